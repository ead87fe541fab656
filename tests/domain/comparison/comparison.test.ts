import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparison, createComparison } from '../../../src/domain/comparison/comparison';
import { countPeriod } from '../../../src/domain/counting/periodCounts';
import type { Stage } from '../../../src/domain/counting/stage';
import { isoDate } from '../../../src/domain/model/dates';
import type { Activity, CountryCode } from '../../../src/domain/model/types';
import {
  defaultView,
  emptyFacets,
  type OpenPeriod,
  type View,
} from '../../../src/domain/model/view';
import { activityId, code, createActivity, partners, stageOf } from '../../builders';
import { realStage } from '../../realStage';
import { activities, facets, organisations, periods } from '../arbitraries';
import { naiveActivities, naiveTotals } from '../counting/naiveCounts';
import {
  naiveChanges,
  naiveClassCounts,
  naiveCountryChanges,
  naiveIsFirst,
  naiveKindCounts,
} from './naiveComparison';

const fiscal = (year: number): OpenPeriod => ({
  from: isoDate(`${year}-04-01`),
  to: isoDate(`${year + 1}-03-31`),
});

function compare(stage: Stage, view: View, other: OpenPeriod): Comparison {
  const after = countPeriod(stage, view);
  const before = countPeriod(stage, { ...view, period: other });
  const asked = { before: other, after: view.period };
  return createComparison({ stage, before, after, asked, kinds: view.facets.kind });
}

function everyComparison(
  check: (
    comparison: Comparison,
    naive: { before: readonly Activity[]; after: readonly Activity[]; all: readonly Activity[] },
    view: View,
  ) => void,
): void {
  fc.assert(
    fc.property(activities, periods, periods, facets, (list, period, other, chosen) => {
      const stage = stageOf(list, { organisations });
      const view = { ...defaultView('en'), period, facets: chosen };
      const comparison = compare(stage, view, other);
      const { dataset } = stage;
      const naive = {
        before: naiveActivities(dataset, comparison.other, chosen),
        after: naiveActivities(dataset, countPeriod(stage, view).period, chosen),
        all: naiveActivities(dataset, null, emptyFacets),
      };
      check(comparison, naive, view);
    }),
    { numRuns: 200 },
  );
}

