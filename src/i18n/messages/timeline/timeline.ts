import { bilingual, formatNumber, plural } from '../../format/bilingual';

/** The period: slider, fields, presets, playing. */
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
    partlyCollected: 'Partly collected',
    notCollected: 'Not collected',
    reset: 'Reset',
    resetDates: 'Reset dates',
    presets: 'Periods',
    more: 'More',
    compare: 'Compare',
    endComparison: 'End comparison',
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
    partlyCollected: '一部のみ収集',
    notCollected: '未収集',
    reset: 'リセット',
    resetDates: '期間をリセット',
    presets: '期間の候補',
    more: 'その他',
    compare: '比較',
    endComparison: '比較を終了',
    monthColumn: '月',
    activities: '活動数',
    bar: (months, count) => `${months}、${count === 0 ? '活動なし' : `${formatNumber(count)}件`}`,
    barBusiest: (months, count) =>
      `${months}、${count === 0 ? '活動なし' : `月に最多${formatNumber(count)}件`}`,
    comma: '、',
    barShare: (share, subject) => `うち${subject}${formatNumber(share)}件`,
    monthRange: (first, last) => `${first}～${last}`,
    fiscalYearShort: (year) => `${String(year % 100).padStart(2, '0')}年度`,
  },
);
