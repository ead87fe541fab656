import { dayNumber, monthNumber } from './dates';
import { normaliseText } from './normaliseText';
import type { Activity, Country, CountryCode, OrganisationId } from './types';
import { type FacetKey, facetKeys } from './view';

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
export const placeOf = { map: 0, organisations: 1, home: 2 } as const;

/** What is known of where a row took place; an online one has no place to know. */
export const whereabouts = { known: 0, online: 1, unknown: 2 } as const;

/** The activities as columns, so that a step of the slider is one pass over typed arrays. */
export interface Columns {
  /** Counted activities, newest first: sub-activities (`partOf`) are not among them. */
  readonly rows: readonly Activity[];
  readonly startDay: Int32Array;
  readonly endDay: Int32Array;
  readonly startMonth: Int32Array;
  readonly endMonth: Int32Array;
  readonly place: Uint8Array;
  /** A value of `whereabouts` per row. */
  readonly whereabouts: Uint8Array;
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

function partOfTotal(activity: Activity): number {
  if (activity.partners.length > 0) return placeOf.map;
  return activity.organisations.length > 0 ? placeOf.organisations : placeOf.home;
}

/** Whether it was held online, at a recorded place (be it only a country), or nobody recorded where. */
export function whereaboutsOf({ mode, venue }: Activity): number {
  if (mode === 'online') return whereabouts.online;
  return venue === null ? whereabouts.unknown : whereabouts.known;
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
  return {
    rows,
    startDay: numbers((row) => dayNumber(row.start)),
    endDay: numbers((row) => dayNumber(row.end)),
    startMonth: numbers((row) => monthNumber(row.start)),
    endMonth: numbers((row) => monthNumber(row.end)),
    place: Uint8Array.from(rows, partOfTotal),
    whereabouts: Uint8Array.from(rows, whereaboutsOf),
    countries: listColumn(rows, (row) => row.partners.map(({ country }) => country)),
    organisations: listColumn(rows, (row) => row.organisations),
    facets,
    text: rows.map(filterText),
  };
}
