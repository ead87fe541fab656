import { bilingual, formatNumber, plural } from '../../format/bilingual';

/** The drawer while nothing is opened: countries, organisations and the latest activities. */
export const ranking = bilingual(
  {
    countriesHeading: 'Countries in this window',
    countriesCaption: 'Activities that name the country',
    noCountries: 'No country is named in this window.',
    countryRow: (name: string, count: number) =>
      `${name}, ${plural(count, 'activity', 'activities')}`,
    showAllCountries: (count: number) => `Show all ${formatNumber(count)} countries`,
    showFewerCountries: (count: number) => `Show the first ${formatNumber(count)} only`,
    organisationsHeading: 'Organisations in this window',
    showAllOrganisations: (count: number) => `Show all ${formatNumber(count)} organisations`,
    latestHeading: 'Latest activities',
    seeAll: (count: number) => `See all ${formatNumber(count)}`,
  },
  {
    countriesHeading: 'この期間の国・地域',
    countriesCaption: 'その国・地域の名がある活動の数',
    noCountries: 'この期間に名のある国・地域はありません。',
    countryRow: (name, count) => `${name}、${formatNumber(count)}件`,
    showAllCountries: (count) => `${formatNumber(count)}の国・地域をすべて表示`,
    showFewerCountries: (count) => `上位${formatNumber(count)}だけを表示`,
    organisationsHeading: 'この期間の機関',
    showAllOrganisations: (count) => `${formatNumber(count)}の機関をすべて表示`,
    latestHeading: '最近の活動',
    seeAll: (count) => `全${formatNumber(count)}件を見る`,
  },
);
