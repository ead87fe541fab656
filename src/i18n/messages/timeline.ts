import type { EraName, TypedDateFault } from '../../domain/typedDate';
import type { MonthNumber } from '../../domain/types';
import { bilingual, formatNumber, plural } from '../bilingual';
import { formatDay, formatMonthLong } from '../dates';

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

/** The time window: slider, fields, presets, playing. */
export const timeline = bilingual(
  {
    name: 'Time window',
    shortName: 'Dates',
    /** By how many months a bar stands for. */
    captions: {
      1: 'Activities per month',
      3: 'Busiest month of each quarter',
      12: 'Busiest month of each year',
    },
    startDate: 'Start date',
    endDate: 'End date',
    from: 'From',
    to: 'To',
    play: 'Play',
    pause: 'Pause',
    playing: 'Play settings',
    speed: { slow: 'Slow', normal: 'Normal speed', fast: 'Fast' },
    speedLegend: 'Speed',
    modeLegend: 'While playing',
    mode: { growing: 'The end date moves on', sliding: 'The whole window moves on' },
    partlyCollected: 'Partly collected',
    notCollected: 'Not collected',
    offMap: { organisations: 'With organisations only', home: 'Within Japan only' },
    reset: 'Reset',
    resetDates: 'Reset dates',
    presets: 'Periods',
    more: 'More',
    monthColumn: 'Month',
    activities: 'Activities',
    bar: (months: string, count: number) =>
      `${months}, ${count === 0 ? 'no activities' : plural(count, 'activity', 'activities')}`,
    barBusiest: (months: string, count: number) =>
      count === 0
        ? `${months}, no activities`
        : `${months}, at most ${plural(count, 'activity', 'activities')} a month`,
    comma: ', ',
    barShare: (share: number, subject: string) => `${formatNumber(share)} ${subject}`,
    monthRange: (first: string, last: string) => `${first} – ${last}`,
    fiscalYearShort: (year: number) => `FY${String(year % 100).padStart(2, '0')}`,
    refused: (fault: TypedDateFault, stillDay: string) =>
      `${englishFault(fault)} Still ${stillDay}.`,
    clampedStart: (day: string) => `Collected from ${day} on, so it starts there.`,
    clampedEnd: (day: string) => `Collected until ${day}, so it ends there.`,
    clampedOther: (day: string) => `Outside what is collected; ${day} taken instead.`,
    endFollowed: (day: string) => `The end date moved along to ${day}.`,
    startFollowed: (day: string) => `The start date moved along to ${day}.`,
  },
  {
    name: '期間',
    shortName: '期間',
    captions: { 1: '月ごとの活動数', 3: '四半期で最多の月の活動数', 12: '年度で最多の月の活動数' },
    startDate: '開始日',
    endDate: '終了日',
    from: '開始日',
    to: '終了日',
    play: '再生',
    pause: '一時停止',
    playing: '再生の設定',
    speed: { slow: '遅い', normal: '標準の速さ', fast: '速い' },
    speedLegend: '速さ',
    modeLegend: '再生の方法',
    mode: { growing: '終了日を進める', sliding: '期間全体を進める' },
    partlyCollected: '一部のみ収集',
    notCollected: '未収集',
    offMap: { organisations: '機関のみとの活動', home: '国内の活動' },
    reset: 'リセット',
    resetDates: '期間をリセット',
    presets: '期間の候補',
    more: 'その他',
    monthColumn: '月',
    activities: '活動数',
    bar: (months, count) => `${months}、${count === 0 ? '活動なし' : `${formatNumber(count)}件`}`,
    barBusiest: (months, count) =>
      `${months}、${count === 0 ? '活動なし' : `月に最多${formatNumber(count)}件`}`,
    comma: '、',
    barShare: (share, subject) => `うち${subject}${formatNumber(share)}件`,
    monthRange: (first, last) => `${first}～${last}`,
    fiscalYearShort: (year) => `${String(year % 100).padStart(2, '0')}年度`,
    refused: (fault, stillDay) => `${japaneseFault(fault)}${stillDay}のままです。`,
    clampedStart: (day) => `収集は${day}からのため、開始日をこの日にしました。`,
    clampedEnd: (day) => `収集は${day}までのため、終了日をこの日にしました。`,
    clampedOther: (day) => `収集した期間の外のため、${day}にしました。`,
    endFollowed: (day) => `終了日も${day}に移しました。`,
    startFollowed: (day) => `開始日も${day}に移しました。`,
  },
);
