import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiscalYear, isoDate } from '../../../src/domain/model/dates';
import { overlaps } from '../../../src/domain/model/period';
import { defaultView, type FacetKey, facetKeys, type View } from '../../../src/domain/model/view';
import { createScene, type Scene } from '../../../src/domain/scene/scene';
import {
  activityId,
  code,
  countries,
  createActivity,
  createCountry,
  partners,
  stageOf,
} from '../../builders';
import { activities, facets, organisations, periods } from '../arbitraries';
import {
  naiveActivities,
  naiveCountryCounts,
  naiveMonthCount,
  naiveTotals,
} from '../counting/naiveCounts';
import { fiscalYearKey, formatMonthKey } from '../monthKeys';

const views: fc.Arbitrary<View> = fc
  .record({ period: periods, facets })
  .map((parts) => ({ ...defaultView('en'), ...parts }));

function everyScene(
  check: (scene: Scene, view: View, stage: ReturnType<typeof stageOf>) => void,
): void {
  fc.assert(
    fc.property(activities, views, (list, view) => {
      const stage = stageOf(list, { organisations });
      check(createScene(stage, view), view, stage);
    }),
    { numRuns: 200 },
  );
}

describe('counting rules', () => {
  test('every total equals the naive count', () => {
    everyScene((scene, view, { dataset }) => {
      const naive = naiveActivities(dataset, scene.period, view.facets);
      expect(scene.totals).toEqual(naiveTotals(naive));
      expect(scene.activities.map(({ id }) => id)).toEqual(naive.map(({ id }) => id));
    });
  });

  test('the numbers of the countries equal the naive ones and add up to the engagements', () => {
    everyScene((scene, view, { dataset }) => {
      const naive = naiveCountryCounts(naiveActivities(dataset, scene.period, view.facets));
      const counts = Object.fromEntries(scene.ranking.map((entry) => [entry.code, entry.count]));
      expect(counts).toEqual(naive);
      expect(scene.ranking.reduce((sum, { count }) => sum + count, 0)).toBe(
        scene.totals.engagements,
      );
    });
  });

  test('on the map, with organisations and within Japan add up to the total', () => {
    everyScene(({ totals }) => {
      expect(totals.onMap + totals.withOrganisations + totals.withinHome).toBe(totals.activities);
    });
  });

  test('a facet counts under all other filters', () => {
    everyScene((scene, view, { dataset }) => {
      for (const key of facetKeys) {
        const others = naiveActivities(dataset, scene.period, { ...view.facets, [key]: [] });
        for (const [value, count] of scene.facetCounts[key]) {
          const withValue = { ...view.facets, [key]: [value] };
          expect(count).toBe(naiveActivities(dataset, scene.period, withValue).length);
          expect(count).toBeLessThanOrEqual(others.length);
        }
      }
    });
  });

  test('a month of the histogram counts what overlaps it under all other filters', () => {
    everyScene((scene, view, { dataset }) => {
      const others = naiveActivities(dataset, null, view.facets);
      scene.histogram.counts.forEach((count, index) => {
        expect(count).toBe(naiveMonthCount(others, formatMonthKey(scene.histogram.first + index)));
      });
    });
  });

  test('the classes hold every country once', () => {
    everyScene((scene) => {
      const sum = scene.classCounts.reduce((total, count) => total + count, 0);
      expect(sum).toBe(scene.totals.countries);
    });
  });

  test('widening the period lowers no count', () => {
    fc.assert(
      fc.property(activities, views, periods, (list, view, other) => {
        const stage = stageOf(list, { organisations });
        const narrow = createScene(stage, view);
        const otherScene = createScene(stage, { ...view, period: other });
        const period = {
          from:
            narrow.period.from < otherScene.period.from
              ? narrow.period.from
              : otherScene.period.from,
          to: narrow.period.to > otherScene.period.to ? narrow.period.to : otherScene.period.to,
        };
        const wide = createScene(stage, { ...view, period });
        for (const key of Object.keys(wide.totals) as (keyof Scene['totals'])[]) {
          expect(wide.totals[key]).toBeGreaterThanOrEqual(narrow.totals[key]);
        }
        for (const { code: country, count } of narrow.ranking) {
          expect(wide.byCountry.get(country)?.count ?? 0).toBeGreaterThanOrEqual(count);
        }
      }),
    );
  });

  test('filters count the same in any order', () => {
    fc.assert(
      fc.property(
        activities,
        facets,
        fc.shuffledSubarray([...facetKeys]),
        (list, chosen, order) => {
          const stage = stageOf(list, { organisations });
          const inOrder = Object.fromEntries(
            [...order, ...facetKeys].map((key: FacetKey) => [key, chosen[key].toReversed()]),
          ) as unknown as typeof chosen;
          const view = defaultView('en');
          const a = createScene(stage, { ...view, facets: chosen });
          const b = createScene(stage, { ...view, facets: inOrder });
          expect(b.totals).toEqual(a.totals);
        },
      ),
    );
  });

  test('language, view kind, projection and members change no number', () => {
    everyScene((scene, view, stage) => {
      const otherView: View = {
        ...view,
        language: 'ja',
        kind: 'table',
        projection: 'globe',
        showMembers: true,
      };
      const other = createScene(stage, otherView);
      expect(other.totals).toEqual(scene.totals);
      expect(other.ranking).toEqual(scene.ranking);
    });
  });

  test('fiscal years, by the start of each activity, sum to the total', () => {
    everyScene((scene) => {
      const years = new Map<number, number>();
      for (const { start } of scene.activities) {
        const year = fiscalYear(start, 4);
        expect(year).toBe(fiscalYearKey(start));
        years.set(year, (years.get(year) ?? 0) + 1);
      }
      const sum = [...years.values()].reduce((total, count) => total + count, 0);
      expect(sum).toBe(scene.totals.activities);
    });
  });
});

