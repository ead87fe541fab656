import { bilingual, formatNumber, plural } from '../../format/bilingual';

/** The search field and what it finds. */
export const search = bilingual(
  {
    open: 'Search',
    label: 'Search countries, organisations, activities',
    clear: 'Clear the text',
    results: 'Search results',
    groups: {
      country: 'Countries',
      organisation: 'Organisations',
      programme: 'Programmes',
      place: 'Places',
      activity: 'Activities',
    },
    shown: (shown: number, total: number) => `${formatNumber(shown)} of ${formatNumber(total)}`,
    activities: (count: number) => plural(count, 'activity', 'activities'),
    filterBy: (text: string, count: number) =>
      `Filter by “${text}” (${plural(count, 'activity', 'activities')})`,
    nothing: (text: string) => `Nothing found for “${text}”. Try another spelling.`,
    loading: 'Loading the search…',
    failed: 'The search could not be loaded. The filters and the list still work.',
    retry: 'Try again',
  },
  {
    open: '検索',
    label: '国・地域、機関、活動を検索',
    clear: '入力を消去',
    results: '検索結果',
    groups: {
      country: '国・地域',
      organisation: '機関',
      programme: '枠組み',
      place: '場所',
      activity: '活動',
    },
    shown: (shown, total) => `${formatNumber(total)}件中${formatNumber(shown)}件`,
    activities: (count) => `${formatNumber(count)}件の活動`,
    filterBy: (text, count) => `「${text}」で絞り込む（${formatNumber(count)}件）`,
    nothing: (text) => `「${text}」に当てはまるものはありません。別の表記でお試しください。`,
    loading: '検索を読み込んでいます…',
    failed: '検索を読み込めませんでした。絞り込みとリストは使えます。',
    retry: '再試行',
  },
);
