import { firstDayOfMonth, lastDayOfMonth, monthNumber } from '../model/dates';
import { resolveWindow } from '../model/period';
import type { IsoDate } from '../model/types';
import type { ClosedWindow } from '../model/view';
import type { Edge } from './axis';
import { parseTypedDate, type TypedDateFault } from './parseTypedDate';
import { dateAt } from './thumbs';

/** What has to be said about a date that was typed and taken. */
export interface TypingNote {
  /** The limit that was taken instead; `null` when the date lies within them. */
  readonly clampedTo: IsoDate | null;
  /** The day the other edge moved to; `null` when it stayed. */
  readonly otherMovedTo: IsoDate | null;
}

export type TypingResult =
  | { readonly isTaken: true; readonly window: ClosedWindow; readonly note: TypingNote | null }
  | { readonly isTaken: false; readonly fault: TypedDateFault };

/** The typed edge wins; where it passes the other one, that one follows to the same month. */
function withEdge(
  window: ClosedWindow,
  edge: Edge,
  date: IsoDate,
  limits: ClosedWindow,
): ClosedWindow {
  if (edge === 'start') {
    const to = date <= window.to ? window.to : lastDayOfMonth(monthNumber(date));
    return resolveWindow({ from: date, to }, limits);
  }
  const from = date >= window.from ? window.from : firstDayOfMonth(monthNumber(date));
  return resolveWindow({ from, to: date }, limits);
}

export interface TypingContext {
  readonly limits: ClosedWindow;
  /** 1–12 */
  readonly fiscalYearFirstMonth: number;
}

/**
 * Takes a typed date over as one edge of the window: of a month or a year its first day as a start,
 * its last as an end; beyond the limits the limit.
 */
export function typeDate(
  window: ClosedWindow,
  edge: Edge,
  text: string,
  { limits, fiscalYearFirstMonth }: TypingContext,
): TypingResult {
  const typed = parseTypedDate(text, fiscalYearFirstMonth);
  if (!typed.isDate) return { isTaken: false, fault: typed.fault };
  const wanted = edge === 'start' ? typed.date.first : typed.date.last;
  const date = resolveWindow({ from: wanted, to: wanted }, limits).from;
  const next = withEdge(window, edge, date, limits);
  const clampedTo = date === wanted ? null : date;
  const other = edge === 'start' ? 'end' : 'start';
  const movedTo = dateAt(next, other);
  const otherMovedTo = movedTo === dateAt(window, other) ? null : movedTo;
  const isPlain = clampedTo === null && otherMovedTo === null;
  return { isTaken: true, window: next, note: isPlain ? null : { clampedTo, otherMovedTo } };
}
