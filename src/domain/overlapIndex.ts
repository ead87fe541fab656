import type { Columns, ListColumn } from './columns';

/** First and last day of a window as day numbers, inclusive. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/**
 * For each value of a column the first and last days of its rows, each in order. An activity
 * overlaps a window unless it begins after it or ended before it, so two binary searches count the
 * overlaps of any window without looking at the rows between.
 */
export interface OverlapIndex {
  /** Value `v` owns the places `offsets[v] … offsets[v + 1] - 1` of the other arrays. */
  readonly offsets: Int32Array;
  /** First days, ascending. */
  readonly starts: Int32Array;
  /** The row of each first day. */
  readonly rows: Int32Array;
  /** Last days, ascending; not in the order of `rows`. */
  readonly ends: Int32Array;
}

/** Gives each value its places, one for each of its rows. */
function offsetsOf(column: ListColumn, rows: Int32Array): Int32Array {
  const offsets = new Int32Array(column.values.length + 1);
  for (const row of rows) {
    for (let i = column.offsets[row] ?? 0; i < (column.offsets[row + 1] ?? 0); i++) {
      const next = (column.ids[i] ?? 0) + 1;
      offsets[next] = (offsets[next] ?? 0) + 1;
    }
  }
  for (let id = 1; id < offsets.length; id++) {
    offsets[id] = (offsets[id] ?? 0) + (offsets[id - 1] ?? 0);
  }
  return offsets;
}

/** The rows sorted into the places of their values, keeping their order within each. */
function placed(column: ListColumn, rows: Int32Array, offsets: Int32Array): Int32Array {
  const next = offsets.slice();
  const places = new Int32Array(offsets.at(-1) ?? 0);
  for (const row of rows) {
    for (let i = column.offsets[row] ?? 0; i < (column.offsets[row + 1] ?? 0); i++) {
      const id = column.ids[i] ?? 0;
      const at = next[id] ?? 0;
      next[id] = at + 1;
      places[at] = row;
    }
  }
  return places;
}

/** @param isIn for each row whether the index holds it */
export function buildOverlapIndex(
  columns: Columns,
  column: ListColumn,
  isIn: (row: number) => boolean,
): OverlapIndex {
  const { startDay, endDay, rowsByStart, rowsByEnd } = columns;
  const begun = rowsByStart.filter(isIn);
  const offsets = offsetsOf(column, begun);
  const rows = placed(column, begun, offsets);
  return {
    offsets,
    rows,
    starts: rows.map((row) => startDay[row] ?? 0),
    ends: placed(column, rowsByEnd.filter(isIn), offsets).map((row) => endDay[row] ?? 0),
  };
}

/** @returns the first place from `begin` to `end` (exclusive) whose day is at least `day` */
function firstAtLeast(days: Int32Array, begin: number, end: number, day: number): number {
  let low = begin;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many rows of a value overlap the window. */
export function countOverlaps(index: OverlapIndex, id: number, { from, to }: DaySpan): number {
  const begin = index.offsets[id] ?? 0;
  const end = index.offsets[id + 1] ?? 0;
  const begun = firstAtLeast(index.starts, begin, end, to + 1);
  const over = firstAtLeast(index.ends, begin, end, from);
  return begun - over;
}

/** For each value how many of its rows overlap the window. */
export function countAllOverlaps(index: OverlapIndex, window: DaySpan): Int32Array {
  return Int32Array.from({ length: index.offsets.length - 1 }, (_, id) =>
    countOverlaps(index, id, window),
  );
}

/** The newest row of a value that overlaps the window; `null` when none does. */
export function newestOverlap(
  columns: Columns,
  index: OverlapIndex,
  id: number,
  { from, to }: DaySpan,
): number | null {
  const begin = index.offsets[id] ?? 0;
  const end = index.offsets[id + 1] ?? 0;
  for (let at = firstAtLeast(index.starts, begin, end, to + 1) - 1; at >= begin; at--) {
    const row = index.rows[at] ?? 0;
    if ((columns.endDay[row] ?? 0) >= from) return row;
  }
  return null;
}
