import { bilingual, formatNumber, plural } from '../../format/bilingual';

const rowsEnglish = (count: number) => plural(count, 'row', 'rows');
const rowsJapanese = (count: number) => `${formatNumber(count)}行`;

/** Adding and correcting activities with a spreadsheet. */
export const upkeep = bilingual(
  {
    intro:
      'With a spreadsheet, on this device. Nothing is sent, and nothing is published until the file is put in its place.',
    loading: 'Loading the records…',
    failed: 'The records could not be loaded, and no spreadsheet is made or read without them.',
    tryAgain: 'Try again',
    broken: 'The records have errors of their own; these have to be put right first.',
    getHeading: '1. Get the spreadsheet',
    getAbout:
      'A row for each activity, newest first. Change cells, or add rows and leave their ID empty. Rows that are not there stay as they are; corrections have no column and stay too.',
    get: (count: number) => `Download ${plural(count, 'activity', 'activities')} to edit (CSV)`,
    getEmpty: 'Download the headings only (CSV)',
    fileName: 'activities-to-edit.csv',
    emptyFileName: 'activities-headings.csv',
    guide: 'What may stand in the cells',
    rules: {
      id: 'ID: empty for a new activity; it is made from the date and the English title and never changes.',
      dates:
        'Dates: 2026-12-03, 3 Dec 2026, 2026年12月3日 or 令和8年12月3日. An empty last day is the first day.',
      names:
        'Countries and organisations: the name in English or Japanese, or the code (PHL, PH). Semicolons or line breaks stand between several.',
      sources:
        'Sources: one line for each, in the same order in all five columns. One day read is enough for all.',
      inferred:
        'What no source states: one line for each, the field before its reason, such as “venue: …”. Leave empty what is unknown.',
    },
    bringHeading: '2. Bring it back',
    bringAbout:
      'The headings and the rows that are new or changed are enough. Choose the file or drop it on the field, or copy the cells and paste them.',
    file: 'Edited spreadsheet (CSV)',
    paste: 'Pasted cells, with their headings',
    check: 'Check the cells',
    refused: 'The spreadsheet could not be read',
    sound: (rows: number) => `${rowsEnglish(rows)} read, no errors`,
    wrong: (errors: number, rowsWithErrors: number, rows: number) =>
      `${plural(errors, 'error', 'errors')} in ${formatNumber(rowsWithErrors)} of ${rowsEnglish(rows)}`,
    lossy:
      'The file was saved in Shift_JIS, which has no room for characters such as “–” and “é”. Texts nobody touched keep them; better save as “CSV UTF-8”.',
    problems: 'What to look at',
    row: 'Row',
    column: 'Column',
    cell: 'Cell',
    todo: 'What to do',
    wholeSheet: 'All',
    notInSheet: 'missing',
    note: 'Note:',
    more: (count: number) => `${formatNumber(count)} more, after these.`,
    effectHeading: '3. See the effect',
    effect: (added: number, changed: number, unchanged: number) =>
      `${formatNumber(added)} added, ${formatNumber(changed)} changed, ${formatNumber(unchanged)} unchanged`,
    soundRowsOnly: 'Rows with errors are left out here.',
    notCounted: 'The effect can be counted when the errors are put right.',
    totals: 'Totals, before and after',
    total: {
      activities: 'Activities',
      countries: 'Countries and regions',
      engagements: 'Country engagements',
      organisations: 'Organisations',
    },
    countries: 'Countries and regions whose number moves',
    added: 'Added',
    changed: 'Changed',
    orderOnly: 'Only the order of a list.',
    extension: (before: string, after: string) =>
      `The collected period now ends on ${after} instead of ${before}; its last part is marked as partial.`,
    filesHeading: '4. Take the file',
    putInPlace: (files: string) =>
      `Put it in place of ${files}. The site checks it again and is built from it.`,
    putBothInPlace: (files: string) =>
      `Put them in place of ${files}. The site checks them again and is built from them.`,
    and: ' and ',
    take: (name: string) => `Download ${name}`,
    notYet: 'The file can be downloaded when no error is left.',
    nothingChanges: 'Nothing changes, so there is no file to take.',
  },
  {
    intro:
      '表計算ソフトで編集し、この端末で確認します。データは送信されず、ファイルを差し替えるまで公開されません。',
    loading: '記録を読み込んでいます…',
    failed: '記録を読み込めませんでした。記録がないと、表の作成も確認もできません。',
    tryAgain: '再試行',
    broken: '元の記録に誤りがあります。先に直してください。',
    getHeading: '1. 表を入手する',
    getAbout:
      '1行に1件、新しい順です。セルを直すか、IDを空欄にして行を追加します。表にない活動はそのまま残ります。訂正の記録は表に含まれず、そのまま残ります。',
    get: (count) => `編集用に${formatNumber(count)}件をダウンロード（CSV）`,
    getEmpty: '見出しだけをダウンロード（CSV）',
    fileName: 'activities-to-edit.csv',
    emptyFileName: 'activities-headings.csv',
    guide: 'セルに書けるもの',
    rules: {
      id: 'ID：新しい活動では空欄にします。日付と英語の名称から作られ、その後は変わりません。',
      dates:
        '日付：2026-12-03、2026年12月3日、令和8年12月3日など。終了日が空欄なら開始日と同じ日です。',
      names:
        '国・地域と機関：英語か日本語の名称、又はコード（PHL、PH）。複数あるときは「；」「、」か改行で区切ります。',
      sources:
        '出典：1件につき1行、五つの列で同じ順に書きます。閲覧日が同じなら1行でかまいません。',
      inferred:
        '出典にない事項：「venue：理由」のように、項目と理由を1行に1件書きます。不明なものは空欄にします。',
    },
    bringHeading: '2. 表を読み込む',
    bringAbout:
      '見出しと、追加・変更した行だけでかまいません。ファイルを選ぶか欄にドロップするか、セルをコピーして貼り付けてください。',
    file: '編集した表（CSV）',
    paste: '貼り付けたセル（見出しを含む）',
    check: 'セルを確認',
    refused: '表を読み取れませんでした',
    sound: (rows) => `${rowsJapanese(rows)}を確認、エラーなし`,
    wrong: (errors, rowsWithErrors, rows) =>
      `${rowsJapanese(rows)}のうち${rowsJapanese(rowsWithErrors)}にエラー${formatNumber(errors)}件`,
    lossy:
      'Shift_JISで保存されたため、「–」「é」などの文字が失われています。変更していない文では元の文字を保ちます。「CSV UTF-8」での保存をお勧めします。',
    problems: '確認が必要な箇所',
    row: '行',
    column: '列',
    cell: 'セル',
    todo: '内容と対応',
    wholeSheet: '全体',
    notInSheet: '列なし',
    note: '注意：',
    more: (count) => `ほか${formatNumber(count)}件。`,
    effectHeading: '3. 変更を確かめる',
    effect: (added, changed, unchanged) =>
      `追加${formatNumber(added)}件、変更${formatNumber(changed)}件、変更なし${formatNumber(unchanged)}件`,
    soundRowsOnly: 'エラーのある行は含みません。',
    notCounted: 'エラーを直すと、変更の内容を表示します。',
    totals: '合計（変更前と変更後）',
    total: {
      activities: '活動',
      countries: '国・地域',
      engagements: '国・地域（延べ）',
      organisations: '機関',
    },
    countries: '件数が変わる国・地域',
    added: '追加',
    changed: '変更',
    orderOnly: '一覧の順番だけ。',
    extension: (before, after) =>
      `収集期間の末日が${before}から${after}になります（最後の期間は一部のみの収集として扱います）。`,
    filesHeading: '4. ファイルを受け取る',
    putInPlace: (files) =>
      `${files}と差し替えてください。サイト側で再び確認され、新しい内容で作成されます。`,
    putBothInPlace: (files) =>
      `${files}と差し替えてください。サイト側で再び確認され、新しい内容で作成されます。`,
    and: '、',
    take: (name) => `${name}をダウンロード`,
    notYet: 'エラーがなくなると、ファイルをダウンロードできます。',
    nothingChanges: '変更がないため、ファイルはありません。',
  },
);
