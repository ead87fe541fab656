import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import { defaultView, emptyFacets } from '../../../src/domain/model/view';
import { exportSelections } from '../../../src/domain/scene/exportSelection';
import { createScene } from '../../../src/domain/scene/scene';
import { code, createActivity, partners, stageOf } from '../../builders';
import { periods } from '../arbitraries';

const stage = stageOf([
  createActivity('a', { start: '2023-07-01', kind: 'seminar', partners: partners('PHL') }),
  createActivity('b', { start: '2024-07-01', kind: 'seminar' }),
  createActivity('c', { start: '2024-08-01', kind: 'course', partners: partners('PHL') }),
  createActivity('part', { start: '2024-08-01', partOf: createActivity('c').id }),
]);
const fiscal2024 = { from: isoDate('2024-04-01'), to: isoDate('2025-03-31') };

function offered(change: Partial<ReturnType<typeof defaultView>>) {
  const view = { ...defaultView('en'), ...change };
  return exportSelections(stage, createScene(stage, view), view).map(({ scope, activities }) => [
    scope,
    activities.map(({ id }) => id),
  ]);
}

test('everything on screen is offered once', () => {
  expect(offered({})).toEqual([['view', ['c', 'b', 'a']]]);
});

test('what is selected, what is on screen and all are told apart', () => {
  const philippines = { type: 'country', code: partners('PHL')[0]?.country } as const;
  expect(offered({ period: fiscal2024, subject: philippines as never })).toEqual([
    ['subject', ['c']],
    ['view', ['c', 'b']],
    ['all', ['c', 'b', 'a']],
  ]);
});

test('the other period of a comparison is offered under the same filters', () => {
  const compare = { from: isoDate('2023-04-01'), to: isoDate('2024-03-31') };
  const facets = { ...emptyFacets, kind: ['seminar'] };
  expect(offered({ period: fiscal2024, compare, facets })).toEqual([
    ['view', ['b']],
    ['other', ['a']],
    ['all', ['c', 'b', 'a']],
  ]);
});

test('the view holds as many as its sentence says', () => {
  fc.assert(
    fc.property(periods, (period) => {
      const view = { ...defaultView('en'), period };
      const scene = createScene(stage, view);
      const taken = exportSelections(stage, scene, view).find(({ scope }) => scope === 'view');
      expect(taken?.activities).toHaveLength(scene.totals.activities);
    }),
  );
});

test('only a place with a point counts as located', () => {
  const point = fc.constantFrom(null, { lat: 14.6, lon: 121 });
  const venues = fc.option(fc.record({ point }));
  fc.assert(
    fc.property(fc.array(venues, { maxLength: 6 }), (list) => {
      const held = list.map((venue, index) =>
        createActivity(`a${index}`, {
          venue: venue && {
            name: null,
            city: null,
            country: code('PHL'),
            precision: venue.point && ('city' as const),
            point: venue.point,
          },
        }),
      );
      const stage = stageOf(held);
      const view = defaultView('en');
      const located = list.filter((venue) => venue !== null && venue.point !== null).length;
      const [offer] = exportSelections(stage, createScene(stage, view), view);
      expect(offer?.located).toBe(located);
    }),
  );
});
