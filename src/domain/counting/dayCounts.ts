import type { Columns, ListColumn } from './columns';

/** First and last day of a period as day numbers, inclusive. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/**
 * For each value of a column and each day, how many of its rows had begun and how many were over.
 * An activity overlaps a period unless it begins after it or was over before it, so two look-ups
 * count the overlaps of any period, however many rows there are.
 */
export interface DayCounts {
  readonly firstDay: number;
  /** Places of one value: a day each, and one for the day after the last. */
  readonly stride: number;
  /** At `value * stride + day`: rows that begin on or before the day. */
  readonly begun: Int32Array;
  /** At `value * stride + day`: rows that end before the day. */
  readonly over: Int32Array;
}

function addUp(counts: Int32Array, stride: number): void {
  for (let place = 0; place < counts.length; place += stride) {
    let sum = 0;
    for (let at = place; at < place + stride; at++) {
      sum += counts[at] ?? 0;
      counts[at] = sum;
    }
  }
}

/** @param lists the rows to count, in lists that have none in common */
export function countDays(
  { startDay, endDay, days }: Columns,
  { values, offsets, ids }: ListColumn,
  lists: readonly Int32Array[],
): DayCounts {
  const firstDay = days.from;
  const stride = days.to - firstDay + 2;
  const begun = new Int32Array(values.length * stride);
  const over = new Int32Array(begun.length);
  for (const rows of lists) {
    for (const row of rows) {
      const start = (startDay[row] ?? 0) - firstDay;
      const afterEnd = (endDay[row] ?? 0) - firstDay + 1;
      const last = offsets[row + 1] ?? 0;
      for (let i = offsets[row] ?? 0; i < last; i++) {
        const place = (ids[i] ?? 0) * stride;
        begun[place + start] = (begun[place + start] ?? 0) + 1;
        over[place + afterEnd] = (over[place + afterEnd] ?? 0) + 1;
      }
    }
  }
  addUp(begun, stride);
  addUp(over, stride);
  return { firstDay, stride, begun, over };
}

/** How many rows of a value overlap the period. */
export function countOverlaps(counts: DayCounts, id: number, { from, to }: DaySpan): number {
  const { firstDay, stride, begun, over } = counts;
  const at = (day: number) => id * stride + Math.min(Math.max(day - firstDay, 0), stride - 1);
  const hasBegun = to < firstDay ? 0 : (begun[at(to)] ?? 0);
  return hasBegun - (over[at(from)] ?? 0);
}

/** For each value how many of its rows overlap the period. */
export function countAllOverlaps(counts: DayCounts, period: DaySpan): Int32Array {
  return Int32Array.from({ length: counts.begun.length / counts.stride }, (_, id) =>
    countOverlaps(counts, id, period),
  );
}
