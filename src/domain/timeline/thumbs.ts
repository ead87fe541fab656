import {
  addDays,
  calendarDay,
  daysInMonth,
  earlier,
  firstDayOfMonth,
  isoDateOf,
  lastDayOfMonth,
  later,
  lengthInDays,
  monthNumber,
  yearAndMonth,
} from '../model/dates';
import { isSamePeriod, resolvePeriod } from '../model/period';
import type { IsoDate, MonthNumber, Preset } from '../model/types';
import type { OpenPeriod, Period } from '../model/view';
import { type Edge, monthOfFiscalYear, type TimelineAxis } from './axis';

/**
 * The slider without its looks. A thumb stops once a month: the start at the first day of a month,
 * the end at its last, and both at the limits. Days between are reached by typing.
 */

export function stopOf(edge: Edge, month: MonthNumber, limits: Period): IsoDate {
  return edge === 'start'
    ? later(firstDayOfMonth(month), limits.from)
    : earlier(lastDayOfMonth(month), limits.to);
}

export function dateAt(period: Period, edge: Edge): IsoDate {
  return edge === 'start' ? period.from : period.to;
}

/** Months an edge may stop at while the other edge stays where it is; inclusive. */
export function reach(
  edge: Edge,
  period: Period,
  limits: Period,
): { readonly min: MonthNumber; readonly max: MonthNumber } {
  return edge === 'start'
    ? { min: monthNumber(limits.from), max: monthNumber(period.to) }
    : { min: monthNumber(period.from), max: monthNumber(limits.to) };
}

/** Takes an edge to a month's stop, as near to it as the other edge allows. */
export function moveEdge(period: Period, edge: Edge, month: number, limits: Period): Period {
  const { min, max } = reach(edge, period, limits);
  const stop = stopOf(edge, Math.min(Math.max(month, min), max) as MonthNumber, limits);
  return edge === 'start' ? { from: stop, to: period.to } : { from: period.from, to: stop };
}

function addMonths(date: IsoDate, months: number): IsoDate {
  const { day } = calendarDay(date);
  const { year, month } = yearAndMonth((monthNumber(date) + months) as MonthNumber);
  return isoDateOf(year, month, Math.min(day, daysInMonth(year, month)));
}

/** Whether both edges stand at stops, so that the period is told in months. */
function standsAtStops(period: Period, limits: Period): boolean {
  return (
    period.from === stopOf('start', monthNumber(period.from), limits) &&
    period.to === stopOf('end', monthNumber(period.to), limits)
  );
}

/**
 * Moves both edges and keeps the length: in months for a period of months, in days for one that was
 * typed. At the limits it stops.
 */
export function movePeriod(period: Period, months: number, limits: Period): Period {
  if (standsAtStops(period, limits)) {
    const first = monthNumber(period.from);
    const last = monthNumber(period.to);
    const least = monthNumber(limits.from) - first;
    const most = monthNumber(limits.to) - last;
    const shift = Math.min(Math.max(months, least), most);
    return {
      from: stopOf('start', (first + shift) as MonthNumber, limits),
      to: stopOf('end', (last + shift) as MonthNumber, limits),
    };
  }
  const days = lengthInDays(period.from, period.to) - 1;
  const from = later(
    earlier(addMonths(period.from, months), addDays(limits.to, -days)),
    limits.from,
  );
  return { from, to: addDays(from, days) };
}

/** The stretch that one bar stands for, inside the limits. */
export function periodOfMonths(month: MonthNumber, months: number, limits: Period): Period {
  const last = (month + months - 1) as MonthNumber;
  return resolvePeriod({ from: firstDayOfMonth(month), to: lastDayOfMonth(last) }, limits);
}

/** What is kept of a period: an edge at a limit stays open, so that it moves when data grows. */
export function openEnds(period: Period, limits: Period): OpenPeriod {
  return {
    from: period.from === limits.from ? null : period.from,
    to: period.to === limits.to ? null : period.to,
  };
}

type Direction = 1 | -1;

/** Where an edge goes, and which of the months' stops count. */
interface Stride {
  readonly direction: Direction;
  readonly isStop: (month: MonthNumber) => boolean;
}

/** The next stop strictly beyond the edge that the other edge lets it reach; `null` without one. */
function nextStop(
  period: Period,
  edge: Edge,
  { direction, isStop }: Stride,
  limits: Period,
): MonthNumber | null {
  const date = dateAt(period, edge);
  const { min, max } = reach(edge, period, limits);
  for (let month: number = monthNumber(date); month >= min && month <= max; month += direction) {
    const stop = stopOf(edge, month as MonthNumber, limits);
    const isBeyond = direction > 0 ? stop > date : stop < date;
    if (isBeyond && isStop(month as MonthNumber)) return month as MonthNumber;
  }
  return null;
}

/** As far as an edge goes; where a typed day stands further than the last stop, it stays. */
function furthest(period: Period, edge: Edge, direction: Direction, limits: Period): Period {
  const { min, max } = reach(edge, period, limits);
  const moved = moveEdge(period, edge, direction > 0 ? max : min, limits);
  const isBackwards =
    direction > 0
      ? dateAt(moved, edge) < dateAt(period, edge)
      : dateAt(moved, edge) > dateAt(period, edge);
  return isBackwards ? period : moved;
}

const isAnyMonth = () => true;

function isQuarterStop(edge: Edge, axis: TimelineAxis): (month: MonthNumber) => boolean {
  const remainder = edge === 'start' ? 1 : 0;
  return (month) => monthOfFiscalYear(month, axis.fiscalYearFirstMonth) % 3 === remainder;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 1,
  End: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -1,
  Home: -1,
};

/**
 * What a key means on a thumb: arrows a month, Page Up and Page Down a fiscal quarter, Home and End
 * as far as it goes; with Shift the arrows move the whole period.
 * @param key as the browser names it
 * @returns `null` for keys that mean nothing here
 */
export function pressKey(
  period: Period,
  edge: Edge,
  press: { readonly key: string; readonly isShifted: boolean },
  axis: TimelineAxis,
): Period | null {
  const { key, isShifted } = press;
  const { limits } = axis;
  const direction = directions[key];
  if (direction === undefined) return null;
  const isArrow = key.startsWith('Arrow');
  if (isShifted) return isArrow ? movePeriod(period, direction, limits) : null;
  if (key === 'Home' || key === 'End') return furthest(period, edge, direction, limits);
  const isStop = isArrow ? isAnyMonth : isQuarterStop(edge, axis);
  const month = nextStop(period, edge, { direction, isStop }, limits);
  if (month !== null) return moveEdge(period, edge, month, limits);
  return isArrow ? period : furthest(period, edge, direction, limits);
}

/** The first preset that means the same days as the period; `null` when none does. */
export function activePreset(
  presets: readonly Preset[],
  period: Period,
  limits: Period,
): Preset | null {
  return presets.find((preset) => isSamePeriod(resolvePeriod(preset, limits), period)) ?? null;
}
