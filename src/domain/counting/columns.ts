import { dayNumber, monthNumber } from '../model/dates';
import { normaliseText } from '../model/normaliseText';
import type { Activity, Country, CountryCode, OrganisationId } from '../model/types';
import { type FacetKey, facetKeys } from '../model/view';

/**
 * For each row a list of small integers, all lists in one array: row `r` owns
 * `ids[offsets[r]] … ids[offsets[r + 1] - 1]`, and id `i` stands for `values[i]`.
 */
export interface ListColumn<Value extends string = string> {
  readonly values: readonly Value[];
  readonly offsets: Int32Array;
  readonly ids: Uint16Array;
}

/** Which part of "on the map + with organisations + within the home country" a row belongs to. */
export type Part = 'map' | 'organisations' | 'home';
/** What is known of where a row took place; an online one has no place to know. */
export type Whereabouts = 'known' | 'online' | 'unknown';

/** The activities as columns of small integers, so that filtering and counting touch no objects. */
export interface Columns {
  /** Counted activities, newest first: sub-activities (`partOf`) are not among them. */
  readonly rows: readonly Activity[];
  readonly startDay: Int32Array;
  readonly endDay: Int32Array;
  readonly startMonth: Int32Array;
  readonly endMonth: Int32Array;
  /** First and last day of any row, inclusive; one day of no meaning when there is none. */
  readonly days: { readonly from: number; readonly to: number };
  readonly part: ListColumn<Part>;
  readonly whereabouts: ListColumn<Whereabouts>;
  readonly countries: ListColumn<CountryCode>;
  readonly organisations: ListColumn<OrganisationId>;
  readonly facets: Readonly<Record<FacetKey, ListColumn>>;
  /** Normalised titles and place of each row, for the text filter. */
  readonly text: readonly string[];
}

function listColumn<Value extends string>(
  rows: readonly Activity[],
  valuesOf: (activity: Activity) => readonly Value[],
): ListColumn<Value> {
  const idOf = new Map<Value, number>();
  const offsets = new Int32Array(rows.length + 1);
  const ids: number[] = [];
  rows.forEach((activity, row) => {
    for (const value of new Set(valuesOf(activity))) {
      const id = idOf.get(value) ?? idOf.size;
      idOf.set(value, id);
      ids.push(id);
    }
    offsets[row + 1] = ids.length;
  });
  return { values: [...idOf.keys()], offsets, ids: Uint16Array.from(ids) };
}

function partOfTotal(activity: Activity): Part {
  if (activity.partners.length > 0) return 'map';
  return activity.organisations.length > 0 ? 'organisations' : 'home';
}

/** Whether it was held online, at a recorded place (be it only a country), or nobody recorded where. */
function whereaboutsOf({ mode, venue }: Activity): Whereabouts {
  if (mode === 'online') return 'online';
  return venue === null ? 'unknown' : 'known';
}

function facetValues(
  key: FacetKey,
  activity: Activity,
  countries: ReadonlyMap<CountryCode, Country>,
): readonly string[] {
  switch (key) {
    case 'region':
      return activity.partners.flatMap(({ country }) => countries.get(country)?.region ?? []);
    case 'kind':
      return [activity.kind];
    case 'theme':
      return activity.themes;
    case 'mode':
      return [activity.mode];
    case 'organisation':
      return activity.organisations;
    case 'programme':
      return activity.programme === null ? [] : [activity.programme];
    case 'listed':
      return [activity.isPublished ? 'yes' : 'no'];
  }
}

function filterText({ title, venue }: Activity): string {
  const texts = [title, venue?.city, venue?.name].flatMap((text) =>
    text ? [text.en, text.ja] : [],
  );
  return normaliseText(texts.join(' '));
}

/** @param activities newest first; the order is kept */
export function buildColumns(
  activities: readonly Activity[],
  countries: ReadonlyMap<CountryCode, Country>,
): Columns {
  const rows = activities.filter((activity) => activity.partOf === null);
  const numbers = (of: (activity: Activity) => number) => Int32Array.from(rows, of);
  const facets = Object.fromEntries(
    facetKeys.map((key) => [key, listColumn(rows, (row) => facetValues(key, row, countries))]),
  ) as Record<FacetKey, ListColumn>;
  const startDay = numbers((row) => dayNumber(row.start));
  const endDay = numbers((row) => dayNumber(row.end));
  return {
    rows,
    startDay,
    endDay,
    days: {
      from: startDay.reduce((a, b) => Math.min(a, b), startDay[0] ?? 0),
      to: endDay.reduce((a, b) => Math.max(a, b), endDay[0] ?? 0),
    },
    startMonth: numbers((row) => monthNumber(row.start)),
    endMonth: numbers((row) => monthNumber(row.end)),
    part: listColumn(rows, (row) => [partOfTotal(row)]),
    whereabouts: listColumn(rows, (row) => [whereaboutsOf(row)]),
    countries: listColumn(rows, (row) => row.partners.map(({ country }) => country)),
    organisations: listColumn(rows, (row) => row.organisations),
    facets,
    text: rows.map(filterText),
  };
}

/** The activities of the rows, in their order. */
export function activitiesOf({ rows }: Columns, of: Int32Array): readonly Activity[] {
  return Array.from(of, (row) => rows[row]).filter((activity) => activity !== undefined);
}
