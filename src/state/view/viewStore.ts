import type { StoreApi } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ClassIndex } from '../../domain/counting/classBreaks';
import type { CountryCode } from '../../domain/model/types';
import type { View } from '../../domain/model/view';
import type { PlayMode, PlaySpeed } from '../../domain/timeline/playback';
import type { Notice } from './notices';

export type Theme = 'light' | 'dark';
/** Parts of the page that load late and would be missed. */
export type PartName =
  | 'about'
  | 'changes'
  | 'download'
  | 'filters'
  | 'legend'
  | 'list'
  | 'menu'
  | 'play'
  | 'search'
  | 'share'
  | 'shortcuts'
  | 'table'
  | 'upkeep';
/** What a share or a citation is about. */
export type ShareTopic = 'view' | 'activity';
/** A dialog over the page, and where it opens. */
export type OpenDialog =
  | { readonly name: 'about'; readonly section: string | null }
  | { readonly name: 'download' | 'filters' | 'shortcuts' | 'upkeep' }
  | { readonly name: 'share'; readonly topic: ShareTopic; readonly part: 'link' | 'citation' };
export type SheetStop = 'peek' | 'half' | 'full';

/** What links do not carry: it ends with the tab. */
export interface Memory {
  readonly hoveredCountry: CountryCode | null;
  /** The legend class the reader points at. */
  readonly litClass: ClassIndex | null;
  /** The legend class that stays lit. */
  readonly pinnedClass: ClassIndex | null;
  readonly isPlaying: boolean;
  /** Whether a gesture moves the period now: a thumb is dragged, a key held down, or it plays. */
  readonly isSliding: boolean;
  readonly playSpeed: PlaySpeed;
  readonly playMode: PlayMode;
  /** `null` follows the reader's system. */
  readonly theme: Theme | null;
  readonly sheetStop: SheetStop;
  readonly isRailCollapsed: boolean;
  /** Whether the ranking of countries shows all of them. */
  readonly areAllCountriesShown: boolean;
  /** `null` while none is open. */
  readonly dialog: OpenDialog | null;
  /** Whether single characters are shortcuts; who speaks to the page may want them off. */
  readonly hasCharacterShortcuts: boolean;
  readonly notices: readonly Notice[];
  /** Parts that did not arrive. */
  readonly missingParts: readonly PartName[];
}

export type ViewState = View & Memory;

/** Where each field lives; a new field does not compile until someone has decided. */
export const fieldHomes = {
  period: 'url',
  compare: 'url',
  subject: 'url',
  activity: 'url',
  facets: 'url',
  query: 'url',
  kind: 'url',
  showMembers: 'url',
  projection: 'url',
  language: 'url',
  hoveredCountry: 'memory',
  litClass: 'memory',
  pinnedClass: 'memory',
  isPlaying: 'memory',
  isSliding: 'memory',
  playSpeed: 'memory',
  playMode: 'memory',
  theme: 'memory',
  sheetStop: 'memory',
  isRailCollapsed: 'memory',
  areAllCountriesShown: 'memory',
  dialog: 'memory',
  hasCharacterShortcuts: 'memory',
  notices: 'memory',
  missingParts: 'memory',
} as const satisfies {
  readonly [Field in keyof ViewState]: Field extends keyof View ? 'url' : 'memory';
};

export const initialMemory: Memory = {
  hoveredCountry: null,
  litClass: null,
  pinnedClass: null,
  isPlaying: false,
  isSliding: false,
  playSpeed: 'normal',
  playMode: 'growing',
  theme: null,
  sheetStop: 'peek',
  isRailCollapsed: false,
  areAllCountriesShown: false,
  dialog: null,
  hasCharacterShortcuts: true,
  notices: [],
  missingParts: [],
};

/** Where a phone's sheet stands when a view opens: half open over what a link is about. */
export function openingStop({ subject, activity }: View): SheetStop {
  return subject === null && activity === null ? 'peek' : 'half';
}

/** Written by `createActions` alone; components read it with `useView`. */
export type ViewStore = StoreApi<ViewState>;

/**
 * One store for each page, so that two pages can be rendered in one process.
 * @param view what the page opens with; also what it is hydrated with
 */
export function createViewStore(view: View, memory: Partial<Memory> = {}): ViewStore {
  return createStore<ViewState>(() => ({
    ...view,
    ...initialMemory,
    sheetStop: openingStop(view),
    ...memory,
  }));
}
