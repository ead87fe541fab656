import { bilingual } from '../../format/bilingual';

/** What list and table say when they are empty, and what loosens the filters. */
export const nothingFound = bilingual(
  {
    none: (from: string, to: string) => `No activities between ${from} and ${to}.`,
    noneWithFilters: (from: string, to: string) =>
      `No activities between ${from} and ${to} with these filters.`,
    clear: (facet: string, values: string) => `Clear ${facet}: ${values}`,
    clearText: (text: string) => `Clear text: “${text}”`,
    showAllDates: 'Show all dates',
    facets: {
      region: 'region',
      kind: 'kind',
      theme: 'theme',
      mode: 'mode',
      organisation: 'organisation',
      programme: 'programme',
      listed: 'ministry’s list',
    },
    listed: { yes: 'in the list', no: 'not in the list' },
  },
  {
    none: (from, to) => `${from}～${to}の活動はありません。`,
    noneWithFilters: (from, to) => `${from}～${to}に、この条件に合う活動はありません。`,
    clear: (facet, values) => `${facet}「${values}」を解除`,
    clearText: (text) => `文字「${text}」を解除`,
    showAllDates: '全期間を表示',
    facets: {
      region: '地域',
      kind: '種類',
      theme: 'テーマ',
      mode: '形式',
      organisation: '機関',
      programme: '枠組み',
      listed: '防衛省の一覧',
    },
    listed: { yes: '掲載あり', no: '掲載なし' },
  },
);
