import type { DayNumber, IsoDate, MonthNumber } from './types';

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;
const longMonths = new Set([1, 3, 5, 7, 8, 10, 12]);

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** @param month 1–12 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return longMonths.has(month) ? 31 : 30;
}

/** `true` for a real day of the calendar: 2024-02-29 is, 2023-02-29 is not. */
export function isIsoDate(text: string): text is IsoDate {
  const match = isoPattern.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** @throws RangeError when `text` is not a real calendar day written `YYYY-MM-DD`. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text;
}

export interface CalendarDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

export function calendarDay(date: IsoDate): CalendarDay {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** @param month 1–12 */
export function isoDateOf(year: number, month: number, day: number): IsoDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return isoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

export function dayNumber(date: IsoDate): DayNumber {
  const { year, month, day } = calendarDay(date);
  // Date.UTC is pure arithmetic: no clock and no time zone takes part.
  return (Date.UTC(year, month - 1, day) / millisecondsPerDay) as DayNumber;
}

export function dateOfDay(day: DayNumber): IsoDate {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10) as IsoDate;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay((dayNumber(date) + days) as DayNumber);
}

/** Days from the first to the last, both counted: 19–29 June is 11. */
export function lengthInDays(start: IsoDate, end: IsoDate): number {
  return dayNumber(end) - dayNumber(start) + 1;
}

export function monthNumber(date: IsoDate): MonthNumber {
  const { year, month } = calendarDay(date);
  return (year * 12 + month - 1) as MonthNumber;
}

/** `month` is 1–12. */
export function yearAndMonth(month: MonthNumber): { year: number; month: number } {
  return { year: Math.floor(month / 12), month: (month % 12) + 1 };
}

export function firstDayOfMonth(month: MonthNumber): IsoDate {
  const { year, month: m } = yearAndMonth(month);
  return isoDateOf(year, m, 1);
}

export function lastDayOfMonth(month: MonthNumber): IsoDate {
  const { year, month: m } = yearAndMonth(month);
  return isoDateOf(year, m, daysInMonth(year, m));
}

/**
 * The fiscal year a day falls into, named by the calendar year it begins in: 31 March 2024 is in
 * fiscal 2023 when the year begins in April.
 * @param firstMonth 1–12
 */
export function fiscalYear(date: IsoDate, firstMonth: number): number {
  const { year, month } = calendarDay(date);
  return month >= firstMonth ? year : year - 1;
}

export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a <= b ? a : b;
}

export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a >= b ? a : b;
}