describe('a comparison of two periods', () => {
  test('counts both periods as the naive count does', () => {
    everyComparison((comparison, { before, after }) => {
      expect(comparison.before).toEqual(naiveTotals(before));
      expect(comparison.after).toEqual(naiveTotals(after));
    });
  });

  test('holds every country of either period once, with its naive numbers', () => {
    everyComparison((comparison, { before, after }) => {
      const naive = naiveCountryChanges(before, after);
      const listed = [...comparison.more, ...comparison.less, ...comparison.unchanged];
      expect(listed).toHaveLength(comparison.byCountry.size);
      const numbers = listed.map((entry) => [
        entry.code,
        { before: entry.before, after: entry.after, change: entry.change },
      ]);
      expect(Object.fromEntries(numbers)).toEqual(naive);
      expect(comparison.classCounts).toEqual(naiveClassCounts(naive));
      const names = (counts: readonly { after: number; before: number }[]) => counts.length;
      const all = Object.values(naive);
      expect(comparison.appeared).toBe(names(all.filter(({ before: there }) => there === 0)));
      expect(comparison.disappeared).toBe(names(all.filter(({ after: here }) => here === 0)));
    });
  });

  test('the changes of the countries add up to the change in engagements', () => {
    everyComparison(({ byCountry, before, after }) => {
      const sum = [...byCountry.values()].reduce((total, { change }) => total + change, 0);
      expect(sum).toBe(after.engagements - before.engagements);
    });
  });

  test('lists what changed most first', () => {
    everyComparison(({ more, less, unchanged, kinds }) => {
      for (const list of [more, less, kinds]) {
        const sizes = list.map(({ change }) => Math.abs(change));
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }
      expect(more.every(({ change }) => change > 0)).toBe(true);
      expect(less.every(({ change }) => change < 0)).toBe(true);
      expect(unchanged.every(({ change }) => change === 0)).toBe(true);
    });
  });

  test('compares kinds by the naive count', () => {
    everyComparison(({ kinds }, { before, after }) => {
      const numbers = kinds.map(({ kind, ...change }) => [kind, change]);
      expect(Object.fromEntries(numbers)).toEqual(
        naiveChanges(naiveKindCounts(before), naiveKindCounts(after)),
      );
    });
  });

  test('calls a country first when nothing of all data was earlier, whatever the filters', () => {
    fc.assert(
      fc.property(activities, periods, periods, facets, (list, period, other, chosen) => {
        const stage = stageOf(list, { organisations });
        const view = { ...defaultView('en'), period, facets: chosen };
        const all = naiveActivities(stage.dataset, null, emptyFacets);
        const { byCountry } = compare(stage, view, other);
        const { period: shown } = countPeriod(stage, view);
        for (const { code: country, after, isFirst } of byCountry.values()) {
          expect(isFirst).toBe(after > 0 && naiveIsFirst(all, country, shown));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('turning it round turns every sign', () => {
    fc.assert(
      fc.property(activities, periods, periods, facets, (list, period, other, chosen) => {
        const stage = stageOf(list, { organisations });
        const view = { ...defaultView('en'), facets: chosen };
        const there = compare(stage, { ...view, period }, other);
        const back = compare(stage, { ...view, period: other }, period);
        expect(back.appeared).toBe(there.disappeared);
        expect(back.classCounts).toEqual(there.classCounts.toReversed());
        for (const [country, { change }] of there.byCountry) {
          // `0 - 0` is not `-0`, which tells the two apart.
          expect((back.byCountry.get(country)?.change ?? Number.NaN) + change).toBe(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('tells the subject in both periods', () => {
    const stage = stageOf([
      createActivity('a', { start: '2023-07-01', partners: partners('FJI') }),
      createActivity('b', { start: '2024-07-01', partners: partners('FJI') }),
      createActivity('c', { start: '2024-08-01', partners: partners('FJI') }),
    ]);
    const subject = { type: 'country', code: code('FJI') } as const;
    const view = { ...defaultView('en'), period: fiscal(2024) };
    expect(compare(stage, { ...view, subject }, fiscal(2023)).subject).toEqual({
      before: 1,
      after: 2,
      change: 1,
    });
    expect(compare(stage, view, fiscal(2023)).subject).toBeNull();
  });

  test('names for each activity the countries it is the first with', () => {
    const stage = stageOf([
      createActivity('a', { start: '2023-07-01', partners: partners('FJI') }),
      createActivity('b', { start: '2024-07-01', partners: partners('FJI', 'SWE') }),
    ]);
    const { firsts } = compare(stage, { ...defaultView('en'), period: fiscal(2024) }, fiscal(2023));
    expect([...firsts]).toEqual([[activityId('b'), [code('SWE')]]]);
  });
});

describe('fiscal 2024 against fiscal 2023 in the real record', () => {
  const stage = realStage();
  const comparison = compare(stage, { ...defaultView('en'), period: fiscal(2024) }, fiscal(2023));
  const rows = (list: readonly { code: CountryCode; before: number; after: number }[]) =>
    list.map(({ code: country, before, after }) => `${country} ${before}→${after}`);

  test('has the totals', () => {
    expect(comparison.after).toMatchObject({ activities: 26, countries: 25 });
    expect(comparison.before).toMatchObject({ activities: 25, countries: 21 });
    expect(comparison).toMatchObject({
      appeared: 8,
      disappeared: 4,
      years: { before: 2023, after: 2024 },
    });
    expect(comparison.classCounts).toEqual([1, 13, 4, 11, 0]);
  });

  test('has the countries', () => {
    expect(rows(comparison.more.slice(0, 6))).toEqual([
      'USA 4→6',
      'PNG 1→3',
      'SGP 1→2',
      'IND 0→1',
      'MKD 0→1',
      'WSM 0→1',
    ]);
    expect(rows(comparison.less.slice(0, 6))).toEqual([
      'VNM 3→0',
      'PHL 4→2',
      'AUS 3→1',
      'MYS 3→1',
      'IDN 4→3',
      'FJI 3→2',
    ]);
  });

  test('has the kinds', () => {
    // Equal differences stand in the vocabulary's order.
    expect(comparison.kinds.slice(0, 5)).toEqual([
      { kind: 'seminar', before: 11, after: 9, change: -2 },
      { kind: 'meeting', before: 2, after: 4, change: 2 },
      { kind: 'governance', before: 4, after: 2, change: -2 },
      { kind: 'dialogue', before: 1, after: 3, change: 2 },
      { kind: 'exercise', before: 2, after: 0, change: -2 },
    ]);
  });
});
