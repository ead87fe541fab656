import { type Columns, type ListColumn, placeOf, whereabouts } from './columns';
import { dayNumber } from './dates';
import { normaliseText } from './normaliseText';
import type { MonthNumber } from './types';
import { type ClosedWindow, type FacetKey, type Facets, facetKeys } from './view';

export interface TallyQuery {
  /** Already resolved and clamped; inclusive. */
  readonly window: ClosedWindow;
  readonly facets: Facets;
  readonly query: string;
  /** Months the histogram covers, inclusive. */
  readonly months: { readonly first: MonthNumber; readonly last: MonthNumber };
}

/** The result of one pass: every number the page shows. */
export interface Tally {
  /** Rows in the window and under all filters, in the order of the columns. */
  readonly rows: Int32Array;
  /** Rows under all filters but the window: what "in all" counts. */
  readonly rowsAtAnyTime: Int32Array;
  readonly activities: number;
  readonly engagements: number;
  readonly onMap: number;
  readonly withOrganisations: number;
  readonly withinHome: number;
  readonly online: number;
  readonly placeUnknown: number;
  /** By country id of the columns. */
  readonly byCountry: Int32Array;
  /** By organisation id of the columns. */
  readonly byOrganisation: Int32Array;
  /** For each facet by value id: activities under all *other* filters. */
  readonly byFacet: Readonly<Record<FacetKey, Int32Array>>;
  /** By month since `months.first`: activities under all filters but the window. */
  readonly byMonth: Int32Array;
}

// One bit per filter a row can fail; a row with no bit set is counted.
const failsTime = 1;
const failsText = 2;
const firstFacetBit = 2;
const facetBit = (index: number) => 1 << (firstFacetBit + index);

/** For each value id whether the reader chose it; `null` when the facet does not narrow. */
function chosenIds(column: ListColumn, chosen: readonly string[]): Uint8Array | null {
  if (chosen.length === 0) return null;
  return Uint8Array.from(column.values, (value) => (chosen.includes(value) ? 1 : 0));
}

function hasChosen(column: ListColumn, row: number, chosen: Uint8Array): boolean {
  const end = column.offsets[row + 1] ?? 0;
  for (let i = column.offsets[row] ?? 0; i < end; i++) {
    if (chosen[column.ids[i] ?? 0] === 1) return true;
  }
  return false;
}

/** @returns how many ids the row has */
function countRow(column: ListColumn, row: number, counts: Int32Array): number {
  const begin = column.offsets[row] ?? 0;
  const end = column.offsets[row + 1] ?? 0;
  for (let i = begin; i < end; i++) {
    const id = column.ids[i] ?? 0;
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return end - begin;
}

/** For each row, which filters it fails, as bits. */
function failures(columns: Columns, query: TallyQuery): Uint16Array {
  const from = dayNumber(query.window.from);
  const to = dayNumber(query.window.to);
  const text = normaliseText(query.query);
  const filters = facetKeys.flatMap((key, index) => {
    const chosen = chosenIds(columns.facets[key], query.facets[key]);
    return chosen === null ? [] : [{ column: columns.facets[key], chosen, bit: facetBit(index) }];
  });
  const result = new Uint16Array(columns.rows.length);
  for (let row = 0; row < result.length; row++) {
    const isInWindow = (columns.startDay[row] ?? 0) <= to && (columns.endDay[row] ?? 0) >= from;
    let bits = isInWindow ? 0 : failsTime;
    if (text !== '' && !columns.text[row]?.includes(text)) bits |= failsText;
    for (const { column, chosen, bit } of filters) {
      if (!hasChosen(column, row, chosen)) bits |= bit;
    }
    result[row] = bits;
  }
  return result;
}

function countMonths(columns: Columns, row: number, query: TallyQuery, byMonth: Int32Array): void {
  const { first, last } = query.months;
  const begin = Math.max(columns.startMonth[row] ?? 0, first);
  const end = Math.min(columns.endMonth[row] ?? 0, last);
  for (let month = begin; month <= end; month++) {
    byMonth[month - first] = (byMonth[month - first] ?? 0) + 1;
  }
}

interface FacetCounter {
  readonly column: ListColumn;
  readonly counts: Int32Array;
  readonly bit: number;
}

/** Each facet counts the rows that fail no filter but itself. */
function countFacets(counters: readonly FacetCounter[], row: number, bits: number): void {
  for (const { column, counts, bit } of counters) {
    if ((bits & ~bit) === 0) countRow(column, row, counts);
  }
}

/** Counts everything the page shows in one pass over the columns. */
export function tally(columns: Columns, query: TallyQuery): Tally {
  const fails = failures(columns, query);
  const rows = new Int32Array(fails.length);
  const rowsAtAnyTime = new Int32Array(fails.length);
  const byCountry = new Int32Array(columns.countries.values.length);
  const byOrganisation = new Int32Array(columns.organisations.values.length);
  const byMonth = new Int32Array(query.months.last - query.months.first + 1);
  const byPlace = new Int32Array(3);
  const byWhereabouts = new Int32Array(3);
  const facets = facetKeys.map((key, index) => ({
    column: columns.facets[key],
    counts: new Int32Array(columns.facets[key].values.length),
    bit: facetBit(index),
  }));
  let activities = 0;
  let atAnyTime = 0;
  let engagements = 0;
  for (const [row, bits] of fails.entries()) {
    countFacets(facets, row, bits);
    if ((bits & ~failsTime) !== 0) continue;
    rowsAtAnyTime[atAnyTime++] = row;
    countMonths(columns, row, query, byMonth);
    if (bits !== 0) continue;
    rows[activities++] = row;
    engagements += countRow(columns.countries, row, byCountry);
    countRow(columns.organisations, row, byOrganisation);
    const place = columns.place[row] ?? placeOf.map;
    byPlace[place] = (byPlace[place] ?? 0) + 1;
    const where = columns.whereabouts[row] ?? whereabouts.known;
    byWhereabouts[where] = (byWhereabouts[where] ?? 0) + 1;
  }
  const placed = (place: number) => byPlace[place] ?? 0;
  return {
    rows: rows.subarray(0, activities),
    rowsAtAnyTime: rowsAtAnyTime.subarray(0, atAnyTime),
    activities,
    engagements,
    onMap: placed(placeOf.map),
    withOrganisations: placed(placeOf.organisations),
    withinHome: placed(placeOf.home),
    online: byWhereabouts[whereabouts.online] ?? 0,
    placeUnknown: byWhereabouts[whereabouts.unknown] ?? 0,
    byCountry,
    byOrganisation,
    byFacet: Object.fromEntries(
      facets.map(({ counts }, index) => [facetKeys[index], counts]),
    ) as Record<FacetKey, Int32Array>,
    byMonth,
  };
}
