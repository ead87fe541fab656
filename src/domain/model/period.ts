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
import type { OpenPeriod, Period } from './view';

/** The collected period: from the first to the last day any coverage period names. */
export function collectedPeriod(site: Site): Period {
  const [first, ...rest] = site.coverage;
  if (!first) throw new RangeError('site.coverage is empty');
  return rest.reduce<Period>(
    (period, next) => ({ from: earlier(period.from, next.from), to: later(period.to, next.to) }),
    { from: first.from, to: first.to },
  );
}

/** Whole fiscal years around the collected period: what the time axis shows. Inclusive. */
export function axisPeriod(site: Site): Period {
  const { from, to } = collectedPeriod(site);
  const firstMonth = site.fiscalYearFirstMonth;
  const start = isoDateOf(fiscalYear(from, firstMonth), firstMonth, 1);
  const nextStart = isoDateOf(fiscalYear(to, firstMonth) + 1, firstMonth, 1);
  return { from: start, to: lastDayOfMonth((monthNumber(nextStart) - 1) as MonthNumber) };
}

function clamp(date: IsoDate, limits: Period): IsoDate {
  return earlier(later(date, limits.from), limits.to);
}

/**
 * What a period means today: open ends become the limits, days beyond them the nearest limit, and
 * inverted ends change places.
 */
export function resolvePeriod(period: OpenPeriod, limits: Period): Period {
  const a = clamp(period.from ?? limits.from, limits);
  const b = clamp(period.to ?? limits.to, limits);
  return { from: earlier(a, b), to: later(a, b) };
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** The overlap rule: both ends of both intervals included. */
export function overlaps(
  activity: { readonly start: IsoDate; readonly end: IsoDate },
  period: Period,
): boolean {
  return activity.start <= period.to && activity.end >= period.from;
}

/** The smallest period that holds both the given one and the interval. */
export function widenTo(
  period: Period,
  interval: { readonly start: IsoDate; readonly end: IsoDate },
): Period {
  return { from: earlier(period.from, interval.start), to: later(period.to, interval.end) };
}

/** Whether the period is made of whole months. */
export function isWholeMonths(period: Period): boolean {
  return (
    period.from === firstDayOfMonth(monthNumber(period.from)) &&
    period.to === lastDayOfMonth(monthNumber(period.to))
  );
}

/** Whether anything of a period was collected. */
export function isCollectedAtAll(period: OpenPeriod, limits: Period): boolean {
  const { from, to } = period;
  return (from === null || from <= limits.to) && (to === null || to >= limits.from);
}
