import type { TypedDateFault } from '../../../domain/timeline/parseTypedDate';
import { bilingual, formatNumber, plural } from '../../format/bilingual';
import { typedDate } from '../timeline/typedDate';

type Sentence = (value: string) => string;

const list = (names: readonly string[]) => names.join(', ');
const japaneseList = (names: readonly string[]) => names.join('、');

/** What is wrong with a spreadsheet that was brought in: in a cell, in a row, or as a whole. */
export const sheetFaults = bilingual(
  {
    problem: {
      emptyCell: 'The cell is empty.',
      noColumn: 'The spreadsheet has no such column, and a new activity needs it.',
      belongsTogether: (filled: string) => `“${filled}” is filled in, but this cell is empty.`,
      badDate: (fault: TypedDateFault) => typedDate.en.fault(fault),
      notOneDay: 'This is a month or a year, not one day.',
      notNumber: 'This is not a number.',
      unknownName: (value: string) => `“${value}” is not known.`,
      ambiguousName: (value: string) => `“${value}” can mean several things.`,
      badInference: (value: string) => `“${value}” does not say which field it is about.`,
      unequalInferences: 'The English and the Japanese lines are not about the same fields.',
      lineCount: (lines: number, addresses: number) =>
        `${plural(lines, 'line', 'lines')} for ${plural(addresses, 'source address', 'source addresses')}.`,
      unknownId: (value: string) => `There is no activity with the ID “${value}”.`,
      repeatedId: (value: string, row: number) =>
        `The ID “${value}” stands in row ${formatNumber(row)} already.`,
      extraCells: (value: string) => `“${value}” stands to the right of the last heading.`,
    },
    remedy: {
      emptyCell: 'Fill it in.',
      noColumn: 'Add the column.',
      belongsTogether: 'Fill it in, or empty the cells that belong to it.',
      badDate: 'Write the day as 2026-12-03 or 3 Dec 2026.',
      notOneDay: 'Write the day too, such as 2026-12-03.',
      notNumber: 'Write degrees with a decimal point, such as 35.69; south and west have a minus.',
      nearest: (name: string) => `Did you mean “${name}”?`,
      oneOf: (names: readonly string[]) => `Write one of: ${list(names)}.`,
      asElsewhere:
        'Write a name or code that other activities have; semicolons or line breaks stand between several.',
      ambiguousName: 'Write its ID or code.',
      badInference:
        'Write the field, a colon and the reason, such as “venue: …”; one on each line.',
      unequalInferences: 'Write the same fields in the same order in both columns.',
      lineCount: 'Write one line for each address, in the same order.',
      unknownId: 'Correct it; for a new activity leave the cell empty, and an ID is made.',
      repeatedId: 'Keep one of the two rows; for a new activity leave the ID empty.',
      extraCells: 'Remove it, or give its column a heading.',
    },
    /** What the check of the data says in the words of its files, in those of the spreadsheet. */
    instead: {
      missingField: () => 'Fill it in.',
      missingTranslation: () => 'Fill in both the English and the Japanese cell.',
      blank: () => 'Write a text.',
      noSource: () => 'Write the address of at least one source.',
      homeCountryPartner: () => 'Remove it; what Japan did is told in the column “Japan’s role”.',
      outsideCoverage: () =>
        'Check the date; or have the collected period in data/site.json made longer.',
      unknownParent: () => 'Correct the ID, or leave the cell empty.',
      partOfCycle: () => 'Leave the cell empty for the activity that is the whole.',
      sourceNotListed: () => 'Put the address back: a correction refers to it.',
      correctionNotUsed: () =>
        'Put the date back, or have the correction changed in data/activities.json.',
      publishedTitleRepeated: () => 'Leave the cell empty; it is for wording that differs.',
      unlistedPublisher: () =>
        'It will be shown as it is written. Have it added to publishers in data/vocabulary.json.',
    } satisfies Record<string, Sentence>,
    table: {
      workbook:
        'This is an Excel workbook. Save it as “CSV UTF-8”, or copy its cells and paste them here.',
      tooLarge: (megabytes: number) =>
        `The file has more than ${formatNumber(megabytes)} MB. Keep the headings and only the rows that are new or changed.`,
      unreadable: 'The file holds no text we can read. Save it as “CSV UTF-8”.',
      empty: 'There is nothing in it.',
      noHeadings: 'There is no row of headings. Copy the first row of the spreadsheet too.',
      noRows: 'There is no row below the headings.',
      openQuote: (row: number) =>
        `A quotation mark in row ${formatNumber(row)} has no partner. Let the spreadsheet program save the file anew.`,
      unknownHeading: (letter: string, heading: string) =>
        `Column ${letter}: the heading “${heading}” is not known.`,
      ignored: 'Correct it; a column without a heading is left alone.',
      repeatedHeading: (letters: string, heading: string) =>
        `Columns ${letters}: both have the heading “${heading}”. Keep one of them.`,
      missingHeading: (heading: string) =>
        `The column “${heading}” is missing. It tells which activity a row changes, and is empty for new ones.`,
    },
  },
  {
    problem: {
      emptyCell: '空欄です。',
      noColumn: 'この列がありません。新しい活動には必要です。',
      belongsTogether: (filled) => `「${filled}」は記入されていますが、この欄は空欄です。`,
      badDate: (fault) => typedDate.ja.fault(fault),
      notOneDay: '年または月だけで、日がありません。',
      notNumber: '数値ではありません。',
      unknownName: (value) => `「${value}」は登録されていません。`,
      ambiguousName: (value) => `「${value}」に当てはまるものが複数あります。`,
      badInference: (value) => `「${value}」は、どの項目についてのものか分かりません。`,
      unequalInferences: '英語と日本語の行の項目が一致しません。',
      lineCount: (lines, addresses) =>
        `出典のURLが${formatNumber(addresses)}件に対し、${formatNumber(lines)}行あります。`,
      unknownId: (value) => `ID「${value}」の活動はありません。`,
      repeatedId: (value, row) => `ID「${value}」は${formatNumber(row)}行目にもあります。`,
      extraCells: (value) => `見出しのない列に「${value}」があります。`,
    },
    remedy: {
      emptyCell: '記入してください。',
      noColumn: '列を追加してください。',
      belongsTogether: '記入するか、対応する欄も空欄にしてください。',
      badDate: '2026-12-03、令和8年12月3日のように書いてください。',
      notOneDay: '2026-12-03のように、日まで書いてください。',
      notNumber: '35.69のように、度を小数で書いてください。南緯と西経は負の数です。',
      nearest: (name) => `「${name}」ではありませんか。`,
      oneOf: (names) => `次のいずれかにしてください：${japaneseList(names)}。`,
      asElsewhere:
        'ほかの活動と同じ名称かコードを書いてください。複数あるときは「；」か改行で区切ります。',
      ambiguousName: 'IDまたはコードで書いてください。',
      badInference: '「venue：理由」のように、項目、コロン、理由を1行に1件書いてください。',
      unequalInferences: '両方の列に、同じ項目を同じ順に書いてください。',
      lineCount: 'URLと同じ順に、1件につき1行で書いてください。',
      unknownId: '直してください。新しい活動は空欄にすると、IDが付きます。',
      repeatedId: 'どちらか一方の行だけにしてください。新しい活動のIDは空欄にします。',
      extraCells: '削除するか、列に見出しを付けてください。',
    },
    instead: {
      missingField: () => '記入してください。',
      missingTranslation: () => '英語と日本語の両方の欄に記入してください。',
      blank: () => '文を書いてください。',
      noSource: () => '出典のURLを1件以上書いてください。',
      homeCountryPartner: () => '削除してください。日本の役割は「日本の役割」の列に書きます。',
      outsideCoverage: () => '日付を確認するか、data/site.jsonの収集期間を延ばしてください。',
      unknownParent: () => 'IDを直すか、空欄にしてください。',
      partOfCycle: () => '全体に当たる活動では、この欄を空欄にしてください。',
      sourceNotListed: () => '訂正がこのURLを参照しています。元に戻してください。',
      correctionNotUsed: () => '日付を元に戻すか、data/activities.jsonの訂正も直してください。',
      publishedTitleRepeated: () => '空欄にしてください。公表時の名称が異なる場合にだけ書きます。',
      unlistedPublisher: () =>
        'このまま表示されます。data/vocabulary.jsonのpublishersに日本語名を追加してください。',
    },
    table: {
      workbook:
        'Excelブックです。「CSV UTF-8」で保存するか、セルをコピーしてここに貼り付けてください。',
      tooLarge: (megabytes) =>
        `ファイルが${formatNumber(megabytes)}MBを超えています。見出しと、追加・変更した行だけにしてください。`,
      unreadable: '文字として読み取れません。「CSV UTF-8」で保存してください。',
      empty: '内容がありません。',
      noHeadings: '見出しの行がありません。表の1行目も含めてコピーしてください。',
      noRows: '見出しの下に行がありません。',
      openQuote: (row) =>
        `${formatNumber(row)}行目の引用符が閉じていません。表計算ソフトで保存し直してください。`,
      unknownHeading: (letter, heading) => `${letter}列の見出し「${heading}」は使用できません。`,
      ignored: '直してください。見出しを空欄にした列は読み飛ばします。',
      repeatedHeading: (letters, heading) =>
        `${letters}列の見出し「${heading}」が同じです。一方だけにしてください。`,
      missingHeading: (heading) =>
        `「${heading}」の列がありません。どの活動の行かを示す列です（新しい活動では空欄）。`,
    },
  },
);
