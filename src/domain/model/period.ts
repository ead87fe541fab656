import {
  earlier,
  firstDayOfMonth,
  fiscalYear,
  isoDateOf,
  lastDayOfMonth,
  later,
  monthNumber,
} from './dates';
import type { IsoDate, MonthNumber, Site } from './types';
import type { ClosedWindow, TimeWindow } from './view';

/** The collected period: from the first to the last day any coverage period names. */
export function collectedPeriod(site: Site): ClosedWindow {
  const [first, ...rest] = site.coverage;
  if (!first) throw new RangeError('site.coverage is empty');
  return rest.reduce<ClosedWindow>(
    (period, next) => ({ from: earlier(period.from, next.from), to: later(period.to, next.to) }),
    { from: first.from, to: first.to },
  );
}

/** Whole fiscal years around the collected period: what the time axis shows. Inclusive. */
export function axisPeriod(site: Site): ClosedWindow {
  const { from, to } = collectedPeriod(site);
  const firstMonth = site.fiscalYearFirstMonth;
  const start = isoDateOf(fiscalYear(from, firstMonth), firstMonth, 1);
  const nextStart = isoDateOf(fiscalYear(to, firstMonth) + 1, firstMonth, 1);
  return { from: start, to: lastDayOfMonth((monthNumber(nextStart) - 1) as MonthNumber) };
}

function clamp(date: IsoDate, limits: ClosedWindow): IsoDate {
  return earlier(later(date, limits.from), limits.to);
}

/**
 * What a window means today: open ends become the limits, days beyond them the nearest limit, and
 * inverted ends change places.
 */
export function resolveWindow(window: TimeWindow, limits: ClosedWindow): ClosedWindow {
  const a = clamp(window.from ?? limits.from, limits);
  const b = clamp(window.to ?? limits.to, limits);
  return { from: earlier(a, b), to: later(a, b) };
}

export function isSameWindow(a: ClosedWindow, b: ClosedWindow): boolean {
  return a.from === b.from && a.to === b.to;
}

/** The overlap rule: both ends of both intervals included. */
export function overlaps(
  activity: { readonly start: IsoDate; readonly end: IsoDate },
  window: ClosedWindow,
): boolean {
  return activity.start <= window.to && activity.end >= window.from;
}

/** The smallest window that holds both the given one and the interval. */
export function widenTo(
  window: ClosedWindow,
  interval: { readonly start: IsoDate; readonly end: IsoDate },
): ClosedWindow {
  return { from: earlier(window.from, interval.start), to: later(window.to, interval.end) };
}

/** Whether the window is made of whole months. */
export function isWholeMonths(window: ClosedWindow): boolean {
  return (
    window.from === firstDayOfMonth(monthNumber(window.from)) &&
    window.to === lastDayOfMonth(monthNumber(window.to))
  );
}

/** Whether anything of a window was collected. */
export function isCollectedAtAll(window: TimeWindow, limits: ClosedWindow): boolean {
  const { from, to } = window;
  return (from === null || from <= limits.to) && (to === null || to >= limits.from);
}
