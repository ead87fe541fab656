import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameAt, startPlayback } from '../../../src/domain/timeline/playback';
import { axes, days, ownAxis, periodsOf } from './axes';

const { limits } = ownAxis;
const fiscal2024 = days('2024-04-01', '2025-03-31');
const normal = { mode: 'growing', speed: 'normal', hasReducedMotion: false } as const;
const sliding = { ...normal, mode: 'sliding' } as const;

describe('a run with a growing end', () => {
  test('goes on from the period on screen', () => {
    const run = startPlayback(fiscal2024, limits, normal);
    expect(run.from).toEqual(fiscal2024);
    expect(frameAt(run, run.millisecondsPerStep * 2.5).period).toEqual(
      days('2024-04-01', '2025-05-31'),
    );
  });

  test('begins again with the first month where the end is reached', () => {
    expect(startPlayback(limits, limits, normal).from).toEqual(days('2023-06-12', '2023-06-30'));
  });

  test('takes about six seconds for everything', () => {
    const run = startPlayback(limits, limits, normal);
    expect(frameAt(run, 5500).isDone).toBe(false);
    expect(frameAt(run, 6000)).toEqual({ period: limits, isDone: true });
  });

  test.each([
    ['slow', 12_000],
    ['fast', 3_000],
  ] as const)('%s takes %d ms', (speed, milliseconds) => {
    const run = startPlayback(limits, limits, { ...normal, speed });
    expect(frameAt(run, milliseconds * 0.9).isDone).toBe(false);
    expect(frameAt(run, milliseconds).isDone).toBe(true);
  });

  test('takes a month a second under reduced motion', () => {
    const run = startPlayback(fiscal2024, limits, {
      ...normal,
      speed: 'fast',
      hasReducedMotion: true,
    });
    expect(frameAt(run, 999).period).toEqual(fiscal2024);
    expect(frameAt(run, 1000).period.to).toBe('2025-04-30');
  });

  test('skips months rather than falling behind', () => {
    const run = startPlayback(fiscal2024, limits, normal);
    expect(frameAt(run, 60_000)).toEqual({
      period: days('2024-04-01', '2025-10-31'),
      isDone: true,
    });
  });
});

describe('a run with a sliding period', () => {
  test('keeps the length', () => {
    const run = startPlayback(fiscal2024, limits, sliding);
    expect(frameAt(run, run.millisecondsPerStep * 3).period).toEqual(
      days('2024-07-01', '2025-06-30'),
    );
  });

  test('begins again at the beginning where the end is reached', () => {
    const last = days('2024-11-01', '2025-10-31');
    expect(startPlayback(last, limits, sliding).from).toEqual(days('2023-06-12', '2024-05-31'));
  });

  test('of everything slides a year, because everything cannot move', () => {
    expect(startPlayback(limits, limits, sliding).from).toEqual(days('2023-06-12', '2024-05-31'));
  });
});

test('every run ends at the end of the collected period, inside the limits all the way', () => {
  const cases = axes.chain((axis) =>
    fc.tuple(
      fc.constant(axis),
      periodsOf(axis),
      fc.constantFrom('growing' as const, 'sliding' as const),
      fc.nat({ max: 20_000 }),
    ),
  );
  fc.assert(
    fc.property(cases, ([axis, period, mode, elapsed]) => {
      const run = startPlayback(period, axis.limits, { ...normal, mode });
      const frame = frameAt(run, elapsed).period;
      expect(axis.limits.from <= frame.from && frame.from <= frame.to).toBe(true);
      expect(frame.to <= axis.limits.to).toBe(true);
      const last = frameAt(run, run.millisecondsPerStep * run.steps);
      expect(last.isDone).toBe(true);
    }),
  );
});
