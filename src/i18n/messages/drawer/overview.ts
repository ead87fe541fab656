import { bilingual, formatNumber, plural } from '../../format/bilingual';

/** The sentence's second line, the legend and notes about the view as a whole. */
export const overview = bilingual(
  {
    engagements: (count: number) => plural(count, 'country engagement', 'country engagements'),
    onMap: (count: number) => `${formatNumber(count)} on the map`,
    withOrganisations: (count: number) => `${formatNumber(count)} with organisations only`,
    withinHome: (count: number) => `${formatNumber(count)} within Japan`,
    equals: (count: number) => `= ${formatNumber(count)}`,
    groups: {
      map: 'On the map',
      organisations: 'With organisations only',
      home: 'Within Japan only',
      online: 'Online',
      'place-unknown': 'Place unknown',
    },
    loading: 'Loading the activities',
    version: (version: string, date: string) =>
      `Data ${version}, ${date}. Not an official page of the ministry.`,
  },
  {
    engagements: (count) => `延べ${formatNumber(count)}の国・地域`,
    onMap: (count) => `地図上${formatNumber(count)}件`,
    withOrganisations: (count) => `機関のみ${formatNumber(count)}件`,
    withinHome: (count) => `国内${formatNumber(count)}件`,
    equals: (count) => `＝ ${formatNumber(count)}件`,
    groups: {
      map: '地図にある活動',
      organisations: '機関のみとの活動',
      home: '国内の活動',
      online: 'オンライン',
      'place-unknown': '場所不明',
    },
    loading: '活動を読み込んでいます',
    version: (version, date) => `データ ${version}（${date}）。防衛省の公式ページではありません。`,
  },
);
