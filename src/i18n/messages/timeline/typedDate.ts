import type { MonthNumber } from '../../../domain/model/types';
import type { EraName, TypedDateFault } from '../../../domain/timeline/parseTypedDate';
import { bilingual, formatNumber, plural } from '../../format/bilingual';
import { formatDay, formatMonthLong } from '../../format/dates';

const eraNames = {
  en: { reiwa: 'Reiwa', heisei: 'Heisei', showa: 'Showa' },
  ja: { reiwa: '令和', heisei: '平成', showa: '昭和' },
} as const satisfies Record<'en' | 'ja', Record<EraName, string>>;

function englishFault(fault: TypedDateFault): string {
  switch (fault.type) {
    case 'unreadable':
      return 'Not a date we can read. Try 5 Oct 2024 or 2024-10.';
    case 'ambiguous':
      return 'Day or month first? Write 5 Oct 2024 or 2024-10-05.';
    case 'noSuchMonth':
      return `There is no month ${formatNumber(fault.month)}.`;
    case 'noSuchDay': {
      const month = (fault.year * 12 + fault.month - 1) as MonthNumber;
      return `${formatMonthLong(month, 'en')} has ${plural(fault.daysInMonth, 'day', 'days')}.`;
    }
    case 'outsideEra': {
      const era = eraNames.en[fault.era];
      const began = `${era} began on ${formatDay(fault.from, 'en')}`;
      return fault.to === null
        ? `${began}.`
        : `${began} and ended on ${formatDay(fault.to, 'en')}.`;
    }
  }
}

function japaneseFault(fault: TypedDateFault): string {
  switch (fault.type) {
    case 'unreadable':
      return '日付として読み取れません。例：2024年10月5日、2024-10、R6.10';
    case 'ambiguous':
      return '月と日の順が分かりません。2024-10-05のように入力してください。';
    case 'noSuchMonth':
      return `${formatNumber(fault.month)}月はありません。`;
    case 'noSuchDay':
      return `${fault.year}年${fault.month}月は${fault.daysInMonth}日までです。`;
    case 'outsideEra': {
      const era = eraNames.ja[fault.era];
      const from = formatDay(fault.from, 'ja');
      return fault.to === null
        ? `${era}は${from}からです。`
        : `${era}は${from}から${formatDay(fault.to, 'ja')}までです。`;
    }
  }
}

/** What is said of a date that was typed. */
export const typedDate = bilingual(
  {
    fault: englishFault,
    refused: (fault: TypedDateFault, keptDay: string) => `${englishFault(fault)} Still ${keptDay}.`,
    clampedStart: (day: string) => `Collected from ${day} on, so it starts there.`,
    clampedEnd: (day: string) => `Collected until ${day}, so it ends there.`,
    clampedOther: (day: string) => `Outside what is collected; ${day} taken instead.`,
    endFollowed: (day: string) => `The end date moved along to ${day}.`,
    startFollowed: (day: string) => `The start date moved along to ${day}.`,
  },
  {
    fault: japaneseFault,
    refused: (fault, keptDay) => `${japaneseFault(fault)}${keptDay}のままです。`,
    clampedStart: (day) => `収集は${day}からのため、開始日をこの日にしました。`,
    clampedEnd: (day) => `収集は${day}までのため、終了日をこの日にしました。`,
    clampedOther: (day) => `収集した期間の外のため、${day}にしました。`,
    endFollowed: (day) => `終了日も${day}に移しました。`,
    startFollowed: (day) => `開始日も${day}に移しました。`,
  },
);
