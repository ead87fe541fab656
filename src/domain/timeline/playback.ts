import { monthNumber } from '../model/dates';
import { isSameWindow } from '../model/period';
import type { ClosedWindow } from '../model/view';
import { moveEdge, moveWindow } from './thumbs';

/** Playing, as a function of the time that has passed: a late frame skips months, never adds up. */

export type RunSpeed = 'slow' | 'normal' | 'fast';
/** The end grows from a fixed start, or a window of fixed length slides. */
export type RunMode = 'growing' | 'sliding';

export interface Run {
  readonly mode: RunMode;
  /** The first window of the run. */
  readonly from: ClosedWindow;
  readonly limits: ClosedWindow;
  /** No run has more steps of a month. */
  readonly steps: number;
  readonly millisecondsPerStep: number;
}

const wholeRun = { slow: 12_000, normal: 6_000, fast: 3_000 } as const;
const calmStep = 1_000;
const longestSlide = 12;

function monthsOf(window: ClosedWindow): number {
  return monthNumber(window.to) - monthNumber(window.from) + 1;
}

/** Where sliding begins: everything cannot slide, so a year of it does, or half of less. */
function slideFrom(window: ClosedWindow, limits: ClosedWindow): ClosedWindow {
  if (isSameWindow(window, limits)) {
    const months = Math.max(1, Math.min(longestSlide, Math.floor(monthsOf(limits) / 2)));
    return moveEdge(limits, 'end', monthNumber(limits.from) + months - 1, limits);
  }
  if (window.to < limits.to) return window;
  return moveWindow(window, -monthsOf(limits), limits);
}

/** Where growing begins: at the end of the data it starts again with its first month. */
function growFrom(window: ClosedWindow, limits: ClosedWindow): ClosedWindow {
  if (window.to < limits.to) return window;
  return moveEdge(window, 'end', monthNumber(window.from), limits);
}

export interface RunOptions {
  readonly mode: RunMode;
  readonly speed: RunSpeed;
  /** Under reduced motion every step lasts a second, whatever the speed. */
  readonly isCalm: boolean;
}

/** Prepares a run from the window on screen to the end of the collected period. */
export function startRun(window: ClosedWindow, limits: ClosedWindow, options: RunOptions): Run {
  const { mode, speed, isCalm } = options;
  const from = mode === 'growing' ? growFrom(window, limits) : slideFrom(window, limits);
  return {
    mode,
    from,
    limits,
    steps: monthsOf(limits) + 1,
    millisecondsPerStep: isCalm ? calmStep : wholeRun[speed] / monthsOf(limits),
  };
}

export interface Frame {
  readonly window: ClosedWindow;
  readonly isDone: boolean;
}

function windowAt({ from, limits, mode }: Run, step: number): ClosedWindow {
  if (step === 0) return from;
  if (mode === 'sliding') return moveWindow(from, step, limits);
  return moveEdge(from, 'end', monthNumber(from.to) + step, limits);
}

/** @param elapsed milliseconds the run has been seen, pauses left out */
export function frameAt(run: Run, elapsed: number): Frame {
  const step = Math.min(Math.floor(elapsed / run.millisecondsPerStep), run.steps);
  const window = windowAt(run, step);
  return { window, isDone: window.to === run.limits.to };
}
