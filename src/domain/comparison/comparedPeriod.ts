import {
  addDays,
  firstDayOfMonth,
  fiscalYear,
  isoDateOf,
  lastDayOfMonth,
  lengthInDays,
  monthNumber,
} from '../model/dates';
import { isCollectedAtAll, isSamePeriod, isWholeMonths, resolvePeriod } from '../model/period';
import type { MonthNumber, Preset } from '../model/types';
import type { OpenPeriod, Period } from '../model/view';

/** Windows to compare with, and what they are called. */

/**
 * The period of the same length right before another: in months for a period of whole months, else
 * in days.
 * @param period as it was asked for, so that a fiscal year stays one where the record begins later
 * @returns `null` when nothing of it was collected
 */
export function periodBefore(period: OpenPeriod, limits: Period): Period | null {
  const asked = { from: period.from ?? limits.from, to: period.to ?? limits.to };
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
 * The fiscal year a period shows, as far as it was collected.
 * @param period clamped to the limits
 * @param firstMonth 1–12
 * @returns `null` for every other period
 */
export function fiscalYearOfPeriod(
  period: Period,
  limits: Period,
  firstMonth: number,
): number | null {
  const year = fiscalYear(period.from, firstMonth);
  const from = isoDateOf(year, firstMonth, 1);
  const to = addDays(isoDateOf(year + 1, firstMonth, 1), -1);
  return isSamePeriod(resolvePeriod({ from, to }, limits), period) ? year : null;
}

/** A period offered for comparing: as it is asked for, and as far as it was collected. */
export interface ComparedPeriodOption {
  /** `null` for the period right before, which no preset names. */
  readonly preset: Preset | null;
  readonly period: Period;
  readonly isPeriodBefore: boolean;
}

/** The period right before and the presets, without the period itself and what was never collected. */
export function comparedPeriodOptions(
  asked: OpenPeriod,
  presets: readonly Preset[],
  limits: Period,
): readonly ComparedPeriodOption[] {
  const own = resolvePeriod(asked, limits);
  const before = periodBefore(asked, limits);
  const isBefore = (period: Period) =>
    before !== null && isSamePeriod(resolvePeriod(period, limits), resolvePeriod(before, limits));
  const named = presets.flatMap((preset) => {
    const period = { from: preset.from ?? limits.from, to: preset.to ?? limits.to };
    const isItself = isSamePeriod(resolvePeriod(period, limits), own);
    if (isItself || !isCollectedAtAll(period, limits)) return [];
    return [{ preset, period, isPeriodBefore: isBefore(period) }];
  });
  const first = named.find(({ isPeriodBefore }) => isPeriodBefore);
  if (first) return [first, ...named.filter((option) => option !== first)];
  return before ? [{ preset: null, period: before, isPeriodBefore: true }, ...named] : named;
}
