import type { ClosedWindow } from '../../domain/view';
import { bilingual, formatNumber, plural } from '../bilingual';
import { formatWindow } from '../dates';

function classRange(min: number, max: number | null, andMore: string): string {
  if (max === null) return `${min}${andMore}`;
  return min === max ? `${min}` : `${min}–${max}`;
}

/** The sentence's second line, the legend and notes about the view as a whole. */
export const overview = bilingual(
  {
    engagements: (count: number) => plural(count, 'country engagement', 'country engagements'),
    onMap: (count: number) => `${formatNumber(count)} on the map`,
    withOrganisations: (count: number) => `${formatNumber(count)} with organisations only`,
    withinHome: (count: number) => `${formatNumber(count)} within Japan`,
    equals: (count: number) => `= ${formatNumber(count)}`,
    offMap: {
      organisations: 'With organisations only',
      home: 'Within Japan only',
      online: 'Online',
      'place-unknown': 'Place unknown',
    },
    legendTitle: 'Activities per country',
    legendCounts: 'Countries in each class',
    legendShort: 'Activities',
    classRange: (min: number, max: number | null) => classRange(min, max, '+'),
    classButton: (range: string, countries: number) =>
      `${range} ${range === '1' ? 'activity' : 'activities'}: ${plural(countries, 'country', 'countries')}`,
    noneRecorded: 'None recorded',
    homeLegend: 'Japan, reporting country',
    aboutBorders: 'About borders',
    loading: 'Loading the activities',
    undo: 'Undo',
    dismiss: 'Dismiss',
    retry: 'Try again',
    openList: 'Open the list',
    widened: 'Dates widened to show this activity',
    unknownValue: (parameter: string, value: string) =>
      `This link asked for ${parameter} “${value}”, which does not exist. The rest is shown.`,
    clamped: (limits: ClosedWindow) =>
      `This link’s dates reach beyond the record, which covers ${formatWindow(limits, 'en')}.`,
    mapFailed: 'The map could not be drawn on this device. The list and the table have everything.',
    mapLoading: 'Loading the map',
    version: (version: string, date: string) =>
      `Data ${version}, ${date}. Not an official page of the ministry.`,
  },
  {
    engagements: (count) => `延べ${formatNumber(count)}の国・地域`,
    onMap: (count) => `地図上${formatNumber(count)}件`,
    withOrganisations: (count) => `機関のみ${formatNumber(count)}件`,
    withinHome: (count) => `国内${formatNumber(count)}件`,
    equals: (count) => `＝ ${formatNumber(count)}件`,
    offMap: {
      organisations: '機関のみとの活動',
      home: '国内の活動',
      online: 'オンライン',
      'place-unknown': '場所不明',
    },
    legendTitle: '国・地域ごとの活動数',
    legendCounts: '各階級の国・地域の数',
    legendShort: '活動数',
    classRange: (min, max) => classRange(min, max, '以上'),
    classButton: (range, countries) => `活動${range}件：${formatNumber(countries)}の国・地域`,
    noneRecorded: '記録なし',
    homeLegend: '日本（報告国）',
    aboutBorders: '境界線について',
    loading: '活動を読み込んでいます',
    undo: '元に戻す',
    dismiss: '閉じる',
    retry: '再試行',
    openList: 'リストを開く',
    widened: 'この活動を表示するため、期間を広げました',
    unknownValue: (parameter, value) =>
      `リンクに指定された${parameter}「${value}」は存在しません。ほかの条件で表示しています。`,
    clamped: (limits) =>
      `リンクの期間が記録の範囲（${formatWindow(limits, 'ja')}）を超えています。範囲内を表示しています。`,
    mapFailed: 'この端末では地図を表示できませんでした。リストと表ですべての活動を見られます。',
    mapLoading: '地図を読み込んでいます',
    version: (version, date) => `データ ${version}（${date}）。防衛省の公式ページではありません。`,
  },
);
