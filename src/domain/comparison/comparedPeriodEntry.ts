import { isCollectedAtAll, isSamePeriod, resolvePeriod } from '../model/period';
import type { Period } from '../model/view';
import type { Edge } from '../timeline/axis';
import { parseTypedDate, type TypedDateFault } from '../timeline/parseTypedDate';

export type ComparedPeriodFault =
  | { readonly type: 'incomplete' }
  | { readonly type: 'unreadable'; readonly edge: Edge; readonly fault: TypedDateFault }
  | { readonly type: 'inverted' }
  /** Nothing was collected then. */
  | { readonly type: 'outside' }
  /** The period itself: there would be nothing to see. */
  | { readonly type: 'same' };

export type ComparedPeriodResult =
  | { readonly isTaken: true; readonly period: Period }
  | { readonly isTaken: false; readonly fault: ComparedPeriodFault };

interface TypingContext {
  /** The period it is compared with, clamped to the limits. */
  readonly period: Period;
  readonly limits: Period;
  /** 1–12 */
  readonly fiscalYearFirstMonth: number;
}

const refused = (fault: ComparedPeriodFault): ComparedPeriodResult => ({ isTaken: false, fault });

/** Reads the two dates of a period to compare with: of a month or a year the first and the last day. */
export function typeComparedPeriod(
  texts: { readonly from: string; readonly to: string },
  { period, limits, fiscalYearFirstMonth }: TypingContext,
): ComparedPeriodResult {
  if (texts.from.trim() === '' || texts.to.trim() === '') return refused({ type: 'incomplete' });
  const from = parseTypedDate(texts.from, fiscalYearFirstMonth);
  if (!from.isDate) return refused({ type: 'unreadable', edge: 'start', fault: from.fault });
  const to = parseTypedDate(texts.to, fiscalYearFirstMonth);
  if (!to.isDate) return refused({ type: 'unreadable', edge: 'end', fault: to.fault });
  const typed = { from: from.date.first, to: to.date.last };
  if (typed.from > typed.to) return refused({ type: 'inverted' });
  if (!isCollectedAtAll(typed, limits)) return refused({ type: 'outside' });
  if (isSamePeriod(resolvePeriod(typed, limits), period)) return refused({ type: 'same' });
  return { isTaken: true, period: typed };
}
