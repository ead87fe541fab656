import { beforeEach, expect, test, vi } from 'vitest';
import * as comparison from '../../../src/domain/comparison/comparison';
import { isoDate } from '../../../src/domain/model/dates';
import { defaultView } from '../../../src/domain/model/view';
import { createScene } from '../../../src/domain/scene/scene';
import { SceneSource } from '../../../src/state/scenes/sceneSource';
import {
  compareWith,
  hoverCountry,
  openView,
  setPeriod,
  setQuery,
} from '../../../src/state/view/actions';
import { viewStore } from '../../../src/state/view/viewStore';
import { code, createActivity, partners, stageOf } from '../../builders';
import { sceneOf } from '../../features/comparing';

const stage = stageOf([
  createActivity('first', { start: '2023-07-01', partners: partners('FJI') }),
  createActivity('second', { start: '2024-07-01', partners: partners('FJI', 'PHL') }),
]);
const year = (first: number) => ({
  from: isoDate(`${first}-04-01`),
  to: isoDate(`${first + 1}-03-31`),
});

beforeEach(() => openView(defaultView('en'), []));

test('makes a scene once for each view, whatever else the store holds', () => {
  const source = new SceneSource(stage);
  const scene = source.read();
  expect(scene).toEqual(createScene(stage, viewStore.getState()));
  hoverCountry(code('FJI'));
  expect(source.read()).toBe(scene);
  setPeriod(year(2024));
  expect(source.read()).not.toBe(scene);
  expect(source.read().totals.activities).toBe(1);
  setQuery('nothing says this');
  expect(source.read().totals.activities).toBe(0);
});

test('compares as soon as it can, and says so', () => {
  const source = new SceneSource(stage);
  setPeriod(year(2024));
  compareWith(year(2023));
  expect(source.read().comparison).toBeNull();
  const listener = vi.fn();
  const leave = source.subscribe(listener);
  source.compareBy(comparison);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(source.read()).toEqual(sceneOf(stage, viewStore.getState()));
  expect(source.read().comparison?.byCountry.get(code('PHL'))?.change).toBe(1);
  leave();
  setPeriod(year(2023));
  expect(listener).toHaveBeenCalledTimes(1);
  expect(source.read().comparison?.byCountry.get(code('PHL'))).toBeUndefined();
});
