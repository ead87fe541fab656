import { firstDayOfMonth, lastDayOfMonth, monthNumber } from '../model/dates';
import { resolvePeriod } from '../model/period';
import type { IsoDate } from '../model/types';
import type { Period } from '../model/view';
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
  | { readonly isTaken: true; readonly period: Period; readonly note: TypingNote | null }
  | { readonly isTaken: false; readonly fault: TypedDateFault };

/** The typed edge wins; where it passes the other one, that one follows to the same month. */
function withEdge(period: Period, edge: Edge, date: IsoDate, limits: Period): Period {
  if (edge === 'start') {
    const to = date <= period.to ? period.to : lastDayOfMonth(monthNumber(date));
    return resolvePeriod({ from: date, to }, limits);
  }
  const from = date >= period.from ? period.from : firstDayOfMonth(monthNumber(date));
  return resolvePeriod({ from, to: date }, limits);
}

export interface TypingContext {
  readonly limits: Period;
  /** 1–12 */
  readonly fiscalYearFirstMonth: number;
}

/**
 * Takes a typed date over as one edge of the period: of a month or a year its first day as a start,
 * its last as an end; beyond the limits the limit.
 */
export function typeDate(
  period: Period,
  edge: Edge,
  text: string,
  { limits, fiscalYearFirstMonth }: TypingContext,
): TypingResult {
  const typed = parseTypedDate(text, fiscalYearFirstMonth);
  if (!typed.isDate) return { isTaken: false, fault: typed.fault };
  const wanted = edge === 'start' ? typed.date.first : typed.date.last;
  const date = resolvePeriod({ from: wanted, to: wanted }, limits).from;
  const next = withEdge(period, edge, date, limits);
  const clampedTo = date === wanted ? null : date;
  const other = edge === 'start' ? 'end' : 'start';
  const movedTo = dateAt(next, other);
  const otherMovedTo = movedTo === dateAt(period, other) ? null : movedTo;
  const isPlain = clampedTo === null && otherMovedTo === null;
  return { isTaken: true, period: next, note: isPlain ? null : { clampedTo, otherMovedTo } };
}
