import { bilingual } from '../../format/bilingual';

/** The table's own words: they come with the table. */
export const table = bilingual(
  {
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
    labelled: (label: string) => `${label}: `,
    sourcesOf: (sources: string, title: string) => `${sources}, ${title}`,
  },
  {
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
    labelled: (label) => `${label}：`,
    sourcesOf: (sources, title) => `${sources}、${title}`,
  },
);
