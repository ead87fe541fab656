import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classBreaks, classIndexes } from '../../../src/domain/counting/classBreaks';
import { countPeriod, type PeriodCounts } from '../../../src/domain/counting/periodCounts';
import type { Stage } from '../../../src/domain/counting/stage';
import { axisPeriod, collectedPeriod } from '../../../src/domain/model/period';
import type { Activity, Term } from '../../../src/domain/model/types';
import {
  defaultView,
  type Facets,
  facetKeys,
  type OpenPeriod,
} from '../../../src/domain/model/view';
import { code, createActivity, partners, stageOf } from '../../builders';
import { activities, facets, organisations, periods } from '../arbitraries';
import { formatMonthKey } from '../monthKeys';
import { naiveActivities, naiveCountryCounts, naiveMonthCount, naiveTotals } from './naiveCounts';

interface Counted {
  readonly stage: Stage;
  readonly counts: PeriodCounts;
  readonly chosen: Facets;
  readonly asked: OpenPeriod;
  /** In the period and under all filters. */
  readonly naive: readonly Activity[];
}

function everyCount(check: (counted: Counted) => void): void {
  fc.assert(
    fc.property(activities, facets, periods, (list, chosen, asked) => {
      const stage = stageOf(list, { organisations });
      const counts = countPeriod(stage, { ...defaultView('en'), period: asked, facets: chosen });
      const naive = naiveActivities(stage.dataset, counts.period, chosen);
      check({ stage, counts, chosen, asked, naive });
    }),
  );
}

