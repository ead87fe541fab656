/**
 * The only writers of the view store. Each action is named as what the reader means; buttons, keys,
 * the map and the browser's Back all call the same ones.
 */
import type { ClassIndex } from '../../domain/counting/classBreaks';
import type { ActivityId, CountryCode, Language, OrganisationId } from '../../domain/model/types';
import {
  type ActivityGroup,
  emptyFacets,
  type FacetKey,
  type OpenPeriod,
  type Period,
  type Projection,
  type Subject,
  type View,
  type ViewKind,
} from '../../domain/model/view';
import type { Notice } from './notices';
import {
  type OpenDialog,
  type PartName,
  type PlayMode,
  type PlaySpeed,
  type SheetStop,
  type Theme,
  viewStore,
} from './viewStore';

const set = viewStore.setState;

/** Takes over a whole view: the link at the start, or a step of the browser's history. */
export function openView(view: View, notices: readonly Notice[]): void {
  const isOpen = view.subject !== null || view.activity !== null;
  set(({ compare, pinnedClass }) => ({
    ...view,
    notices,
    isPlaying: false,
    sheetStop: isOpen ? 'half' : 'peek',
    litClass: null,
    // A class of numbers means another as a class of changes.
    pinnedClass: (compare === null) === (view.compare === null) ? pinnedClass : null,
  }));
}

/** Two changes of the period closer together than this are one gesture, in milliseconds; the announcer waits as long. */
const gesturePause = 500;
let lastMove = Number.NEGATIVE_INFINITY;

export function setPeriod(period: OpenPeriod): void {
  set({ period, isMoving: false });
}

/** One step of a hand, a held key or playing. */
export function slidePeriod(period: OpenPeriod): void {
  const now = performance.now();
  set({ period, isMoving: now - lastMove < gesturePause });
  lastMove = now;
}

export function resetPeriod(): void {
  set({ period: { from: null, to: null }, isPlaying: false, isMoving: false });
}

/** Sets another period beside the present one. A class pinned in the legend means another now. */
export function compareWith(compare: Period): void {
  set({ compare, litClass: null, pinnedClass: null });
}

export function endComparison(): void {
  set({ compare: null, litClass: null, pinnedClass: null });
}

function openSubject(subject: Subject | null): void {
  set({ subject, activity: null, sheetStop: subject === null ? 'peek' : 'half' });
}

export function selectCountry(code: CountryCode): void {
  openSubject({ type: 'country', code });
}

export function selectOrganisation(id: OrganisationId): void {
  openSubject({ type: 'organisation', id });
}

export function selectProgramme(id: string): void {
  openSubject({ type: 'programme', id });
}

export function showGroup(group: ActivityGroup): void {
  openSubject({ type: 'group', group });
}

/** Opens an activity on top of the country or organisation that is open. */
export function openActivity(id: ActivityId): void {
  set(({ sheetStop }) => ({ activity: id, sheetStop: sheetStop === 'peek' ? 'half' : sheetStop }));
}

/** Esc and Close: from an activity to what lies under it, from there to the overview. */
export function closeTop(): void {
  set(({ activity, subject }) => {
    if (activity !== null) return { activity: null, ...(subject ? {} : { sheetStop: 'peek' }) };
    return { subject: null, sheetStop: 'peek' };
  });
}

/** Shows the ranking with every country, whose numbers add up to the engagements. */
export function showCountries(): void {
  set({ subject: null, activity: null, areAllCountriesShown: true, sheetStop: 'half' });
}

export function showAllCountries(areAllCountriesShown: boolean): void {
  set({ areAllCountriesShown });
}

export function clearSelection(): void {
  openSubject(null);
}

export function toggleFacet(key: FacetKey, value: string): void {
  set(({ facets }) => {
    const chosen = facets[key];
    const next = chosen.includes(value)
      ? chosen.filter((other) => other !== value)
      : [...chosen, value].sort();
    return { facets: { ...facets, [key]: next } };
  });
}

export function clearFacet(key: FacetKey): void {
  set(({ facets }) => ({ facets: { ...facets, [key]: [] } }));
}

/** Takes every facet and the text filter away; the period stays. */
export function clearFilters(): void {
  set({ facets: emptyFacets, query: '' });
}

export function setQuery(query: string): void {
  set({ query });
}

export function setViewKind(kind: ViewKind): void {
  set({ kind });
}

export function setProjection(projection: Projection): void {
  set({ projection });
}

export function setLanguage(language: Language): void {
  set({ language });
}

export function setShowMembers(showMembers: boolean): void {
  set({ showMembers });
}

export function hoverCountry(code: CountryCode | null): void {
  if (viewStore.getState().hoveredCountry !== code) set({ hoveredCountry: code });
}

/** Lights the countries of a legend class while the reader points at it. */
export function lightClass(litClass: ClassIndex | null): void {
  set({ litClass });
}

/** Keeps a legend class lit until it is pressed again. */
export function pinClass(pinnedClass: ClassIndex | null): void {
  set({ pinnedClass });
}

export function setPlaying(isPlaying: boolean): void {
  set({ isPlaying });
}

export function setPlaySpeed(playSpeed: PlaySpeed): void {
  set({ playSpeed });
}

export function setPlayMode(playMode: PlayMode): void {
  set({ playMode });
}

/** `null` follows the reader's system again. */
export function setTheme(theme: Theme | null): void {
  set({ theme });
}

export function setSheetStop(sheetStop: SheetStop): void {
  set({ sheetStop });
}

export function setRailCollapsed(isRailCollapsed: boolean): void {
  set({ isRailCollapsed });
}

export function openDialog(dialog: OpenDialog): void {
  set({ dialog });
}

export function closeDialog(): void {
  set({ dialog: null });
}

export function setCharacterShortcuts(hasCharacterShortcuts: boolean): void {
  set({ hasCharacterShortcuts });
}

/** Tells the reader which part of the page did not arrive. */
export function reportMissing(part: PartName): void {
  set(({ missingParts }) => ({ missingParts: [...new Set([...missingParts, part])] }));
}

export function dismissNotice(id: string): void {
  set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

/** Takes back the widening of the period and closes the activity that asked for it. */
export function undoWidening(id: string): void {
  set(({ notices }) => {
    const notice = notices.find((other) => other.id === id);
    if (notice?.type !== 'widenedPeriod') return {};
    return {
      period: notice.previous,
      activity: null,
      notices: notices.filter((other) => other.id !== id),
    };
  });
}
