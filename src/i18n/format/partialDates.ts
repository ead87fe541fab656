import { isIsoDate, monthNumber } from '../../domain/model/dates';
import type { IsoDate, Language } from '../../domain/model/types';
import { formatDay, formatMonth } from './dates';

/** "2023", "Apr 2023" or "11 Dec 2023": as exact as the date is. */
export function formatPartialDate(date: string, language: Language): string {
  if (isIsoDate(date)) return formatDay(date, language);
  if (/^\d{4}-\d{2}$/.test(date))
    return formatMonth(monthNumber(`${date}-01` as IsoDate), language);
  return language === 'ja' ? `${date}年` : date;
}

/** "2023–2033" / 「2023～2033年」; an open end stays open. `null` when both ends are unknown. */
export function formatYears(
  from: string | null,
  to: string | null,
  language: Language,
): string | null {
  if (from === null && to === null) return null;
  const start = from ?? '';
  const end = to ?? '';
  return language === 'ja' ? `${start}～${end}${end === '' ? '' : '年'}` : `${start}–${end}`;
}
