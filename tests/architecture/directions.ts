interface Room {
  /** The rooms its files may import besides their own; a room stands for all inside it. */
  readonly knows: readonly string[];
  /** What somebody who imports something else is told. */
  readonly sentence: string;
}

const pure = 'domain/ is pure: it knows no other floor, and its rooms know only those below them';
const data = 'data/ is the boundary with JSON: it knows domain/ and the rooms below its own';
const words = 'i18n/ knows only domain/: words depend on facts, not on the view or on components';
const state = 'state/ knows domain/ and i18n/: what draws the view reads it, never the other way';
const pieces = 'ui/ knows only i18n/ and styles/: its pieces fit any page';
const map = 'map/ never knows a feature or the app, and its rooms know only those below them';
const feature =
  'Features never know each other, the map or the app: share through state/, ui/ or features/activities/';

const mapRooms = [
  'screen',
  'colour',
  'layers',
  'camera',
  'engine',
  'labels',
  'pointer',
  'overlay',
  'placeholder',
] as const;
const belowFeatures = ['domain', 'data', 'i18n', 'state', 'loading', 'ui', 'styles'] as const;

/** Rooms of which each knows those before it. */
function upwards(floor: string, names: readonly string[], sentence: string) {
  const knows = (index: number) => names.slice(0, index).map((name) => `${floor}/${name}`);
  return Object.fromEntries(
    names.map((name, index) => [
      `${floor}/${name}`,
      { knows: [...belowFeatures, ...knows(index)], sentence },
    ]),
  );
}

function features(names: readonly string[]): Readonly<Record<string, Room>> {
  const knows = [...belowFeatures, 'features/activities'];
  return Object.fromEntries(
    names.map((name) => [`features/${name}`, { knows, sentence: feature }]),
  );
}

/** Which room may import which; the order of the table is the order of reading, lowest first. */
export const directions: Readonly<Record<string, Room>> = {
  'domain/model': { knows: [], sentence: pure },
  'domain/counting': { knows: ['domain/model'], sentence: pure },
  'domain/timeline': { knows: ['domain/model'], sentence: pure },
  'domain/comparison': {
    knows: ['domain/model', 'domain/counting', 'domain/timeline'],
    sentence: pure,
  },
  'domain/scene': {
    knows: ['domain/model', 'domain/counting', 'domain/comparison'],
    sentence: pure,
  },
  'domain/search': { knows: ['domain/model', 'domain/counting'], sentence: pure },

  'data/schema': { knows: ['domain'], sentence: data },
  'data/served': { knows: ['domain', 'data/schema'], sentence: data },
  'data/record': { knows: ['domain', 'data/schema', 'data/served'], sentence: data },
  'data/sheet': { knows: ['domain', 'data/schema', 'data/served', 'data/record'], sentence: data },
  'data/export': { knows: ['domain', 'data/schema'], sentence: data },

  'i18n/format': { knows: ['domain'], sentence: words },
  'i18n/messages': { knows: ['domain', 'i18n/format'], sentence: words },
  'i18n/sentences': { knows: ['domain', 'i18n/format', 'i18n/messages'], sentence: words },
  'i18n/about': {
    knows: ['domain', 'i18n/format', 'i18n/messages', 'i18n/sentences'],
    sentence: words,
  },

  styles: { knows: [], sentence: 'styles/ imports nothing of ours' },
  ui: { knows: ['i18n', 'styles'], sentence: pieces },

  'state/timing': { knows: [], sentence: state },
  'state/view': { knows: ['domain'], sentence: state },
  'state/scenes': { knows: ['domain', 'state/timing', 'state/view'], sentence: state },
  'state/url': { knows: ['domain', 'state/timing', 'state/view'], sentence: state },
  'state/page': {
    knows: ['domain', 'i18n', 'state/view', 'state/scenes', 'state/url'],
    sentence: state,
  },
  'state/preferences': { knows: ['state/view', 'state/page'], sentence: state },

  loading: { knows: ['state'], sentence: 'loading/ knows only state/: it loads any part' },

  'features/activities': { knows: belowFeatures, sentence: feature },
  ...features([
    'about',
    'download',
    'drawer',
    'explore',
    'header',
    'legend',
    'list',
    'notices',
    'search',
    'sentence',
    'share',
    'shortcuts',
    'table',
    'timeline',
    'upkeep',
  ]),

  ...upwards('map', mapRooms, map),
  map: { knows: [...belowFeatures, ...mapRooms.map((name) => `map/${name}`)], sentence: map },

  app: {
    knows: [...belowFeatures, 'features', 'map'],
    sentence: 'app/ puts everything together: only main.tsx knows it',
  },
};

/** Packages that belong to one room, and what others are told. */
const homes: readonly {
  readonly name: RegExp;
  readonly rooms: RegExp;
  readonly sentence: string;
}[] = [
  {
    name: /^(?:maplibre-gl|react-map-gl|pmtiles)\b/,
    rooms: /^map\b/,
    sentence:
      'Only map/ imports the map engine, so that everything else works before it and without',
  },
  {
    name: /^(?:react|react-dom|zustand|@tanstack\/react-query|lucide-react)\b/,
    rooms: /^(?!domain|i18n|styles)/,
    sentence: 'domain/ and i18n/ are pure functions: they know no framework',
  },
];

/** @returns why a room must not import a package; `null` when it may */
export function packagesOf(room: string, name: string): string | null {
  const home = homes.find((each) => each.name.test(name) && !each.rooms.test(room));
  return home?.sentence ?? null;
}
