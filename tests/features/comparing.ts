import {
  createComparison,
  firstActivities,
  withComparison,
} from '../../src/domain/comparison/comparison';
import { isoDate } from '../../src/domain/model/dates';
import type { Period, View } from '../../src/domain/model/view';
import { createScene, type Scene, type Stage } from '../../src/domain/scene/scene';
import { createActivity, partners, stageOf } from '../builders';

export const fiscal = (year: number): Period => ({
  from: isoDate(`${year}-04-01`),
  to: isoDate(`${year + 1}-03-31`),
});

/** Fiji twice after once, Indonesia once after twice, the Philippines as often, Sweden for the first time. */
export const comparedStage = stageOf([
  createActivity('a', { start: '2023-07-01', partners: partners('FJI', 'IDN', 'PHL') }),
  createActivity('b', { start: '2023-08-01', partners: partners('IDN') }),
  createActivity('c', { start: '2024-07-01', partners: partners('FJI', 'SWE'), kind: 'course' }),
  createActivity('d', { start: '2024-08-01', partners: partners('FJI', 'IDN', 'PHL') }),
]);

/** The scene as the page makes it: with its comparison when the view asks for one. */
export function sceneOf(stage: Stage, view: View): Scene {
  const after = createScene(stage, view);
  if (view.compare === null) return after;
  const before = createScene(stage, { ...view, period: view.compare, activity: null });
  const comparison = createComparison({
    stage,
    before,
    after,
    asked: { before: view.compare, after: view.period },
    kinds: view.facets.kind,
    firsts: firstActivities(stage),
  });
  return withComparison(after, comparison);
}
