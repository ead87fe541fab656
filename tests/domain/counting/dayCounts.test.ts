import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildColumns } from '../../../src/domain/counting/columns';
import { countAllOverlaps, countDays } from '../../../src/domain/counting/dayCounts';
import { dayNumber } from '../../../src/domain/model/dates';
import { overlaps } from '../../../src/domain/model/period';
import { createDataset } from '../../builders';
import { activities, dates } from '../arbitraries';

const periods = fc
  .tuple(dates, dates)
  .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));

test('counts what overlaps any period as looking at every activity does', () => {
  fc.assert(
    fc.property(activities, periods, fc.nat({ max: 3 }), (list, period, skipped) => {
      const dataset = createDataset(list);
      const columns = buildColumns(dataset.activities, dataset.countries);
      const every = [0, 1, 2, 3].filter((share) => share !== skipped);
      const rows = Int32Array.from(columns.rows.keys());
      const lists = every.map((share) => rows.filter((row) => row % 4 === share));
      const days = countDays(columns, columns.countries, lists);
      const span = { from: dayNumber(period.from), to: dayNumber(period.to) };
      const own = columns.rows.filter(
        (activity, row) => row % 4 !== skipped && overlaps(activity, period),
      );
      const naive = columns.countries.values.map(
        (code) =>
          own.filter(({ partners }) => partners.some(({ country }) => country === code)).length,
      );
      expect([...countAllOverlaps(days, span)]).toEqual(naive);
    }),
  );
});
