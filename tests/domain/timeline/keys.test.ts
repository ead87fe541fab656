import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  firstDayOfMonth,
  lastDayOfMonth,
  monthNumber,
} from '../../../src/domain/model/dates';
import type { IsoDate, MonthNumber } from '../../../src/domain/model/types';
import type { Period } from '../../../src/domain/model/view';
import { type Edge, monthOfFiscalYear, type TimelineAxis } from '../../../src/domain/timeline/axis';
import {
  dateAt,
  movePeriod,
  openEnds,
  pressKey,
  stopOf,
} from '../../../src/domain/timeline/thumbs';
import { axes, periodsOf } from './axes';

const edges = fc.constantFrom('start' as const, 'end' as const);
const cases = axes.chain((axis) => fc.tuple(fc.constant(axis), periodsOf(axis), edges));

/** The days an edge may stand at, from the first to the last: no further than the other edge. */
function stopsOf(axis: TimelineAxis, period: Period, edge: Edge): readonly IsoDate[] {
  const [first, last] =
    edge === 'start' ? [axis.limits.from, period.to] : [period.from, axis.limits.to];
  const count = monthNumber(last) - monthNumber(first) + 1;
  return Array.from({ length: count }, (_, index) =>
    stopOf(edge, (monthNumber(first) + index) as MonthNumber, axis.limits),
  );
}

function isQuarterStop(axis: TimelineAxis, edge: Edge, stop: IsoDate): boolean {
  const place = monthOfFiscalYear(monthNumber(stop), axis.fiscalYearFirstMonth);
  return edge === 'start' ? [1, 4, 7, 10].includes(place) : [3, 6, 9, 12].includes(place);
}

const press = (axis: TimelineAxis, period: Period, edge: Edge, key: string, isShifted = false) =>
  pressKey(period, edge, { key, isShifted }, axis);

describe('a key takes a thumb', () => {
  test.each([
    ['ArrowRight', true],
    ['ArrowUp', true],
    ['ArrowLeft', false],
    ['ArrowDown', false],
  ] as const)('%s: to the next stop there is', (key, isLater) => {
    fc.assert(
      fc.property(cases, ([axis, period, edge]) => {
        const own = dateAt(period, edge);
        const stops = stopsOf(axis, period, edge);
        const next = isLater
          ? stops.find((stop) => stop > own)
          : stops.findLast((stop) => stop < own);
        const moved = press(axis, period, edge, key);
        expect(moved && dateAt(moved, edge)).toBe(next ?? own);
        const other = edge === 'start' ? 'end' : 'start';
        expect(moved && dateAt(moved, other)).toBe(dateAt(period, other));
      }),
    );
  });

  test.each([
    ['PageUp', true],
    ['PageDown', false],
  ] as const)('%s: to the next stop of a quarter, else as far as it goes', (key, isLater) => {
    fc.assert(
      fc.property(cases, ([axis, period, edge]) => {
        const own = dateAt(period, edge);
        const ahead = stopsOf(axis, period, edge).filter((stop) =>
          isLater ? stop > own : stop < own,
        );
        const inOrder = isLater ? ahead : ahead.toReversed();
        const next = inOrder.find((stop) => isQuarterStop(axis, edge, stop)) ?? inOrder.at(-1);
        const moved = press(axis, period, edge, key);
        expect(moved && dateAt(moved, edge)).toBe(next ?? own);
      }),
    );
  });

  test.each([
    ['End', true],
    ['Home', false],
  ] as const)('%s: as far as it goes, and never back', (key, isLater) => {
    fc.assert(
      fc.property(cases, ([axis, period, edge]) => {
        const own = dateAt(period, edge);
        const furthest = stopsOf(axis, period, edge).at(isLater ? -1 : 0) ?? own;
        const isBack = isLater ? furthest < own : furthest > own;
        const moved = press(axis, period, edge, key);
        expect(moved && dateAt(moved, edge)).toBe(isBack ? own : furthest);
      }),
    );
  });

  test('and with Shift arrows take the period, other keys nothing', () => {
    fc.assert(
      fc.property(cases, ([axis, period, edge]) => {
        for (const [key, months] of [
          ['ArrowRight', 1],
          ['ArrowUp', 1],
          ['ArrowLeft', -1],
          ['ArrowDown', -1],
        ] as const) {
          expect(press(axis, period, edge, key, true)).toEqual(
            movePeriod(period, months, axis.limits),
          );
        }
        for (const key of ['Home', 'End', 'PageUp', 'PageDown', 'a']) {
          expect(press(axis, period, edge, key, true)).toBeNull();
        }
      }),
    );
  });
});

test('a period of whole months stays one when it moves, one of days keeps its day of the month', () => {
  const moves = fc.integer({ min: -30, max: 30 });
  fc.assert(
    fc.property(cases, moves, ([axis, period, edge], months) => {
      const { limits } = axis;
      const first = monthNumber(period.from);
      const last = monthNumber(period.to);
      const whole = { from: stopOf('start', first, limits), to: stopOf('end', last, limits) };
      const moved = movePeriod(whole, months, limits);
      expect(moved.from).toBe(stopOf('start', monthNumber(moved.from), limits));
      expect(moved.to).toBe(stopOf('end', monthNumber(moved.to), limits));
      const [least, most] = [monthNumber(limits.from) - first, monthNumber(limits.to) - last];
      const shift = Math.min(Math.max(months, least), most);
      expect(monthNumber(dateAt(moved, edge)) - monthNumber(dateAt(whole, edge))).toBe(shift);
    }),
  );
});

test('a period whose one end alone stands at a stop is one of days', () => {
  const limits = {
    from: firstDayOfMonth(24000 as MonthNumber),
    to: lastDayOfMonth(24047 as MonthNumber),
  };
  const [first, last] = [
    firstDayOfMonth(24013 as MonthNumber),
    lastDayOfMonth(24013 as MonthNumber),
  ];
  for (const period of [
    { from: first, to: addDays(last, -3) },
    { from: addDays(first, 3), to: last },
  ]) {
    const { from, to } = movePeriod(period, 1, limits);
    expect(from.slice(8)).toBe(period.from.slice(8));
    expect(monthNumber(from)).toBe(monthNumber(period.from) + 1);
    expect(to).not.toBe(lastDayOfMonth(monthNumber(to)));
  }
});

test('a day that a month does not have becomes its last', () => {
  const limits = {
    from: firstDayOfMonth(24276 as MonthNumber),
    to: lastDayOfMonth(24323 as MonthNumber),
  };
  const january = { from: '2024-01-30' as IsoDate, to: '2024-01-31' as IsoDate };
  expect(movePeriod({ ...january, to: january.from }, 1, limits).from).toBe('2024-02-29');
});

test('each edge is open at its own limit alone', () => {
  fc.assert(
    fc.property(cases, ([{ limits }, period]) => {
      for (const { from, to } of [
        period,
        { from: limits.from, to: period.to },
        { from: period.from, to: limits.to },
      ]) {
        expect(openEnds({ from, to }, limits)).toEqual({
          from: from === limits.from ? null : from,
          to: to === limits.to ? null : to,
        });
      }
    }),
  );
});
