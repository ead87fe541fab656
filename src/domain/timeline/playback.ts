import { monthNumber } from '../model/dates';
import { isSamePeriod } from '../model/period';
import type { Period } from '../model/view';
import { moveEdge, movePeriod } from './thumbs';

/** Playing, as a function of the time that has passed: a late frame skips months, never adds up. */

export type PlaySpeed = 'slow' | 'normal' | 'fast';
/** The end grows from a fixed start, or a period of fixed length slides. */
export type PlayMode = 'growing' | 'sliding';

export interface Playback {
  readonly mode: PlayMode;
  /** The first period of the run. */
  readonly from: Period;
  readonly limits: Period;
  /** No run has more steps of a month. */
  readonly steps: number;
  readonly millisecondsPerStep: number;
}

const wholeRun = { slow: 12_000, normal: 6_000, fast: 3_000 } as const;
const reducedMotionStep = 1_000;
const longestSlide = 12;

function monthsOf(period: Period): number {
  return monthNumber(period.to) - monthNumber(period.from) + 1;
}

/** Where sliding begins: everything cannot slide, so a year of it does, or half of less. */
function slideFrom(period: Period, limits: Period): Period {
  if (isSamePeriod(period, limits)) {
    const months = Math.max(1, Math.min(longestSlide, Math.floor(monthsOf(limits) / 2)));
    return moveEdge(limits, 'end', monthNumber(limits.from) + months - 1, limits);
  }
  if (period.to < limits.to) return period;
  return movePeriod(period, -monthsOf(limits), limits);
}

/** Where growing begins: at the end of the data it starts again with its first month. */
function growFrom(period: Period, limits: Period): Period {
  if (period.to < limits.to) return period;
  return moveEdge(period, 'end', monthNumber(period.from), limits);
}

export interface PlaybackOptions {
  readonly mode: PlayMode;
  readonly speed: PlaySpeed;
  /** Under reduced motion every step lasts a second, whatever the speed. */
  readonly hasReducedMotion: boolean;
}

/** Prepares a run from the period on screen to the end of the collected period. */
export function startPlayback(period: Period, limits: Period, options: PlaybackOptions): Playback {
  const { mode, speed, hasReducedMotion } = options;
  const from = mode === 'growing' ? growFrom(period, limits) : slideFrom(period, limits);
  return {
    mode,
    from,
    limits,
    steps: monthsOf(limits) + 1,
    millisecondsPerStep: hasReducedMotion ? reducedMotionStep : wholeRun[speed] / monthsOf(limits),
  };
}

export interface Frame {
  readonly period: Period;
  readonly isDone: boolean;
}

function periodAt({ from, limits, mode }: Playback, step: number): Period {
  if (step === 0) return from;
  if (mode === 'sliding') return movePeriod(from, step, limits);
  return moveEdge(from, 'end', monthNumber(from.to) + step, limits);
}

/** @param elapsed milliseconds the run has been seen, pauses left out */
export function frameAt(run: Playback, elapsed: number): Frame {
  const step = Math.min(Math.floor(elapsed / run.millisecondsPerStep), run.steps);
  const period = periodAt(run, step);
  return { period, isDone: period.to === run.limits.to };
}
