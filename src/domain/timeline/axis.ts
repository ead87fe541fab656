import {
  calendarDay,
  daysInMonth,
  earlier,
  later,
  monthNumber,
  yearAndMonth,
} from '../model/dates';
import type { CoveragePeriod, IsoDate, MonthNumber } from '../model/types';
import type { Period } from '../model/view';

/** Which end of a period: the start stands before its day, the end after it. */
export type Edge = 'start' | 'end';

/** The time axis: whole fiscal years, and within them the collected period. */
export interface TimelineAxis {
  readonly first: MonthNumber;
  readonly monthCount: number;
  /** The collected period, inclusive; thumbs stay inside. */
  readonly limits: Period;
  /** 1–12 */
  readonly fiscalYearFirstMonth: number;
}

export function createAxis(
  span: Period,
  limits: Period,
  fiscalYearFirstMonth: number,
): TimelineAxis {
  const first = monthNumber(span.from);
  return { first, monthCount: monthNumber(span.to) - first + 1, limits, fiscalYearFirstMonth };
}

/**
 * Where an edge stands on the axis, in months from its beginning. Within a month by days, so that
 * 12 June stands a good third into June.
 */
export function axisPosition(axis: TimelineAxis, date: IsoDate, edge: Edge): number {
  const { year, month, day } = calendarDay(date);
  const daysBefore = edge === 'start' ? day - 1 : day;
  return monthNumber(date) - axis.first + daysBefore / daysInMonth(year, month);
}

/** A stretch of the axis that differs from "collected completely"; in months, `to` exclusive. */
export interface BackgroundBand {
  readonly kind: 'partial' | 'notCollected';
  readonly from: number;
  readonly to: number;
}

/** What the ground behind the bars has to say, from left to right. */
export function backgroundBands(
  axis: TimelineAxis,
  coverage: readonly CoveragePeriod[],
): readonly BackgroundBand[] {
  const { limits, monthCount } = axis;
  const start = axisPosition(axis, limits.from, 'start');
  const end = axisPosition(axis, limits.to, 'end');
  const partial = coverage
    .filter(({ completeness }) => completeness === 'partial')
    .map(({ from, to }) => ({
      kind: 'partial' as const,
      from: axisPosition(axis, later(from, limits.from), 'start'),
      to: axisPosition(axis, earlier(to, limits.to), 'end'),
    }));
  const all: readonly BackgroundBand[] = [
    { kind: 'notCollected', from: 0, to: start },
    ...partial,
    { kind: 'notCollected', from: end, to: monthCount },
  ];
  return all.filter(({ from, to }) => to > from);
}

/** How many months one bar stands for. */
export type BarMonths = 1 | 3 | 12;

const narrowestBar = 4;
/** A bar's distance to the next one, by the width both share. */
const barGaps = [
  { from: 16, gap: 4 },
  { from: 8, gap: 2 },
  { from: 0, gap: 1 },
] as const;

/** Months while they are wide enough to be seen, then quarters, then years. */
export function barMonthsFor(monthWidth: number): BarMonths {
  if (monthWidth >= narrowestBar) return 1;
  return monthWidth * 3 >= narrowestBar ? 3 : 12;
}

/** @param pitch pixels from one bar to the next */
export function barGap(pitch: number): number {
  return barGaps.find(({ from }) => pitch >= from)?.gap ?? 1;
}

/** One bar of the histogram. */
export interface Bar {
  /** Months from the beginning of the axis. */
  readonly offset: number;
  readonly month: MonthNumber;
  readonly months: BarMonths;
  /** Activities overlapping the month; of several months the busiest one's number. */
  readonly count: number;
  /** Of those, the selected subject's. */
  readonly share: number;
}

function highest(counts: Int32Array | null, offset: number, months: number): number {
  let result = 0;
  for (let i = offset; i < offset + months; i++) result = Math.max(result, counts?.[i] ?? 0);
  return result;
}

export function createBars(
  axis: TimelineAxis,
  counts: Int32Array,
  share: Int32Array | null,
  months: BarMonths,
): readonly Bar[] {
  const bars: Bar[] = [];
  for (let offset = 0; offset < axis.monthCount; offset += months) {
    bars.push({
      offset,
      month: (axis.first + offset) as MonthNumber,
      months,
      count: highest(counts, offset, months),
      share: highest(share, offset, months),
    });
  }
  return bars;
}

/** Whether any day of the bar was collected: others cannot be chosen. */
export function isCollected(axis: TimelineAxis, bar: Bar): boolean {
  const last = bar.month + bar.months - 1;
  return monthNumber(axis.limits.from) <= last && monthNumber(axis.limits.to) >= bar.month;
}

/** The bars a period touches, as a stretch of the axis in months; `to` exclusive. */
export function barSpan(axis: TimelineAxis, period: Period, months: BarMonths): Stretch {
  const first = Math.floor((monthNumber(period.from) - axis.first) / months);
  const last = Math.floor((monthNumber(period.to) - axis.first) / months);
  return { from: first * months, to: (last + 1) * months };
}

/** A stretch of the axis in months; `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stretches leave free of the axis, from left to right; they may overlap. */
export function stretchesBetween(
  stretches: readonly Stretch[],
  monthCount: number,
): readonly Stretch[] {
  const free: Stretch[] = [];
  let reached = 0;
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    if (from > reached) free.push({ from: reached, to: from });
    reached = Math.max(reached, to);
  }
  return reached < monthCount ? [...free, { from: reached, to: monthCount }] : free;
}

const smallestScale = 3;

/** The number at the top of the plot: 3, 6, 12, 24 … so that it seldom changes. */
export function scaleTop(bars: readonly Bar[]): number {
  const largest = bars.reduce((most, { count }) => Math.max(most, count), 0);
  let top = smallestScale;
  while (top < largest) top *= 2;
  return top;
}

/** The numbers of the two guide lines; half of 3 is no number of activities, so 2 stands there. */
export function guideValues(top: number): readonly [number, number] {
  return [Math.ceil(top / 2), top];
}

/** 1–12: which month of the fiscal year; 1 is its first. */
export function monthOfFiscalYear(month: MonthNumber, fiscalYearFirstMonth: number): number {
  return ((yearAndMonth(month).month - fiscalYearFirstMonth + 12) % 12) + 1;
}