const ids = (list: readonly Activity[]) => list.map(({ id }) => id);
const countBy = (
  list: readonly Activity[],
  valuesOf: (activity: Activity) => readonly string[],
) => {
  const counts = new Map<string, number>();
  for (const activity of list) {
    for (const value of new Set(valuesOf(activity))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
};

describe('what is counted in one period equals what looking at every activity says:', () => {
  test('the totals, and the activities with the newest of them', () => {
    everyCount(({ counts, naive }) => {
      expect(counts.totals).toEqual(naiveTotals(naive));
      expect(ids(counts.activities)).toEqual(ids(naive));
      expect(ids(counts.newest)).toEqual(ids(naive.slice(0, 5)));
    });
  });

  test('the countries, each with its class and its newest activity', () => {
    everyCount(({ stage, counts, naive }) => {
      const expected = naiveCountryCounts(naive);
      expect(Object.fromEntries(counts.ranking.map((each) => [each.code, each.count]))).toEqual(
        expected,
      );
      const nameOf = (country: string) => stage.dataset.countries.get(code(country))?.name.en ?? '';
      counts.ranking.forEach((entry, index) => {
        const { min, max } = classBreaks[entry.classIndex];
        expect(min <= entry.count && entry.count <= (max ?? entry.count)).toBe(true);
        const newest = naive.find(({ partners: named }) =>
          named.some(({ country }) => country === entry.code),
        );
        expect(entry.latest).toBe(newest);
        expect(counts.byCountry.get(entry.code)).toBe(entry);
        const next = counts.ranking[index + 1];
        if (next?.count === entry.count) expect(nameOf(entry.code) < nameOf(next.code)).toBe(true);
        else expect(next?.count ?? 0).toBeLessThan(entry.count);
      });
      expect(counts.byCountry.size).toBe(counts.ranking.length);
    });
  });

  test('the countries of each class', () => {
    everyCount(({ counts }) => {
      expect(counts.classCounts).toEqual(
        classIndexes.map(
          (index) => counts.ranking.filter(({ classIndex }) => classIndex === index).length,
        ),
      );
    });
  });

  test('the organisations, most activities first and then by id', () => {
    everyCount(({ counts, naive }) => {
      const expected = [...countBy(naive, (each) => each.organisations)]
        .map(([id, count]) => ({ id, count }))
        .toSorted((a, b) => b.count - a.count || a.id.localeCompare(b.id));
      expect(counts.organisations).toEqual(expected);
    });
  });

  test('the values of each facet under all other filters', () => {
    everyCount(({ stage, counts, chosen }) => {
      const { vocabulary } = stage.dataset;
      const values = [
        ...Object.values<readonly Term[]>({ ...vocabulary }).flatMap((terms) =>
          terms.map(({ id }) => id),
        ),
        ...organisations.map(({ id }) => id),
        'yes',
        'no',
      ];
      for (const key of facetKeys) {
        const naive = values.map((value) => {
          const under = { ...chosen, [key]: [value] };
          return [value, naiveActivities(stage.dataset, counts.period, under).length] as const;
        });
        const expected = new Map(naive.filter(([, count]) => count > 0));
        expect(new Map(counts.facetCounts[key])).toEqual(expected);
      }
    });
  });

  test('the months of the axis, whatever the period', () => {
    everyCount(({ stage, counts, chosen }) => {
      const all = naiveActivities(stage.dataset, null, chosen);
      const { first, counts: byMonth, share } = counts.histogram;
      expect(share).toBeNull();
      byMonth.forEach((count, index) => {
        expect(count).toBe(naiveMonthCount(all, formatMonthKey(first + index)));
      });
    });
  });

  test('whether the period is narrower than what is collected', () => {
    everyCount(({ stage, counts }) => {
      const limits = collectedPeriod(stage.dataset.site);
      expect(counts.limits).toEqual(limits);
      expect(counts.axis).toEqual(axisPeriod(stage.dataset.site));
      const { from, to } = counts.period;
      expect(counts.isNarrowed).toBe(from !== limits.from || to !== limits.to);
    });
  });
});

test('a stage knows of all data what a period of everything counts', () => {
  fc.assert(
    fc.property(activities, (list) => {
      const stage = stageOf(list, { organisations });
      const everything = countPeriod(stage, defaultView('en'));
      expect(stage.totals).toEqual(everything.totals);
      expect(stage.facetTotals).toEqual(everything.facetCounts);
      expect(stage.largestCountryCount).toBe(everything.ranking[0]?.count ?? 1);
      const counted = stage.dataset.activities.filter(({ partOf }) => partOf === null);
      for (const { code: country } of everything.ranking) {
        const first = counted.findLast(({ partners: named }) =>
          named.some((partner) => partner.country === country),
        );
        expect(stage.firstActivities.get(country)).toBe(first);
      }
      expect(ids([...stage.activityById.values()])).toEqual(ids(stage.dataset.activities));
    }),
  );
});

describe('the text filter', () => {
  const venue = {
    name: { en: 'Grand Hall', ja: '大会議場' },
    city: { en: 'Suva', ja: 'スバ' },
    country: code('FJI'),
    point: null,
    precision: null,
  };
  const stage = stageOf([
    createActivity('titled', { title: { en: 'HA/DR Seminar', ja: '人道支援' } }),
    createActivity('placed', { venue }),
    createActivity('city-only', { venue: { ...venue, name: null } }),
  ]);
  const found = (query: string) =>
    ids(countPeriod(stage, { ...defaultView('en'), query }).activities).toSorted();

  test.each([
    ['ha/dr', ['titled']],
    ['人道', ['titled']],
    ['grand hall', ['placed']],
    ['大会議場', ['placed']],
    ['ＳＵＶＡ', ['city-only', 'placed']],
    ['スバ', ['city-only', 'placed']],
    ['nothing has this', []],
    ['undefined', []],
    ['null', []],
  ])('%j finds titles and places in either language', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('finds no text that begins in one and ends in the next', () => {
    expect(found('seminar人道')).toEqual([]);
    expect(found('seminar 人道')).toEqual(['titled']);
  });
});

test('without activities nothing is counted, and nothing breaks', () => {
  const { totals, ranking, activities: none } = countPeriod(stageOf([]), defaultView('en'));
  expect(Object.values(totals).filter((count) => count !== 0)).toEqual([]);
  expect([ranking, none]).toEqual([[], []]);
});

test('a country that no file knows is counted and ranked by its code', () => {
  const stage = stageOf([createActivity('a', { partners: partners('ZZZ', 'FJI', 'AAA') })]);
  const { ranking, facetCounts } = countPeriod(stage, defaultView('en'));
  expect(ranking.map((entry) => entry.code)).toEqual(['AAA', 'FJI', 'ZZZ']);
  expect([...facetCounts.region]).toEqual([['pacific', 1]]);
});
