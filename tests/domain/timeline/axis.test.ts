import { describe, expect, test } from 'vitest';
import {
  axisPosition,
  backgroundBands,
  barGap,
  barMonthsFor,
  barSpan,
  createBars,
  guideValues,
  isCollected,
  scaleTop,
} from '../../../src/domain/timeline/axis';
import { site } from '../../builders';
import { axisFor, day, days, ownAxis } from './axes';

function barsOf(counts: readonly number[], months: 1 | 3 | 12 = 1) {
  const all = new Int32Array(ownAxis.monthCount);
  all.set(counts);
  return createBars(ownAxis, all, null, months);
}

describe('the time axis', () => {
  test('shows whole fiscal years around the collected period', () => {
    expect(ownAxis.monthCount).toBe(36);
  });

  test('places a start before its day and an end after it', () => {
    expect(axisPosition(ownAxis, day('2023-04-01'), 'start')).toBe(0);
    expect(axisPosition(ownAxis, day('2023-06-16'), 'start')).toBe(2.5);
    expect(axisPosition(ownAxis, day('2026-03-31'), 'end')).toBe(36);
    expect(axisPosition(ownAxis, day('2024-03-31'), 'end')).toBe(
      axisPosition(ownAxis, day('2024-04-01'), 'start'),
    );
  });

  test('tells partly collected from not collected', () => {
    const found = backgroundBands(ownAxis, site.coverage);
    expect(found.map(({ kind }) => kind)).toEqual(['notCollected', 'partial', 'notCollected']);
    expect(found[0]).toMatchObject({ from: 0, to: 2 + 11 / 30 });
    expect(found[2]).toMatchObject({ from: 31, to: 36 });
  });

  test('says nothing of the ground where everything was collected', () => {
    const axis = axisFor('2023-04-01', '2024-03-31');
    expect(backgroundBands(axis, [])).toEqual([]);
  });
});

describe('the bars', () => {
  test.each([
    [20, 1],
    [4, 1],
    [3.9, 3],
    [1.4, 3],
    [0.4, 12],
  ])('of %d px a month stand for %d months', (width, months) => {
    expect(barMonthsFor(width)).toBe(months);
  });

  test.each([
    [20.4, 4],
    [16, 4],
    [15.9, 2],
    [8, 2],
    [7, 1],
  ])('%d px apart leave %d px between them', (pitch, gap) => {
    expect(barGap(pitch)).toBe(gap);
  });

  test('of quarters show the busiest month, because sums would count twice', () => {
    const bars = barsOf([1, 5, 2, 0, 0, 3], 3);
    expect(bars.slice(0, 2).map(({ count }) => count)).toEqual([5, 3]);
    expect(bars).toHaveLength(12);
  });

  test('that a period touches are those of its first to its last day', () => {
    expect(barSpan(ownAxis, days('2023-06-30', '2023-07-01'), 1)).toEqual({ from: 2, to: 4 });
    expect(barSpan(ownAxis, days('2023-06-30', '2023-07-01'), 3)).toEqual({ from: 0, to: 6 });
  });

  test('of months without a collected day cannot be chosen', () => {
    const chosen = barsOf([]).filter((bar) => isCollected(ownAxis, bar));
    expect([chosen[0]?.offset, chosen.at(-1)?.offset]).toEqual([2, 30]);
  });
});

describe('the scale', () => {
  test.each([
    [0, 3],
    [3, 3],
    [4, 6],
    [6, 6],
    [7, 12],
    [13, 24],
    [90, 96],
  ])('for at most %d activities ends at %d', (count, top) => {
    expect(scaleTop(barsOf([count]))).toBe(top);
  });

  test('has its lower guide line at a whole number', () => {
    expect(guideValues(6)).toEqual([3, 6]);
    expect(guideValues(3)).toEqual([2, 3]);
  });
});
