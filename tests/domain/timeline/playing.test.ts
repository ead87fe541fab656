import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthNumber } from '../../../src/domain/model/dates';
import type { Period } from '../../../src/domain/model/view';
import { frameAt, startPlayback } from '../../../src/domain/timeline/playback';
import { moveEdge, movePeriod } from '../../../src/domain/timeline/thumbs';
import { axes, axisFor, days, ownAxis, periodsOf } from './axes';

const modes = fc.constantFrom('growing' as const, 'sliding' as const);
const speeds = { slow: 12, normal: 6, fast: 3 } as const;
const normal = { speed: 'normal', hasReducedMotion: false } as const;
const monthsOf = ({ from, to }: Period) => monthNumber(to) - monthNumber(from) + 1;
const cases = axes.chain((axis) => fc.tuple(fc.constant(axis), periodsOf(axis), modes));

test('a run shows where it begins until the first step is due, then moves a month for each', () => {
  fc.assert(
    fc.property(cases, fc.nat({ max: 8 }), ([{ limits }, period, mode], step) => {
      const run = startPlayback(period, limits, { ...normal, mode });
      const due = step * run.millisecondsPerStep;
      const last = monthNumber(limits.to);
      const shown = frameAt(run, due + run.millisecondsPerStep / 2).period;
      if (step === 0) expect(shown).toEqual(run.from);
      // A period of days keeps its days when it slides, so its ends may skip a short month.
      if (mode === 'sliding') expect(shown).toEqual(movePeriod(run.from, step, limits));
      else {
        expect(monthNumber(shown.to)).toBe(Math.min(monthNumber(run.from.to) + step, last));
        expect(shown.from).toBe(run.from.from);
      }
    }),
  );
});

test('a run is done when it shows the last day, and not before', () => {
  fc.assert(
    fc.property(cases, fc.nat({ max: 800 }), ([{ limits }, period, mode], step) => {
      const run = startPlayback(period, limits, { ...normal, mode });
      const frame = frameAt(run, (step + 0.5) * run.millisecondsPerStep);
      expect(frame.isDone).toBe(frame.period.to === limits.to);
    }),
  );
});

test('a run of everything takes as many seconds as its speed says', () => {
  fc.assert(
    fc.property(axes, fc.constantFrom('slow', 'normal', 'fast'), ({ limits }, speed) => {
      const run = startPlayback(limits, limits, { ...normal, mode: 'growing', speed });
      expect(run.millisecondsPerStep * monthsOf(limits)).toBeCloseTo(speeds[speed] * 1000);
    }),
  );
});

test('a run has steps enough to come from the first day to the last, however it begins', () => {
  fc.assert(
    fc.property(cases, ([{ limits }, period, mode]) => {
      const run = startPlayback(period, limits, { ...normal, mode });
      expect(run.steps).toBeGreaterThanOrEqual(monthsOf(limits));
      const wait = run.millisecondsPerStep * (run.steps + 1);
      expect(frameAt(run, wait)).toEqual(frameAt(run, wait * 2));
    }),
  );
});

test('sliding begins where the period is, and at the first day where it cannot go on', () => {
  const { limits } = ownAxis;
  const inside = days('2024-04-01', '2024-09-30');
  const start = (period: Period) => startPlayback(period, limits, { ...normal, mode: 'sliding' });
  expect(start(inside).from).toEqual(inside);
  const atEnd = days('2025-06-10', limits.to);
  const again = start(atEnd).from;
  expect(again.from).toBe(limits.from);
});

test.each([
  ['2024-04-01', '2024-04-30', 1],
  ['2024-04-01', '2024-05-31', 1],
  ['2024-04-01', '2024-08-31', 2],
  ['2024-01-01', '2025-11-30', 11],
  ['2024-01-01', '2025-12-31', 12],
  ['2024-01-01', '2027-12-31', 12],
])('of all from %s to %s, %d months slide: a year, or half of less', (from, to, months) => {
  const { limits } = axisFor(from, to);
  const run = startPlayback(limits, limits, { ...normal, mode: 'sliding' });
  expect(run.from).toEqual(moveEdge(limits, 'end', monthNumber(limits.from) + months - 1, limits));
  expect(monthsOf(run.from)).toBe(months);
});

test('growing goes on unless it has arrived, then it begins with the first month shown', () => {
  fc.assert(
    fc.property(cases, ([{ limits }, period]) => {
      const grow = (shown: Period) =>
        startPlayback(shown, limits, { ...normal, mode: 'growing' }).from;
      if (period.to < limits.to) expect(grow(period)).toEqual(period);
      const arrived = { from: period.from, to: limits.to };
      expect(monthsOf(grow(arrived))).toBe(1);
      expect(grow(arrived).from).toBe(period.from);
    }),
  );
});
