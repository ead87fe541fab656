import {
  addDays,
  firstDayOfMonth,
  fiscalYear,
  isoDateOf,
  lastDayOfMonth,
  lengthInDays,
  monthNumber,
} from '../model/dates';
import { isCollectedAtAll, isSameWindow, isWholeMonths, resolveWindow } from '../model/period';
import type { MonthNumber, Preset } from '../model/types';
import type { ClosedWindow, TimeWindow } from '../model/view';

/** Windows to compare with, and what they are called. */

/**
 * The period of the same length right before a window: in months for a window of whole months, else
 * in days.
 * @param window as it was asked for, so that a fiscal year stays one where the record begins later
 * @returns `null` when nothing of it was collected
 */
export function windowBefore(window: TimeWindow, limits: ClosedWindow): ClosedWindow | null {
  const asked = { from: window.from ?? limits.from, to: window.to ?? limits.to };
  const to = addDays(asked.from, -1);
  if (to < limits.from) return null;
  if (!isWholeMonths(asked)) {
    return { from: addDays(to, 1 - lengthInDays(asked.from, asked.to)), to };
  }
  const months = monthNumber(asked.to) - monthNumber(asked.from) + 1;
  const first = (monthNumber(asked.from) - months) as MonthNumber;
  return { from: firstDayOfMonth(first), to: lastDayOfMonth(monthNumber(to)) };
}

/**
 * The fiscal year a window shows, as far as it was collected.
 * @param window clamped to the limits
 * @param firstMonth 1–12
 * @returns `null` for every other window
 */
export function fiscalYearOfWindow(
  window: ClosedWindow,
  limits: ClosedWindow,
  firstMonth: number,
): number | null {
  const year = fiscalYear(window.from, firstMonth);
  const from = isoDateOf(year, firstMonth, 1);
  const to = addDays(isoDateOf(year + 1, firstMonth, 1), -1);
  return isSameWindow(resolveWindow({ from, to }, limits), window) ? year : null;
}

/** A window offered for comparing: as it is asked for, and as far as it was collected. */
export interface OtherWindowOption {
  /** `null` for the period right before, which no preset names. */
  readonly preset: Preset | null;
  readonly window: ClosedWindow;
  readonly isPeriodBefore: boolean;
}

/** The period right before and the presets, without the window itself and what was never collected. */
export function otherWindowOptions(
  asked: TimeWindow,
  presets: readonly Preset[],
  limits: ClosedWindow,
): readonly OtherWindowOption[] {
  const own = resolveWindow(asked, limits);
  const before = windowBefore(asked, limits);
  const isBefore = (window: ClosedWindow) =>
    before !== null && isSameWindow(resolveWindow(window, limits), resolveWindow(before, limits));
  const named = presets.flatMap((preset) => {
    const window = { from: preset.from ?? limits.from, to: preset.to ?? limits.to };
    const isItself = isSameWindow(resolveWindow(window, limits), own);
    if (isItself || !isCollectedAtAll(window, limits)) return [];
    return [{ preset, window, isPeriodBefore: isBefore(window) }];
  });
  const first = named.find(({ isPeriodBefore }) => isPeriodBefore);
  if (first) return [first, ...named.filter((option) => option !== first)];
  return before ? [{ preset: null, window: before, isPeriodBefore: true }, ...named] : named;
}
