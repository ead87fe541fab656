import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthInDays, monthNumber } from '../../../src/domain/model/dates';
import { isWholeMonths } from '../../../src/domain/model/period';
import {
  activePreset,
  moveEdge,
  movePeriod,
  openEnds,
  periodOfMonths,
  pressKey,
  stopOf,
} from '../../../src/domain/timeline/thumbs';
import { site } from '../../builders';
import { axes, axisFor, day, days, ownAxis, periodsOf } from './axes';

const { limits } = ownAxis;
const fiscal2024 = days('2024-04-01', '2025-03-31');
const typed = days('2024-10-05', '2024-10-12');

const press = (period = fiscal2024, edge: 'start' | 'end' = 'start', key = '', isShifted = false) =>
  pressKey(period, edge, { key, isShifted }, ownAxis);

describe('a key on a thumb', () => {
  test.each([
    ['start', 'ArrowRight', '2024-05-01', '2025-03-31'],
    ['start', 'ArrowUp', '2024-05-01', '2025-03-31'],
    ['start', 'ArrowLeft', '2024-03-01', '2025-03-31'],
    ['end', 'ArrowRight', '2024-04-01', '2025-04-30'],
    ['end', 'ArrowDown', '2024-04-01', '2025-02-28'],
    ['start', 'PageUp', '2024-07-01', '2025-03-31'],
    ['start', 'PageDown', '2024-01-01', '2025-03-31'],
    ['end', 'PageUp', '2024-04-01', '2025-06-30'],
    ['end', 'PageDown', '2024-04-01', '2024-12-31'],
    ['start', 'Home', '2023-06-12', '2025-03-31'],
    ['start', 'End', '2025-03-01', '2025-03-31'],
    ['end', 'Home', '2024-04-01', '2024-04-30'],
    ['end', 'End', '2024-04-01', '2025-10-31'],
  ] as const)('%s: %s', (edge, key, from, to) => {
    expect(press(fiscal2024, edge, key)).toEqual(days(from, to));
  });

  test('goes from a typed day to the next stop in its direction', () => {
    const wide = days('2024-10-05', '2025-02-12');
    expect(press(wide, 'start', 'ArrowLeft')).toEqual(days('2024-10-01', '2025-02-12'));
    expect(press(wide, 'start', 'ArrowRight')).toEqual(days('2024-11-01', '2025-02-12'));
    expect(press(wide, 'end', 'ArrowRight')).toEqual(days('2024-10-05', '2025-02-28'));
    expect(press(wide, 'end', 'ArrowLeft')).toEqual(days('2024-10-05', '2025-01-31'));
  });

  test('never moves a typed day against its direction', () => {
    expect(press(typed, 'start', 'ArrowRight')).toEqual(typed);
    expect(press(typed, 'start', 'End')).toEqual(typed);
    expect(press(typed, 'end', 'ArrowLeft')).toEqual(typed);
    expect(press(typed, 'end', 'PageDown')).toEqual(typed);
  });

  test('takes a page as far as it goes where no quarter begins before the limit', () => {
    expect(press(days('2023-07-01', '2024-03-31'), 'start', 'PageDown')).toEqual(
      days('2023-06-12', '2024-03-31'),
    );
    expect(press(days('2024-04-01', '2025-09-30'), 'end', 'PageUp')).toEqual(
      days('2024-04-01', '2025-10-31'),
    );
  });

  test('with Shift moves the whole period', () => {
    expect(press(fiscal2024, 'start', 'ArrowRight', true)).toEqual(
      days('2024-05-01', '2025-04-30'),
    );
    expect(press(fiscal2024, 'end', 'ArrowLeft', true)).toEqual(days('2024-03-01', '2025-02-28'));
  });

  test('that means nothing is left to others', () => {
    expect(press(fiscal2024, 'start', 'a')).toBeNull();
    expect(press(fiscal2024, 'start', 'Tab')).toBeNull();
    expect(press(fiscal2024, 'start', 'PageUp', true)).toBeNull();
  });
});

