import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useFollowing } from '../../src/app/useFollowing';
import { isoDate } from '../../src/domain/model/dates';
import { defaultView } from '../../src/domain/model/view';
import { SceneSource } from '../../src/state/scenes/sceneSource';
import {
  clearSelection,
  openView,
  selectCountry,
  setPeriod,
  slidePeriod,
} from '../../src/state/view/actions';
import { code, createActivity, partners, stageOf } from '../builders';

const stage = stageOf(
  [1, 2, 3, 4, 5, 6].map((month) =>
    createActivity(`month-${month}`, { start: `2024-0${month}-10`, partners: partners('FJI') }),
  ),
);
/** A period that shows as many activities as it is months long. */
const months = (count: number) => ({
  from: isoDate('2024-01-01'),
  to: isoDate(`2024-0${count}-28`),
});

let turn = 0;

beforeEach(() => {
  vi.useFakeTimers();
  openView(defaultView('en'), []);
  // Long after the gesture of the test before, whose clock began at the same time.
  turn += 1;
  vi.advanceTimersByTime(10_000 * turn);
});
afterEach(() => vi.useRealTimers());

function follow() {
  const seen: number[] = [];
  const source = new SceneSource(stage);
  renderHook(() => {
    const { totals } = useFollowing(source);
    if (seen.at(-1) !== totals.activities) seen.push(totals.activities);
  });
  const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
  const slide = (count: number) => act(() => slidePeriod(months(count)));
  return { seen, source, pass, slide };
}

test('passes on at once what is not a gesture', () => {
  const { seen } = follow();
  for (const count of [1, 2, 3]) act(() => setPeriod(months(count)));
  expect(seen).toEqual([6, 1, 2, 3]);
});

test('shows the steps that a gesture pauses at', () => {
  const { seen, source, pass, slide } = follow();
  slide(1);
  expect(seen).toEqual([6, 1]);
  slide(2);
  expect(source.read().totals.activities).toBe(2);
  expect(seen).toEqual([6, 1]);
  slide(3);
  pass(79);
  expect(seen).toEqual([6, 1]);
  pass(1);
  expect(seen).toEqual([6, 1, 3]);
  expect(vi.getTimerCount()).toBe(0);
});

test('shows a few of the steps of a gesture that does not pause, and the last always', () => {
  const { seen, pass, slide } = follow();
  const counts = [2, 3, 4, 5, 6, 5, 4, 3, 2, 1];
  slide(1);
  for (const count of counts) {
    slide(count);
    pass(50);
  }
  expect(seen).toEqual([6, 1, 3]);
  pass(80);
  expect(seen).toEqual([6, 1, 3, 1]);
  expect(vi.getTimerCount()).toBe(0);
});

test('whatever else changes in a gesture is there at once', () => {
  const { seen, source, slide } = follow();
  slide(1);
  slide(2);
  act(() => selectCountry(code('FJI')));
  expect(seen).toEqual([6, 1, 2]);
  expect(source.readStill().subject).not.toBeNull();
  act(() => clearSelection());
  expect(source.readStill().subject).toBeNull();
});
