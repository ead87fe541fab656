import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateOfDay,
  dayNumber,
  daysInMonth,
  fiscalYear,
  isIsoDate,
  isoDate,
  lastDayOfMonth,
  lengthInDays,
  monthNumber,
} from '../../../src/domain/model/dates';
import type { DayNumber } from '../../../src/domain/model/types';

const days = fc.integer({ min: -20_000, max: 40_000 }).map((day) => day as DayNumber);

describe('calendar days', () => {
  test.each(['2024-02-29', '2000-02-29', '2023-12-31'])('%s is a day', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-00-10',
    '2024-13-01',
    '2024-1-1',
    '2024-01-00',
    '',
    '２０２４-01-01',
  ])('%s is not', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => isoDate(text)).toThrow(RangeError);
  });

  test('a day and its number are the same thing', () => {
    fc.assert(fc.property(days, (day) => dayNumber(dateOfDay(day)) === day));
  });

  test('the order of the texts is the order of the days', () => {
    fc.assert(fc.property(days, days, (a, b) => a < b === dateOfDay(a) < dateOfDay(b)));
  });

  test('adding days crosses months and leap days', () => {
    expect(addDays(isoDate('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(isoDate('2024-01-01'), -1)).toBe('2023-12-31');
  });

  test('both ends count in a length', () => {
    expect(lengthInDays(isoDate('2024-06-19'), isoDate('2024-06-29'))).toBe(11);
  });

  test('the last day of a month is the one before the next month', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = dateOfDay(day);
        const last = lastDayOfMonth(monthNumber(date));
        return monthNumber(addDays(last, 1)) === monthNumber(date) + 1;
      }),
    );
    expect(daysInMonth(2024, 2)).toBe(29);
  });
});

describe('fiscal years', () => {
  test.each([
    ['2024-03-31', 2023],
    ['2024-04-01', 2024],
    ['2024-12-31', 2024],
    ['2025-01-01', 2024],
  ])('%s is in fiscal %i', (date, year) => {
    expect(fiscalYear(isoDate(date), 4)).toBe(year);
  });

  test('a fiscal year that begins in January is the calendar year', () => {
    expect(fiscalYear(isoDate('2024-01-01'), 1)).toBe(2024);
  });
});
