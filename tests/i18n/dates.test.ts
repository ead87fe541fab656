import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/domain/model/dates';
import { formatNumber, plural } from '../../src/i18n/format/bilingual';
import {
  formatDays,
  formatDaysWithWeekday,
  formatLength,
  formatPeriodMonths,
  speakDay,
} from '../../src/i18n/format/dates';
import { joinNames } from '../../src/i18n/format/names';

const day = isoDate;

describe('dates in words', () => {
  test.each([
    ['2024-09-02', '2024-09-02', '2 Sep 2024', '2024年9月2日'],
    ['2024-09-09', '2024-09-20', '9–20 Sep 2024', '2024年9月9日～20日'],
    ['2025-09-22', '2025-10-03', '22 Sep – 3 Oct 2025', '2025年9月22日～10月3日'],
    ['2024-12-30', '2025-01-02', '30 Dec 2024 – 2 Jan 2025', '2024年12月30日～2025年1月2日'],
  ])('%s to %s', (start, end, en, ja) => {
    expect(formatDays(day(start), day(end), 'en')).toBe(en);
    expect(formatDays(day(start), day(end), 'ja')).toBe(ja);
  });

  test.each([
    ['2023-06-12', '2025-10-31', 'Jun 2023 – Oct 2025', '2023年6月～2025年10月'],
    ['2024-06-03', '2024-06-04', 'Jun 2024', '2024年6月'],
  ])('%s to %s by months', (from, to, en, ja) => {
    expect(formatPeriodMonths({ from: day(from), to: day(to) }, 'en')).toBe(en);
    expect(formatPeriodMonths({ from: day(from), to: day(to) }, 'ja')).toBe(ja);
  });

  test.each([
    ['2024-04-02', '2024-04-02', 'Tue 2 Apr 2024', '2024年4月2日(火)'],
    ['2024-06-19', '2024-06-29', 'Wed 19 – Sat 29 Jun 2024', '2024年6月19日(水)～29日(土)'],
    ['2025-09-22', '2025-10-03', 'Mon 22 Sep – Fri 3 Oct 2025', '2025年9月22日(月)～10月3日(金)'],
    [
      '2024-12-31',
      '2025-01-01',
      'Tue 31 Dec 2024 – Wed 1 Jan 2025',
      '2024年12月31日(火)～2025年1月1日(水)',
    ],
  ])('%s to %s with weekdays', (start, end, en, ja) => {
    expect(formatDaysWithWeekday(day(start), day(end), 'en')).toBe(en);
    expect(formatDaysWithWeekday(day(start), day(end), 'ja')).toBe(ja);
  });

  test('weekdays agree with the platform’s calendar in UTC', () => {
    const names = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
    for (const date of ['1969-12-31', '1970-01-01', '2000-02-29', '2024-02-29', '2060-12-31']) {
      expect(formatDaysWithWeekday(day(date), day(date), 'en').slice(0, 3)).toBe(
        names.format(new Date(`${date}T00:00:00Z`)),
      );
    }
  });

  test('lengths and spoken days', () => {
    expect(formatLength(day('2024-06-19'), day('2024-06-29'), 'en')).toBe('11 days');
    expect(formatLength(day('2024-06-19'), day('2024-06-19'), 'en')).toBe('1 day');
    expect(formatLength(day('2024-06-19'), day('2024-06-29'), 'ja')).toBe('11日間');
    expect(speakDay(day('2024-04-01'), 'en')).toBe('1 April 2024');
  });
});

describe('numbers and lists in words', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
    [-5000, '−5,000'],
  ])('%i is %s', (value, text) => expect(formatNumber(value)).toBe(text));

  test('plural', () => {
    expect(plural(1, 'activity', 'activities')).toBe('1 activity');
    expect(plural(0, 'activity', 'activities')).toBe('0 activities');
  });

  test.each([
    [[], '', ''],
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A and B', 'A、B'],
    [['A', 'B', 'C'], 'A, B and C', 'A、B、C'],
  ])('%j', (names, en, ja) => {
    expect(joinNames(names, 'en')).toBe(en);
    expect(joinNames(names, 'ja')).toBe(ja);
  });

  test('long lists end in a number', () => {
    expect(joinNames(['A', 'B', 'C', 'D'], 'en', 2)).toBe('A, B and 2 more');
    expect(joinNames(['A', 'B', 'C', 'D'], 'ja', 2)).toBe('A、Bほか2');
  });
});
