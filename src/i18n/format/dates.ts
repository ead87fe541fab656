import {
  calendarDay,
  dayNumber,
  lengthInDays,
  monthNumber,
  yearAndMonth,
} from '../../domain/model/dates';
import type { IsoDate, Language, MonthNumber } from '../../domain/model/types';
import type { Period } from '../../domain/model/view';
import { plural } from './bilingual';

const monthsShort = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;
const monthsLong = [
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
] as const;
const weekdays = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ja: ['日', '月', '火', '水', '木', '金', '土'],
} as const;

// Written out here rather than by Intl: browsers disagree on separators and on Japanese ranges.

export function monthShort(month: number): string {
  return monthsShort[month - 1] ?? '';
}

function weekday(date: IsoDate, language: Language): string {
  // 1970-01-01 was a Thursday.
  const index = (((dayNumber(date) + 4) % 7) + 7) % 7;
  return weekdays[language][index] ?? '';
}

/** "1 Apr 2024" / 「2024年4月1日」 */
export function formatDay(date: IsoDate, language: Language): string {
  const { year, month, day } = calendarDay(date);
  return language === 'en' ? `${day} ${monthShort(month)} ${year}` : `${year}年${month}月${day}日`;
}

/** "1 April 2024" / 「2024年4月1日」: for screen readers, which read short months badly. */
export function speakDay(date: IsoDate, language: Language): string {
  const { year, month, day } = calendarDay(date);
  return language === 'en'
    ? `${day} ${monthsLong[month - 1] ?? ''} ${year}`
    : formatDay(date, language);
}

/** "October 2024" / 「2024年10月」 */
export function formatMonthLong(month: MonthNumber, language: Language): string {
  const { year, month: m } = yearAndMonth(month);
  return language === 'en' ? `${monthsLong[m - 1] ?? ''} ${year}` : `${year}年${m}月`;
}

/** "Oct 2024" / 「2024年10月」 */
export function formatMonth(month: MonthNumber, language: Language): string {
  const { year, month: m } = yearAndMonth(month);
  return language === 'en' ? `${monthShort(m)} ${year}` : `${year}年${m}月`;
}

/** "FY2024" / 「2024年度」 */
export function formatFiscalYear(year: number, language: Language): string {
  return language === 'en' ? `FY${year}` : `${year}年度`;
}

/** "9–20 Sep 2024", "22 Sep – 3 Oct 2025" / 「2024年6月19日～29日」; one day is told once. */
export function formatDays(start: IsoDate, end: IsoDate, language: Language): string {
  if (start === end) return formatDay(start, language);
  const a = calendarDay(start);
  const b = calendarDay(end);
  if (a.year !== b.year)
    return joinDays(formatDay(start, language), formatDay(end, language), language);
  if (language === 'ja') {
    const until = a.month === b.month ? `${b.day}日` : `${b.month}月${b.day}日`;
    return `${formatDay(start, 'ja')}～${until}`;
  }
  if (a.month === b.month) return `${a.day}–${formatDay(end, 'en')}`;
  return `${a.day} ${monthShort(a.month)} – ${formatDay(end, 'en')}`;
}

function joinDays(from: string, to: string, language: Language): string {
  return language === 'en' ? `${from} – ${to}` : `${from}～${to}`;
}

/** "Wed 19 – Sat 29 Jun 2024" / 「2024年6月19日(水)～29日(土)」 */
export function formatDaysWithWeekday(start: IsoDate, end: IsoDate, language: Language): string {
  const a = calendarDay(start);
  const b = calendarDay(end);
  const isSameYear = a.year === b.year;
  const isSameMonth = isSameYear && a.month === b.month;
  if (language === 'ja') {
    const first = `${formatDay(start, 'ja')}(${weekday(start, 'ja')})`;
    if (start === end) return first;
    const month = isSameMonth ? '' : `${b.month}月`;
    const year = isSameYear ? '' : `${b.year}年`;
    return `${first}～${year}${month}${b.day}日(${weekday(end, 'ja')})`;
  }
  const last = `${weekday(end, 'en')} ${formatDay(end, 'en')}`;
  if (start === end) return last;
  const month = isSameMonth ? '' : ` ${monthShort(a.month)}`;
  const year = isSameYear ? '' : ` ${a.year}`;
  return `${weekday(start, 'en')} ${a.day}${month}${year} – ${last}`;
}

/** "11 days" / 「11日間」; both ends counted. */
export function formatLength(start: IsoDate, end: IsoDate, language: Language): string {
  const days = lengthInDays(start, end);
  return language === 'en' ? plural(days, 'day', 'days') : `${days}日間`;
}

/** Both ends in full: "1 Apr 2024 – 31 Mar 2025" / 「2024年4月1日～2025年3月31日」. */
export function formatPeriod(period: Period, language: Language): string {
  return joinDays(formatDay(period.from, language), formatDay(period.to, language), language);
}

/** By months: "Jun 2023 – Oct 2025" / 「2023年6月～2025年10月」; one month is named once. */
export function formatPeriodMonths(period: Period, language: Language): string {
  const from = formatMonth(monthNumber(period.from), language);
  const to = formatMonth(monthNumber(period.to), language);
  return from === to ? from : joinDays(from, to, language);
}

/** A month without its year, for axes: "Apr" / 「4月」. */
export function formatMonthOfYear(month: number, language: Language): string {
  return language === 'en' ? monthShort(month) : `${month}月`;
}
