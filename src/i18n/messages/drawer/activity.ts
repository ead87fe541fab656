import { bilingual, formatNumber } from '../../format/bilingual';

/** Words that every list of activities needs. */
export const activity = bilingual(
  {
    listName: 'Activities',
    noCountries: 'None named',
    withinHome: 'Within Japan',
    role: { host: 'Hosted', partner: 'Partner', participant: 'Took part' },
    translatedTitle: 'Translated title',
    notOnList: 'Not in the ministry’s list',
    corrections: (count: number) => (count === 1 ? '1 correction' : `${count} corrections`),
    firstWith: (countries: string) => `First with ${countries}`,
    notRecorded: 'Not recorded',
    showMore: (hidden: number) => `Show more (${formatNumber(hidden)} left)`,
    sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  },
  {
    listName: '活動',
    noCountries: '記載なし',
    withinHome: '国内',
    role: { host: '主催', partner: '相手国', participant: '参加' },
    translatedTitle: '仮訳',
    notOnList: '防衛省の一覧にない活動',
    corrections: (count: number) => `訂正${count}件`,
    firstWith: (countries) => `${countries}と初`,
    notRecorded: '記録なし',
    showMore: (hidden) => `さらに表示（残り${formatNumber(hidden)}件）`,
    sources: (count: number) => `出典${count}件`,
  },
);
