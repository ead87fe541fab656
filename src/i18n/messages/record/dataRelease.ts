import { bilingual, plural } from '../../format/bilingual';

/** What publishing a version of the data says to the one who does it. */
export const dataRelease = bilingual(
  {
    usage: (command: string) => `Name the new version: ${command} 2026.12.0`,
    badVersion: (version: string) =>
      `“${version}” is not a version. Write year, month and a number, such as 2026.12.0.`,
    notNewer: (version: string, newest: string) =>
      `Version ${version} does not come after ${newest}, the newest published version.`,
    badDate: (date: string) => `“${date}” is not a date. Write it as year-month-day.`,
    dateTooEarly: (date: string, newest: string) =>
      `The date ${date} is before that of the newest published version, ${newest}.`,
    nothingWritten: 'Nothing was written.',
    published: (version: string, date: string) => `Version ${version} of ${date} is written.`,
    changesWritten: 'data/changes.json is written.',
    changesFresh: 'data/changes.json is up to date.',
    unpublished: (version: string) => `Since version ${version}:`,
    summary: (added: number, corrected: number, removed: number) =>
      `${plural(added, 'record', 'records')} added, ${corrected} corrected, ${removed} removed.`,
    added: 'added',
    corrected: 'corrected',
    removed: 'removed',
  },
  {
    usage: (command) => `新しい版を指定してください（例：${command} 2026.12.0）。`,
    badVersion: (version) =>
      `「${version}」は版の形式ではありません。2026.12.0のように、年.月.番号で書いてください。`,
    notNewer: (version, newest) =>
      `版${version}は、最後に公開した版${newest}より新しくありません。`,
    badDate: (date) => `「${date}」は日付ではありません。年-月-日で書いてください。`,
    dateTooEarly: (date, newest) => `日付${date}は、最後に公開した版の日付${newest}より前です。`,
    nothingWritten: '何も書き込みませんでした。',
    published: (version, date) => `版${version}（${date}）を書き込みました。`,
    changesWritten: 'data/changes.jsonを書き込みました。',
    changesFresh: 'data/changes.jsonは最新です。',
    unpublished: (version) => `版${version}からの変更：`,
    summary: (added, corrected, removed) =>
      `記録の追加${added}件、訂正${corrected}件、削除${removed}件。`,
    added: '追加',
    corrected: '訂正',
    removed: '削除',
  },
);
