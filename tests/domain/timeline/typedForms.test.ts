import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  calendarDay,
  dateOfDay,
  dayNumber,
  firstDayOfMonth,
  isoDate,
  lastDayOfMonth,
  monthNumber,
} from '../../../src/domain/model/dates';
import type { DayNumber } from '../../../src/domain/model/types';
import { parseTypedDate } from '../../../src/domain/timeline/parseTypedDate';

const read = (text: string) => {
  const result = parseTypedDate(text, 4);
  return result.isDate ? [result.date.first, result.date.last] : result.fault;
};
const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const dates = fc
  .integer({ min: dayNumber(isoDate('1990-01-01')), max: dayNumber(isoDate('2060-12-31')) })
  .map((day) => dateOfDay(day as DayNumber));

test('a month is known by its name and by as much of it as three letters', () => {
  fc.assert(
    fc.property(dates, fc.nat({ max: 9 }), (date, more) => {
      const { year, month, day } = calendarDay(date);
      const name = (names[month - 1] ?? '').slice(0, 3 + more);
      const first = firstDayOfMonth(monthNumber(date));
      expect(read(`${name} ${year}`)).toEqual([first, lastDayOfMonth(monthNumber(date))]);
      expect(read(`${day} ${name} ${year}`)).toEqual([date, date]);
      expect(read(`${name} ${day}, ${year}`)).toEqual([date, date]);
    }),
    { numRuns: 200 },
  );
});

test('day and month are read in either order where only one is possible', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const { year, month, day } = calendarDay(date);
      const expected = day > 12 || day === month ? [date, date] : { type: 'ambiguous' };
      expect(read(`${day}/${month}/${year}`)).toEqual(expected);
      expect(read(`${month}.${day}.${year}`)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

describe.each([
  ['reiwa', '令和', 'r', '2019-05-01', null],
  ['heisei', '平成', 'h', '1989-01-08', '2019-04-30'],
  ['showa', '昭和', 's', '1926-12-25', '1989-01-07'],
] as const)('the era %s', (era, name, letter, from, to) => {
  const firstYear = Number(from.slice(0, 4));
  const inEra = (date: string) => {
    const { year, month, day } = calendarDay(isoDate(date));
    return [
      `${name}${year - firstYear + 1}年${month}月${day}日`,
      `${letter}${year - firstYear + 1}.${month}.${day}`,
    ];
  };

  test('holds its first day and its last', () => {
    for (const date of to === null ? [from] : [from, to]) {
      for (const text of inEra(date)) expect(read(text)).toEqual([date, date]);
    }
  });

  test('holds no day before or after them, and says when it was', () => {
    const before = addDays(isoDate(from), -1);
    const after = to === null ? [] : [addDays(isoDate(to), 1)];
    for (const date of [before, ...after]) {
      // A year of the era may have begun before it.
      if (calendarDay(date).year < firstYear) continue;
      for (const text of inEra(date))
        expect(read(text)).toEqual({ type: 'outsideEra', era, from, to });
    }
  });

  test('has a first year that is called 元', () => {
    const last = to === null || Number(to.slice(0, 4)) > firstYear ? `${firstYear}-12-31` : to;
    expect(read(`${name}元年`)).toEqual([from, last]);
    expect(read(`${name}1年`)).toEqual([from, last]);
  });
});

const day = ['2024-10-05', '2024-10-05'];

test.each([
  '2024/ 10/5',
  '2024 /10 /5',
  '2024. 10. 5',
  '  Sat 5 Oct 2024',
  '5 Oct 2024 (土)',
  '2024年10月5日土曜',
  '2024年10月5日 (土)',
  '2024–10–5',
  '2024−10−5',
])('%j is the fifth of October 2024', (text) => {
  expect(read(text)).toEqual(day);
});

test('dashes of any kind separate', () => {
  for (const dash of ['-', '‐', '‑', '–', '—', '―', '−']) {
    expect(read(`2024${dash}1${dash}5`)).toEqual(['2024-01-05', '2024-01-05']);
  }
});

test.each([
  '5 Sat Oct 2024',
  '2024年(土)10月5日',
  '2024年土曜日10月5日',
  '2024-10-05x',
  'x2024-10-05',
  '5/10/20241',
  'x5/10/24',
  '15 / 10',
])('%j is no date', (text) => {
  expect(read(text)).toEqual({ type: 'unreadable' });
});

test('a date with a year of two digits can be either way round, or another year', () => {
  for (const text of ['5/10/24', '15/10/24', '15.10.24', '5-1-24']) {
    expect(read(text)).toEqual({ type: 'ambiguous' });
  }
});
