import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, monthNumber, yearAndMonth } from '../../../src/domain/model/dates';
import { overlaps } from '../../../src/domain/model/period';
import type { CoveragePeriod, MonthNumber } from '../../../src/domain/model/types';
import {
  axisPosition,
  backgroundBands,
  barMonthsFor,
  barSpan,
  createBars,
  isCollected,
  monthOfFiscalYear,
  scaleTop,
  stretchesBetween,
} from '../../../src/domain/timeline/axis';
import { periodOfMonths } from '../../../src/domain/timeline/thumbs';
import { axes, axisFor, days, ownAxis, periodsOf } from './axes';

const barMonths = fc.constantFrom(1 as const, 3 as const, 12 as const);
const { limits } = ownAxis;

describe('a bar', () => {
  const counts = fc.array(fc.nat({ max: 9 }), {
    minLength: ownAxis.monthCount,
    maxLength: ownAxis.monthCount,
  });

  test('shows of its months the busiest one, in all and of what is selected', () => {
    fc.assert(
      fc.property(counts, fc.option(counts), barMonths, (all, share, months) => {
        const own = share && Int32Array.from(share);
        const bars = createBars(ownAxis, Int32Array.from(all), own, months);
        expect(bars.map(({ offset }) => offset)).toEqual(
          [...all.keys()].filter((index) => index % months === 0),
        );
        for (const bar of bars) {
          expect(bar.months).toBe(months);
          expect(bar.month).toBe(ownAxis.first + bar.offset);
          const busiest = (list: readonly number[]) =>
            Math.max(...list.slice(bar.offset, bar.offset + months));
          expect(bar.count).toBe(busiest(all));
          expect(bar.share).toBe(share ? busiest(share) : 0);
        }
      }),
    );
  });

  test('can be chosen where a day of it was collected', () => {
    fc.assert(
      fc.property(axes, barMonths, (axis, months) => {
        for (const bar of createBars(axis, new Int32Array(axis.monthCount), null, months)) {
          const everything = {
            from: addDays(axis.limits.from, -800),
            to: addDays(axis.limits.to, 800),
          };
          const { from, to } = periodOfMonths(bar.month, months, everything);
          expect(isCollected(axis, bar)).toBe(overlaps({ start: from, end: to }, axis.limits));
        }
      }),
    );
  });

  test('is touched by a period that shares a day with it', () => {
    const cases = axes.chain((axis) => fc.tuple(fc.constant(axis), periodsOf(axis)));
    fc.assert(
      fc.property(cases, barMonths, ([axis, period], months) => {
        const bars = createBars(axis, new Int32Array(axis.monthCount), null, months);
        const touched = bars.filter(({ month }) => {
          const last = month + months - 1;
          return monthNumber(period.from) <= last && monthNumber(period.to) >= month;
        });
        const { from, to } = barSpan(axis, period, months);
        expect(from).toBe(touched[0]?.offset);
        expect(to).toBe((touched.at(-1)?.offset ?? 0) + months);
      }),
    );
  });

  test('stands for so few months that it can still be seen', () => {
    const narrowest = 4;
    expect(barMonthsFor(narrowest)).toBe(1);
    expect(barMonthsFor(narrowest / 3)).toBe(3);
    expect(barMonthsFor(narrowest / 3 - 0.01)).toBe(12);
  });
});

test('the scale is the lowest of its kind that holds the highest bar', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 200 }), { maxLength: ownAxis.monthCount }), (numbers) => {
      const all = new Int32Array(ownAxis.monthCount);
      all.set(numbers);
      const top = scaleTop(createBars(ownAxis, all, null, 1));
      const highest = Math.max(0, ...numbers);
      expect(top).toBeGreaterThanOrEqual(highest);
      expect(Number.isInteger(Math.log2(top / 3))).toBe(true);
      if (top > 3) expect(top / 2).toBeLessThan(highest);
    }),
  );
});

test('what stretches leave free are the months that none of them holds', () => {
  const monthCount = 24;
  const stretches = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: monthCount }), fc.integer({ min: 1, max: 6 }))
      .map(([from, length]) => ({ from, to: Math.min(from + length, monthCount) }))
      .filter(({ from, to }) => from < to),
    { maxLength: 5 },
  );
  const all = Array.from({ length: monthCount }, (_, month) => month);
  fc.assert(
    fc.property(stretches, (list) => {
      const free = stretchesBetween(list, monthCount);
      const monthsIn = (each: typeof list) =>
        all.filter((month) => each.some(({ from, to }) => from <= month && month < to));
      expect(monthsIn([...free])).toEqual(all.filter((month) => !monthsIn(list).includes(month)));
      for (const [index, { from, to }] of free.entries()) {
        expect(from).toBeLessThan(to);
        const next = free[index + 1];
        // Stretches that touch would be one.
        if (next) expect(next.from).toBeGreaterThan(to);
      }
    }),
  );
});

test('the months of a fiscal year are counted from its first, in any calendar', () => {
  const months = fc
    .integer({ min: 2000 * 12, max: 2100 * 12 })
    .map((month) => month as MonthNumber);
  fc.assert(
    fc.property(months, fc.integer({ min: 1, max: 12 }), (month, firstMonth) => {
      const place = monthOfFiscalYear(month, firstMonth);
      expect(place).toBeGreaterThanOrEqual(1);
      expect(place).toBeLessThanOrEqual(12);
      const first = (month - place + 1) as MonthNumber;
      expect(yearAndMonth(first).month).toBe(firstMonth);
    }),
  );
});

describe('the ground behind the bars', () => {
  const label = { en: 'A part', ja: '一部' };
  const partly = (from: string, to: string): CoveragePeriod => ({
    ...days(from, to),
    completeness: 'partial',
    label,
  });
  const complete = (from: string, to: string): CoveragePeriod => ({
    ...partly(from, to),
    completeness: 'complete',
  });
  const bandsOf = (...coverage: readonly CoveragePeriod[]) => backgroundBands(ownAxis, coverage);
  const place = (date: string, edge: 'start' | 'end') =>
    axisPosition(ownAxis, days(date, date).from, edge);

  test('is partly collected from the first day of such a period to its last', () => {
    const [from, to] = ['2024-05-10', '2024-07-20'];
    const partial = bandsOf(complete('2023-06-12', '2024-05-09'), partly(from, to)).filter(
      ({ kind }) => kind === 'partial',
    );
    expect(partial).toEqual([
      { kind: 'partial', from: place(from, 'start'), to: place(to, 'end') },
    ]);
  });

  test('ends at the limits, however far a period reaches', () => {
    const [, partial] = bandsOf(partly('2020-01-01', '2030-12-31'));
    expect(partial).toEqual({
      kind: 'partial',
      from: place(limits.from, 'start'),
      to: place(limits.to, 'end'),
    });
  });

  test('has no band without a width', () => {
    const axis = axisFor('2023-04-01', '2025-10-31');
    const kinds = backgroundBands(axis, []).map(({ kind, from }) => [kind, from]);
    expect(kinds).toEqual([['notCollected', axisPosition(axis, axis.limits.to, 'end')]]);
  });
});
