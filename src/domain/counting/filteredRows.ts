import { normaliseText } from '../model/normaliseText';
import type { MonthNumber } from '../model/types';
import { emptyFacets, type FacetKey, type Facets, facetKeys } from '../model/view';
import type { Columns, ListColumn } from './columns';
import { countDays, type DayCounts } from './dayCounts';

export interface FilterQuery {
  readonly facets: Facets;
  readonly query: string;
  /** Months the histogram covers, inclusive. */
  readonly months: { readonly first: MonthNumber; readonly last: MonthNumber };
}

/** What stays the same while only the period moves. */
export interface FilteredRows {
  /** Rows under all filters, newest first. */
  readonly rows: Int32Array;
  /** By month since `months.first`: filtered rows overlapping it. */
  readonly byMonth: Int32Array;
  readonly countries: DayCounts;
  readonly organisations: DayCounts;
  readonly part: DayCounts;
  readonly whereabouts: DayCounts;
  /** For each facet: rows under all *other* filters. */
  readonly facets: Readonly<Record<FacetKey, DayCounts>>;
}

// One bit per filter a row can fail; a row with no bit set is counted.
const failsText = 1;
const facetBit = (index: number) => 2 << index;

/** For each value id whether the reader chose it; `null` when the facet does not narrow. */
function chosenIds(column: ListColumn, chosen: readonly string[]): Uint8Array | null {
  if (chosen.length === 0) return null;
  return Uint8Array.from(column.values, (value) => (chosen.includes(value) ? 1 : 0));
}

/** Sets a bit for each row that has none of the chosen values. */
function markFailing(
  fails: Uint16Array,
  { offsets, ids }: ListColumn,
  chosen: Uint8Array,
  bit: number,
): void {
  for (let row = 0; row < fails.length; row++) {
    const end = offsets[row + 1] ?? 0;
    let at = offsets[row] ?? 0;
    while (at < end && chosen[ids[at] ?? 0] !== 1) at++;
    if (at === end) fails[row] = (fails[row] ?? 0) | bit;
  }
}

/** For each row, which filters it fails, as bits. */
function failures(columns: Columns, { facets, query }: FilterQuery): Uint16Array {
  const result = new Uint16Array(columns.rows.length);
  const text = normaliseText(query);
  if (text !== '') {
    columns.text.forEach((own, row) => {
      if (!own.includes(text)) result[row] = failsText;
    });
  }
  facetKeys.forEach((key, index) => {
    const column = columns.facets[key];
    const chosen = chosenIds(column, facets[key]);
    if (chosen !== null) markFailing(result, column, chosen, facetBit(index));
  });
  return result;
}

/** The rows that fail these filters and no other. */
function rowsFailing(fails: Uint16Array, bits: number): Int32Array {
  const rows = new Int32Array(fails.length);
  let count = 0;
  for (let row = 0; row < fails.length; row++) if (fails[row] === bits) rows[count++] = row;
  return rows.subarray(0, count);
}

/** For each month how many of the rows overlap it. */
export function countMonths(
  columns: Columns,
  rows: Int32Array,
  { first, last }: FilterQuery['months'],
): Int32Array {
  const byMonth = new Int32Array(last - first + 1);
  for (const row of rows) {
    const end = Math.min(columns.endMonth[row] ?? 0, last);
    for (let month = Math.max(columns.startMonth[row] ?? 0, first); month <= end; month++) {
      byMonth[month - first] = (byMonth[month - first] ?? 0) + 1;
    }
  }
  return byMonth;
}

function filter(columns: Columns, query: FilterQuery): FilteredRows {
  const fails = failures(columns, query);
  const rows = rowsFailing(fails, 0);
  const daysOf = (column: ListColumn) => countDays(columns, column, [rows]);
  const facets = facetKeys.map((key, index) => {
    const column = columns.facets[key];
    if (query.facets[key].length === 0) return [key, daysOf(column)] as const;
    const others = { ...query, facets: { ...query.facets, [key]: [] } };
    if (isUnfiltered(others)) return [key, filteredRows(columns, others).facets[key]] as const;
    // Those that would pass but for this facet count as well.
    return [key, countDays(columns, column, [rows, rowsFailing(fails, facetBit(index))])] as const;
  });
  return {
    rows,
    byMonth: countMonths(columns, rows, query.months),
    countries: daysOf(columns.countries),
    organisations: daysOf(columns.organisations),
    part: daysOf(columns.part),
    whereabouts: daysOf(columns.whereabouts),
    facets: Object.fromEntries(facets) as Record<FacetKey, DayCounts>,
  };
}

function isSameQuery(a: FilterQuery, b: FilterQuery): boolean {
  return (
    a.facets === b.facets &&
    a.query === b.query &&
    a.months.first === b.months.first &&
    a.months.last === b.months.last
  );
}

interface Answer {
  readonly query: FilterQuery;
  readonly rows: FilteredRows;
}
const latest = new WeakMap<Columns, Answer>();
const unfiltered = new WeakMap<Columns, Answer>();

function isUnfiltered({ facets, query }: FilterQuery): boolean {
  return query === '' && facetKeys.every((key) => facets[key].length === 0);
}

/**
 * Filters the rows by everything but the period. The latest answer is kept, because nearly every
 * call differs from the one before by its period only, and that without any filter, because the
 * reader comes back to it and it takes longest.
 */
export function filteredRows(columns: Columns, query: FilterQuery): FilteredRows {
  const isOpen = isUnfiltered(query);
  const answers = isOpen ? unfiltered : latest;
  const asked = isOpen ? { ...query, facets: emptyFacets } : query;
  const known = answers.get(columns);
  if (known && isSameQuery(known.query, asked)) return known.rows;
  const rows = filter(columns, asked);
  answers.set(columns, { query: asked, rows });
  return rows;
}

/** The filtered rows that have a value in a column, newest first. */
export function rowsWith<Value extends string>(
  { rows }: FilteredRows,
  column: ListColumn<Value>,
  value: Value,
): Int32Array {
  const id = column.values.indexOf(value);
  if (id < 0) return new Int32Array();
  return rows.filter((row) => {
    const end = column.offsets[row + 1] ?? 0;
    for (let i = column.offsets[row] ?? 0; i < end; i++) if (column.ids[i] === id) return true;
    return false;
  });
}
