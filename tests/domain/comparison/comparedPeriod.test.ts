import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparabilityCaveats } from '../../../src/domain/comparison/comparability';
import {
  comparedPeriodOptions,
  fiscalYearOfPeriod,
  periodBefore,
} from '../../../src/domain/comparison/comparedPeriod';
import { typeComparedPeriod } from '../../../src/domain/comparison/comparedPeriodEntry';
import { addDays, lengthInDays } from '../../../src/domain/model/dates';
import { resolvePeriod } from '../../../src/domain/model/period';
import { stretchesBetween } from '../../../src/domain/timeline/axis';
import { placeComparedPeriodLabel } from '../../../src/domain/timeline/comparedPeriodLabel';
import { site } from '../../builders';
import { axes, days, ownAxis, periodsOf } from '../timeline/axes';

const { limits } = ownAxis;

describe('the period before', () => {
  test.each([
    ['2024-04-01', '2025-03-31', '2023-04-01', '2024-03-31'],
    ['2024-07-01', '2024-09-30', '2024-04-01', '2024-06-30'],
    ['2025-03-01', '2025-03-31', '2025-02-01', '2025-02-28'],
    ['2024-03-10', '2024-03-19', '2024-02-29', '2024-03-09'],
  ])('%s – %s follows %s – %s', (from, to, beforeFrom, beforeTo) => {
    expect(periodBefore(days(from, to), limits)).toEqual(days(beforeFrom, beforeTo));
  });

  test('is none before the record begins', () => {
    expect(periodBefore({ from: null, to: null }, limits)).toBeNull();
    expect(periodBefore(days('2023-04-01', '2024-03-31'), limits)).toBeNull();
  });

  test('ends the day before and is as long, in months or in days', () => {
    const cases = axes.chain((axis) => fc.tuple(fc.constant(axis), periodsOf(axis)));
    fc.assert(
      fc.property(cases, ([axis, period]) => {
        const before = periodBefore(period, axis.limits);
        if (before === null) {
          expect(addDays(period.from, -1) < axis.limits.from).toBe(true);
          return;
        }
        expect(before.to).toBe(addDays(period.from, -1));
        const difference =
          lengthInDays(before.from, before.to) - lengthInDays(period.from, period.to);
        expect(Math.abs(difference)).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('the choice of the other period', () => {
  const labels = (from: string, to: string) =>
    comparedPeriodOptions(days(from, to), site.presets, limits).map(
      ({ preset, period, isPeriodBefore }) => [preset?.id ?? period.from, isPeriodBefore],
    );

  test('begins with the period before, by its name where it has one', () => {
    expect(labels('2025-04-01', '2026-03-31')[0]).toEqual(['fy2024', true]);
    expect(labels('2024-10-01', '2024-12-31')[0]).toEqual(['2024-07-01', true]);
  });

  test('leaves out the period itself', () => {
    const ids = labels('2024-04-01', '2025-03-31').map(([id]) => id);
    expect(ids).toEqual(['2023-04-01', 'all', 'nap3']);
  });

  test('leaves out what was never collected', () => {
    const later = { ...site.presets[1], id: 'later', ...days('2030-04-01', '2031-03-31') } as const;
    const presets = [...site.presets, later] as typeof site.presets;
    const options = comparedPeriodOptions(days('2024-06-01', '2024-06-30'), presets, limits);
    expect(options.map(({ preset }) => preset?.id)).not.toContain('later');
  });

  test('a period is a fiscal year as far as that was collected', () => {
    const yearOf = (from: string, to: string) =>
      fiscalYearOfPeriod(resolvePeriod(days(from, to), limits), limits, 4);
    expect(yearOf('2023-04-01', '2024-03-31')).toBe(2023);
    expect(yearOf('2024-04-01', '2025-03-31')).toBe(2024);
    expect(yearOf('2025-04-01', '2026-03-31')).toBe(2025);
    expect(yearOf('2024-04-01', '2025-03-30')).toBeNull();
    expect(yearOf('2023-04-01', '2026-03-31')).toBeNull();
  });
});

describe('typed dates of the other period', () => {
  const context = { period: days('2024-04-01', '2025-03-31'), limits, fiscalYearFirstMonth: 4 };
  const type = (from: string, to: string) => typeComparedPeriod({ from, to }, context);

  test.each([
    ['Apr 2023', 'Mar 2024', '2023-04-01', '2024-03-31'],
    ['令和5年4月', '令和6年3月', '2023-04-01', '2024-03-31'],
    ['2023-10-05', '２０２３年１２月', '2023-10-05', '2023-12-31'],
  ])('%s – %s is taken', (from, to, first, last) => {
    expect(type(from, to)).toEqual({ isTaken: true, period: days(first, last) });
  });

  test.each([
    ['', '2024', 'incomplete'],
    ['soon', '2024', 'unreadable'],
    ['2024', '30 Feb 2024', 'unreadable'],
    ['Mar 2024', 'Apr 2023', 'inverted'],
    ['Apr 2010', 'Mar 2011', 'outside'],
    ['1 Apr 2024', '31 Mar 2025', 'same'],
  ])('%s – %s is refused as %s', (from, to, fault) => {
    expect(type(from, to)).toMatchObject({ isTaken: false, fault: { type: fault } });
  });
});

describe('like for like', () => {
  const caveats = (after: [string, string], before: [string, string]) => {
    const side = (period: [string, string]) => {
      const asked = days(...period);
      return { asked, period: resolvePeriod(asked, limits) };
    };
    const query = { coverage: site.coverage, limits, before: side(before), after: side(after) };
    return comparabilityCaveats(query);
  };
  const year = (first: number): [string, string] => [`${first}-04-01`, `${first + 1}-03-31`];

  test('says what a fiscal year lacks', () => {
    expect(caveats(year(2024), year(2023))).toEqual([
      { type: 'begins', side: 'before', date: '2023-06-12' },
      { type: 'partial', from: '2024-12-18', to: null },
    ]);
    expect(caveats(year(2025), year(2024))).toEqual([
      { type: 'ends', side: 'after', date: '2025-10-31' },
      { type: 'partial', from: '2024-12-18', to: null },
    ]);
  });

  test('says nothing of two periods collected completely', () => {
    expect(caveats(['2024-07-01', '2024-09-30'], ['2023-07-01', '2023-09-30'])).toEqual([]);
    // A leap year's February is as good as another.
    expect(caveats(['2024-02-01', '2024-02-29'], ['2024-01-01', '2024-01-31'])).toEqual([]);
  });

  test('says when the lengths differ', () => {
    expect(caveats(['2024-07-01', '2024-09-30'], ['2023-07-01', '2023-07-31'])).toEqual([
      { type: 'length', before: 31, after: 92 },
    ]);
  });
});

test('stretches and what lies between them fill the axis without overlap', () => {
  const stretch = fc
    .tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 12 }))
    .map(([from, length]) => ({ from, to: Math.min(from + length, 72) }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 3 }), (stretches) => {
      const free = stretchesBetween(stretches, 72);
      for (let month = 0; month < 72; month++) {
        const isIn = (list: readonly { from: number; to: number }[]) =>
          list.some(({ from, to }) => from <= month && month < to);
        expect(isIn(free)).toBe(!isIn(stretches));
      }
    }),
  );
});

test('the name of the other period never lies on the dates of the period', () => {
  const numbers = fc.integer({ min: 0, max: 700 });
  fc.assert(
    fc.property(
      numbers,
      numbers,
      numbers,
      numbers,
      fc.integer({ min: 30, max: 200 }),
      (a, b, c, d, width) => {
        const taken = [
          { left: c - 80, right: c },
          { left: d, right: d + 80 },
        ];
        const bounds = { left: -24, right: 724 };
        const query = { start: Math.min(a, b), end: Math.max(a, b), width, taken, bounds };
        const left = placeComparedPeriodLabel(query);
        if (left === null) return;
        expect(left).toBeGreaterThanOrEqual(bounds.left);
        expect(left + width).toBeLessThanOrEqual(bounds.right);
        for (const span of taken) {
          expect(left >= span.right + 8 || left + width <= span.left - 8).toBe(true);
        }
      },
    ),
  );
});
