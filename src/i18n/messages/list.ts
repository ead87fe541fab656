import { bilingual, formatNumber } from '../bilingual';

/** The list, the table, and what they say when they are empty. */
export const list = bilingual(
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
    columns: {
      date: 'Date',
      title: 'Title',
      kind: 'Kind',
      countries: 'Countries',
      organisations: 'Organisations',
      mode: 'Mode',
      place: 'Place',
      sources: 'Sources',
    },
    /** Japanese puts a counter after the number of those not named. */
    counters: { countries: '', organisations: '' },
    showMore: (hidden: number) => `Show more (${formatNumber(hidden)} left)`,
    labelled: (label: string) => `${label}: `,
    sourcesOf: (sources: string, title: string) => `${sources}, ${title}`,
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
    columns: {
      date: '日程',
      title: '名称',
      kind: '種類',
      countries: '国・地域',
      organisations: '機関',
      mode: '形式',
      place: '場所',
      sources: '出典',
    },
    counters: { countries: 'か国・地域', organisations: '機関' },
    showMore: (hidden) => `さらに表示（残り${formatNumber(hidden)}件）`,
    labelled: (label) => `${label}：`,
    sourcesOf: (sources, title) => `${sources}、${title}`,
  },
);
