import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultView } from '../../../src/domain/model/view';
import { createScene } from '../../../src/domain/scene/scene';
import { stageOf } from '../../builders';
import { activities, facets, periods } from '../arbitraries';
import { naiveActivities, naiveTotals } from './naiveCounts';

test('what is kept from one view never answers for another', () => {
  const texts = fc.constantFrom('', 'a1', 'nothing has this');
  const steps = fc.array(fc.record({ period: periods, choice: fc.nat({ max: 2 }), query: texts }), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(activities, fc.tuple(facets, facets, facets), steps, (list, choices, views) => {
      const stage = stageOf(list);
      for (const { period, choice, query } of views) {
        const chosen = choices[choice] ?? choices[0];
        const view = { ...defaultView('en'), period, facets: chosen, query };
        const scene = createScene(stage, view);
        const naive = naiveActivities(stage.dataset, scene.period, chosen, query);
        expect(scene.totals).toEqual(naiveTotals(naive));
        expect(scene.activities.map(({ id }) => id)).toEqual(naive.map(({ id }) => id));
        expect(scene.newest).toEqual(scene.activities.slice(0, 5));
      }
    }),
  );
});
