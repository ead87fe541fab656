import { bilingual, plural } from '../bilingual';

/** What the About dialog says around its long text, which is in `i18n/about/`. */
export const about = bilingual(
  {
    title: 'About',
    contents: 'Contents',
    sources: 'Sources',
    version: (version: string, date: string) => `Data version ${version}, ${date}`,
    versionUnknown: 'The version of the data could not be loaded.',
    added: (count: number) => `${plural(count, 'activity', 'activities')} added`,
    corrected: (count: number) => `${plural(count, 'activity', 'activities')} corrected`,
    removed: (count: number) => `${plural(count, 'activity', 'activities')} removed`,
  },
  {
    title: '概要',
    contents: '目次',
    sources: '出典',
    version: (version: string, date: string) => `データ版 ${version}（${date}）`,
    versionUnknown: 'データの版を読み込めませんでした。',
    added: (count: number) => `追加した活動 ${count}件`,
    corrected: (count: number) => `訂正した活動 ${count}件`,
    removed: (count: number) => `削除した活動 ${count}件`,
  },
);