describe('moving the period', () => {
  test('keeps its months, whatever their length', () => {
    expect(movePeriod(days('2024-01-01', '2024-01-31'), 1, limits)).toEqual(
      days('2024-02-01', '2024-02-29'),
    );
  });

  test('counts the cut first month as one', () => {
    expect(movePeriod(days('2023-06-12', '2023-08-31'), 2, limits)).toEqual(
      days('2023-08-01', '2023-10-31'),
    );
  });

  test('keeps the days of a period that was typed', () => {
    expect(movePeriod(typed, 1, limits)).toEqual(days('2024-11-05', '2024-11-12'));
  });

  test('stops at the limits', () => {
    expect(movePeriod(fiscal2024, 99, limits)).toEqual(days('2024-11-01', '2025-10-31'));
    expect(movePeriod(typed, 99, limits)).toEqual(days('2025-10-24', '2025-10-31'));
    expect(movePeriod(typed, -99, limits)).toEqual(days('2023-06-12', '2023-06-19'));
    expect(movePeriod(limits, 5, limits)).toEqual(limits);
  });

  test('keeps the length, in months or in days, in any period', () => {
    const cases = axes.chain((axis) =>
      fc.tuple(fc.constant(axis), periodsOf(axis), fc.integer({ min: -30, max: 30 })),
    );
    fc.assert(
      fc.property(cases, ([axis, period, months]) => {
        const moved = movePeriod(period, months, axis.limits);
        const monthsOf = ({ from, to }: typeof period) => monthNumber(to) - monthNumber(from);
        const isInMonths =
          period.from === stopOf('start', monthNumber(period.from), axis.limits) &&
          period.to === stopOf('end', monthNumber(period.to), axis.limits);
        if (isInMonths) expect(monthsOf(moved)).toBe(monthsOf(period));
        else expect(lengthInDays(moved.from, moved.to)).toBe(lengthInDays(period.from, period.to));
        expect(moved.from >= axis.limits.from && moved.to <= axis.limits.to).toBe(true);
      }),
    );
  });
});

describe('moving a thumb', () => {
  test('lets thumbs meet but not cross', () => {
    const far = monthNumber(day('2025-09-01'));
    expect(moveEdge(fiscal2024, 'start', far, limits)).toEqual(days('2025-03-01', '2025-03-31'));
    expect(moveEdge(fiscal2024, 'end', 0, limits)).toEqual(days('2024-04-01', '2024-04-30'));
  });

  test('does not leave the collected period', () => {
    expect(moveEdge(fiscal2024, 'start', 0, limits)).toEqual(days('2023-06-12', '2025-03-31'));
    expect(moveEdge(fiscal2024, 'end', 99_999, limits)).toEqual(days('2024-04-01', '2025-10-31'));
  });
});

test('a bar stands for its months inside the collected period', () => {
  expect(periodOfMonths(monthNumber(day('2023-06-01')), 1, limits)).toEqual(
    days('2023-06-12', '2023-06-30'),
  );
  const period = periodOfMonths(monthNumber(day('2024-04-01')), 3, limits);
  expect(period).toEqual(days('2024-04-01', '2024-06-30'));
  expect(isWholeMonths(period)).toBe(true);
});

test('an edge at a limit is kept as an open end', () => {
  expect(openEnds(limits, limits)).toEqual({ from: null, to: null });
  expect(openEnds(fiscal2024, limits)).toEqual(fiscal2024);
});

describe('the active preset', () => {
  test('is the one that means the same days', () => {
    expect(activePreset(site.presets, fiscal2024, limits)?.id).toBe('fy2024');
    expect(activePreset(site.presets, typed, limits)).toBeNull();
  });

  test('is the first of several: a plan that covers everything is "All"', () => {
    expect(activePreset(site.presets, limits, limits)?.id).toBe('all');
  });
});

test('quarters follow the first month of the fiscal year', () => {
  const axis = axisFor('2023-01-01', '2025-12-31', 2);
  const period = days('2024-03-01', '2024-12-31');
  expect(pressKey(period, 'start', { key: 'PageUp', isShifted: false }, axis)).toEqual(
    days('2024-05-01', '2024-12-31'),
  );
});
