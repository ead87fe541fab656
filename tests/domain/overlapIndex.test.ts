import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildColumns } from '../../src/domain/columns';
import { dayNumber } from '../../src/domain/dates';
import {
  buildOverlapIndex,
  countAllOverlaps,
  type DaySpan,
  newestOverlap,
} from '../../src/domain/overlapIndex';
import { overlaps } from '../../src/domain/timeWindow';
import { createDataset } from '../builders';
import { activities, dates } from './arbitraries';

const closedWindows = fc
  .tuple(dates, dates)
  .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));

function daysOf({ from, to }: { readonly from: string; readonly to: string }): DaySpan {
  return { from: dayNumber(from as never), to: dayNumber(to as never) };
}

test('counts what overlaps any window as looking at every activity does', () => {
  fc.assert(
    fc.property(activities, closedWindows, fc.nat({ max: 3 }), (list, window, skipped) => {
      const dataset = createDataset(list);
      const columns = buildColumns(dataset.activities, dataset.countries);
      const isIn = (row: number) => row % 4 !== skipped;
      const index = buildOverlapIndex(columns, columns.countries, isIn);
      const own = columns.rows.filter((activity, row) => isIn(row) && overlaps(activity, window));
      const naive = columns.countries.values.map((code) =>
        own.filter(({ partners }) => partners.some(({ country }) => country === code)),
      );
      expect([...countAllOverlaps(index, daysOf(window))]).toEqual(naive.map((of) => of.length));
      naive.forEach((of, id) => {
        const row = newestOverlap(columns, index, id, daysOf(window));
        expect(row === null ? undefined : columns.rows[row]).toBe(of[0]);
      });
    }),
  );
});
