import { isCollectedAtAll, isSameWindow, resolveWindow } from '../model/period';
import type { ClosedWindow } from '../model/view';
import type { Edge } from '../timeline/axis';
import { parseTypedDate, type TypedDateFault } from '../timeline/parseTypedDate';

export type OtherWindowFault =
  | { readonly type: 'incomplete' }
  | { readonly type: 'unreadable'; readonly edge: Edge; readonly fault: TypedDateFault }
  | { readonly type: 'inverted' }
  /** Nothing was collected then. */
  | { readonly type: 'outside' }
  /** The window itself: there would be nothing to see. */
  | { readonly type: 'same' };

export type OtherWindowResult =
  | { readonly isTaken: true; readonly window: ClosedWindow }
  | { readonly isTaken: false; readonly fault: OtherWindowFault };

interface TypingContext {
  /** The window it is compared with, clamped to the limits. */
  readonly window: ClosedWindow;
  readonly limits: ClosedWindow;
  /** 1–12 */
  readonly fiscalYearFirstMonth: number;
}

const refused = (fault: OtherWindowFault): OtherWindowResult => ({ isTaken: false, fault });

/** Reads the two dates of a window to compare with: of a month or a year the first and the last day. */
export function typeOtherWindow(
  texts: { readonly from: string; readonly to: string },
  { window, limits, fiscalYearFirstMonth }: TypingContext,
): OtherWindowResult {
  if (texts.from.trim() === '' || texts.to.trim() === '') return refused({ type: 'incomplete' });
  const from = parseTypedDate(texts.from, fiscalYearFirstMonth);
  if (!from.isDate) return refused({ type: 'unreadable', edge: 'start', fault: from.fault });
  const to = parseTypedDate(texts.to, fiscalYearFirstMonth);
  if (!to.isDate) return refused({ type: 'unreadable', edge: 'end', fault: to.fault });
  const typed = { from: from.date.first, to: to.date.last };
  if (typed.from > typed.to) return refused({ type: 'inverted' });
  if (!isCollectedAtAll(typed, limits)) return refused({ type: 'outside' });
  if (isSameWindow(resolveWindow(typed, limits), window)) return refused({ type: 'same' });
  return { isTaken: true, window: typed };
}
