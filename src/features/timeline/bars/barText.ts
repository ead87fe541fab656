import type { Language, MonthNumber } from '../../../domain/model/types';
import type { Bar } from '../../../domain/timeline/axis';
import { formatMonth, formatMonthLong } from '../../../i18n/format/dates';
import type { timeline } from '../../../i18n/messages/timeline/timeline';

type TimelineText = (typeof timeline)['en'];

/** "October 2024", "Apr 2024 – Jun 2024": what a bar stands for. */
export function barPeriod(bar: Bar, text: TimelineText, language: Language): string {
  if (bar.months === 1) return formatMonthLong(bar.month, language);
  const last = (bar.month + bar.months - 1) as MonthNumber;
  return text.monthRange(formatMonth(bar.month, language), formatMonth(last, language));
}

/** "October 2024, 7 activities, 2 Philippines" */
export function barName(
  bar: Bar,
  subject: string | null,
  text: TimelineText,
  language: Language,
): string {
  const period = barPeriod(bar, text, language);
  const counted =
    bar.months === 1 ? text.bar(period, bar.count) : text.barBusiest(period, bar.count);
  return subject === null || bar.share === 0
    ? counted
    : `${counted}${text.comma}${text.barShare(bar.share, subject)}`;
}