describe('a scene', () => {
  test('counts an activity that touches the period on one day', () => {
    const activity = createActivity('long', { start: '2024-03-20', end: '2024-04-01' });
    const period = { from: activity.end, to: activity.end };
    expect(overlaps(activity, period)).toBe(true);
    expect(overlaps(activity, { from: '2024-04-02', to: '2024-05-01' } as never)).toBe(false);
  });

  test('holds the open activity wherever its dates lie, and none that nobody knows', () => {
    const before = createActivity('before', { start: '2023-07-01' });
    const part = createActivity('part', { partOf: before.id });
    const stage = stageOf([before, part, createActivity('after', { start: '2024-07-01' })]);
    const period = { from: isoDate('2024-04-01'), to: null };
    const opened = (activity: View['activity']) =>
      createScene(stage, { ...defaultView('en'), period, activity }).activity;
    expect(opened(before.id)).toEqual(before);
    expect(opened(part.id)).toEqual(part);
    expect(opened(activityId('unknown'))).toBeNull();
    expect(opened(null)).toBeNull();
  });

  test('does not count a sub-activity', () => {
    const parent = createActivity('parent', { partners: partners('FJI') });
    const child = createActivity('child', { partners: partners('FJI'), partOf: parent.id });
    const { totals, byCountry } = createScene(stageOf([parent, child]), defaultView('en'));
    expect(totals.activities).toBe(1);
    expect(byCountry.get(code('FJI'))?.count).toBe(1);
  });

  test('ranks by number, then by English name', () => {
    const stage = stageOf([
      createActivity('a', { partners: partners('USA', 'IDN') }),
      createActivity('b', { partners: partners('USA', 'FJI') }),
    ]);
    const codes = createScene(stage, defaultView('ja')).ranking.map((entry) => entry.code);
    expect(codes).toEqual(['USA', 'FJI', 'IDN']);
  });

  test('ranks organisations by number, then by id, and one named twice counts once', () => {
    const stage = stageOf([
      createActivity('a', { organisations: ['nato', 'nato'] }),
      createActivity('b', { organisations: ['asean'] }),
      createActivity('c', { organisations: ['asean', 'g7'] }),
    ]);
    expect(createScene(stage, defaultView('en')).organisations).toEqual([
      { id: 'asean', count: 2 },
      { id: 'g7', count: 1 },
      { id: 'nato', count: 1 },
    ]);
  });

  test('holds 190 partners and an activity without any', () => {
    const many = Array.from({ length: 190 }, (_, index) => {
      const letters = [index % 26, Math.floor(index / 26)].map((n) => String.fromCharCode(65 + n));
      return createCountry(`X${letters.join('')}`, `Country ${index}`, `国${index}`, 'pacific');
    });
    const stage = stageOf(
      [
        createActivity('all', { partners: partners(...many.map((c) => c.code)) }),
        createActivity('none'),
      ],
      { countries: [...countries, ...many] },
    );
    const { totals } = createScene(stage, defaultView('en'));
    expect(totals).toMatchObject({
      activities: 2,
      countries: 190,
      engagements: 190,
      onMap: 1,
      withinHome: 1,
    });
  });

  test('finds text in either language, whatever its width', () => {
    const stage = stageOf([
      createActivity('a', { title: { en: 'HA/DR seminar', ja: '人道支援' } }),
      createActivity('b', { title: { en: 'Course', ja: 'ＷＰＳ課程' } }),
    ]);
    const idsOf = (query: string) =>
      createScene(stage, { ...defaultView('en'), query }).activities.map(({ id }) => id);
    expect(idsOf('ha/dr')).toEqual(['a']);
    expect(idsOf('wps課程')).toEqual(['b']);
    expect(idsOf('人道')).toEqual(['a']);
  });
});
