import type { DistanceToCountry } from '../../src/data/record/checkActivities';
import { checkData } from '../../src/data/record/checkData';
import type { PublishedTexts } from '../../src/data/record/checkHistory';
import type { EditedFile } from '../../src/data/record/editedFiles';

/** The smallest set of files without a problem; tests break one thing of it. */

const text = (en: string) => ({ en, ja: `${en}（訳）` });
const term = (id: string) => ({ id, label: text(id), description: null });
const source = () => ({
  url: 'https://example.org/a',
  publisher: 'Example',
  says: { en: 'It took place.' },
  read: '2026-11-23',
});

function activity(id: string) {
  return {
    id,
    title: text('A seminar'),
    titleStatus: { en: 'official', ja: 'translated' },
    published: { title: 'A semnar', date: '3-Jun-2024', section: 'promotion' },
    start: '2024-06-03',
    end: '2024-06-04',
    kind: 'seminar',
    mode: 'online',
    japanRole: 'host',
    partners: [
      { country: 'PHL', role: 'partner' },
      { country: 'FJI', role: 'participant' },
    ],
    organisations: ['nato'],
    venue: { city: text('Manila'), country: 'PHL', lat: 14.6, lon: 121, precision: 'city' },
    programme: 'ship-rider',
    themes: ['policy'],
    within: { name: text('A visit'), start: '2024-06-01', end: '2024-06-05' },
    partOf: null,
    sources: [source()],
    inferred: [{ field: 'mode', why: text('The title says so.') }],
    corrections: [
      {
        field: 'start',
        published: '3-Jun-2024',
        used: '2024-06-03',
        why: text('A slip.'),
        source: 'https://example.org/a',
      },
    ],
    notes: null,
  };
}

export function smallFiles() {
  return {
    activities: { activities: [activity('one'), activity('two')] },
    organisations: {
      organisations: [
        {
          id: 'nato',
          name: text('North Atlantic Treaty Organization'),
          shortName: text('NATO'),
          kind: 'treaty',
          members: [
            { country: 'USA', since: '1949', until: null },
            { country: 'SWE', since: '2024-03-07', until: null },
          ],
          sources: [source()],
          note: null,
        },
      ],
    },
    vocabulary: {
      kinds: [term('seminar')],
      modes: [term('online')],
      roles: [term('host')],
      themes: [term('policy')],
      programmes: [term('ship-rider')],
      regions: [term('pacific')],
      organisationKinds: [term('treaty')],
      publishers: [{ id: 'example', label: text('Example') }],
    },
    site: {
      title: text('Title'),
      subtitle: text('Subtitle'),
      shortSubtitle: text('Short'),
      homeCountry: 'JPN',
      fiscalYearFirstMonth: 4,
      coverage: [
        { from: '2024-01-01', to: '2024-08-31', completeness: 'complete', label: text('List') },
        { from: '2024-09-01', to: '2024-12-31', completeness: 'partial', label: text('News') },
      ],
      presets: [
        { id: 'all', label: text('All'), isPrimary: true, from: null, to: null },
        {
          id: 'recent',
          label: text('Recent'),
          isPrimary: true,
          from: null,
          to: null,
          lastMonths: 2,
        },
      ],
      reportErrorUrl: 'mailto:map@example.org',
      publishedListUrl: 'https://example.org/list',
      version: '1',
      versionDate: '2025-01-01',
    },
    actionPlans: {
      actionPlans: [
        {
          country: 'PHL',
          hasPlan: true,
          plans: [{ number: 1, adopted: '2010-03', periodFrom: '2010', periodTo: '2016' }],
          inDevelopment: false,
          sources: [source()],
          note: null,
        },
      ],
    },
    frameworks: {
      frameworks: [
        {
          id: 'plan',
          title: text('Plan'),
          adopted: '2024-04-02',
          periodFrom: '2024',
          periodTo: '2028',
          hasFiscalYears: true,
          summary: text('What it is.'),
          parts: [],
          sources: [source()],
        },
      ],
    },
  };
}

type Key = string | number;

/** `activities.0.id` as keys, numbers as places in a list. */
export function keysOf(path: string): readonly Key[] {
  return path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** Sets the value at a path; `undefined` removes the field. */
export function setAt(root: object, path: readonly Key[], value: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((object, key) => (object as Record<Key, unknown>)[key], root);
  (parent as Record<Key, unknown>)[path.at(-1) ?? ''] = value;
}

export const knownCountries = new Set(['JPN', 'PHL', 'FJI', 'USA', 'SWE']);

export function textsOf(
  files: Partial<Record<EditedFile, unknown>>,
): Readonly<Record<EditedFile, string | null>> {
  const asText = (name: EditedFile) => JSON.stringify(files[name]) ?? null;
  return {
    activities: asText('activities'),
    organisations: asText('organisations'),
    actionPlans: asText('actionPlans'),
    frameworks: asText('frameworks'),
    vocabulary: asText('vocabulary'),
    site: asText('site'),
  };
}

/** Checks the files as they would stand on the disk. */
export function checkFiles(
  files: Partial<Record<EditedFile, unknown>>,
  distanceToCountryKm?: DistanceToCountry,
  published?: PublishedTexts,
) {
  return checkData(textsOf(files), {
    countryCodes: knownCountries,
    ...(distanceToCountryKm && { distanceToCountryKm }),
    ...(published && { published }),
  });
}
