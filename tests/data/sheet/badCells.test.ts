import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/model/types';
import { sheetRemedy, sheetSentence } from '../../../src/i18n/sentences/sheetProblemText';
import { realData } from './realUpkeep';
import { newRow, pasted, read, smallUpkeep, tableOf } from './upkeep';

function lines(text: string, language: Language = 'en', data = smallUpkeep()): readonly string[] {
  return read(text, data).problems.map((problem) => {
    const { row, place } = problem;
    const where = `${row} ${place?.letter ?? '-'} ${place?.heading[language] ?? '-'}`;
    return `${where}: ${sheetSentence(problem, language)} ${sheetRemedy(problem, language)}`;
  });
}

/** What is done to a sound new row, and what is said of it. */
const cases: readonly {
  readonly change: Readonly<Record<string, string>>;
  readonly en: string;
  readonly ja: string;
}[] = [
  {
    change: { title_ja: ' ' },
    en: '2 C Title (Japanese): The cell is empty. Fill it in.',
    ja: '2 C 名称（日本語）: 空欄です。 記入してください。',
  },
  {
    change: { start: '32 Dec 2024' },
    en: '2 F First day: December 2024 has 31 days. Write the day as 2026-12-03 or 3 Dec 2026.',
    ja: '2 F 開始日: 2024年12月は31日までです。 2026-12-03、令和8年12月3日のように書いてください。',
  },
  {
    change: { start: '2024年12月' },
    en: '2 F First day: This is a month or a year, not one day. Write the day too, such as 2026-12-03.',
    ja: '2 F 開始日: 年または月だけで、日がありません。 2026-12-03のように、日まで書いてください。',
  },
  {
    change: { end: '3 Nov 2024' },
    en: '2 G Last day: The end 2024-11-03 is before the start 2024-12-03. Correct one of the two dates.',
    ja: '2 G 終了日: 終了日2024-11-03が開始日2024-12-03より前です。 どちらかの日付を直してください。',
  },
  {
    change: { kind: 'semnar' },
    en: '2 H Kind: “semnar” is not known. Did you mean “seminar”?',
    ja: '2 H 種類: 「semnar」は登録されていません。 「seminar（訳）」ではありませんか。',
  },
  {
    change: { title_status_en: 'maybe' },
    en: '2 D English title is: “maybe” is not known. Write one of: official, our translation.',
    ja: '2 D 英語名称の区分: 「maybe」は登録されていません。 次のいずれかにしてください：公式、仮訳。',
  },
  {
    change: { partners: 'Fiji; Fidschi' },
    en: '2 K Partner countries: “Fidschi” is not known. Write one of: Japan, Philippines, Indonesia, Fiji, United States, Sweden.',
    ja: '2 K 相手国: 「Fidschi」は登録されていません。 次のいずれかにしてください：日本、フィリピン、インドネシア、フィジー、米国、スウェーデン。',
  },
  {
    change: { partners: 'Japan' },
    en: '2 K Partner countries: JPN is the reporting country and cannot be a partner. Remove it; what Japan did is told in the column “Japan’s role”.',
    ja: '2 K 相手国: JPNは報告国のため、相手国にできません。 削除してください。日本の役割は「日本の役割」の列に書きます。',
  },
  {
    change: { hosts: 'FJ' },
    en: '2 K Partner countries: “FJI” is listed twice. Keep it once.',
    ja: '2 K 相手国: 「FJI」が2回書かれています。 一つにしてください。',
  },
  {
    change: { latitude: '35度', longitude: '139.7', precision: 'site' },
    en: '2 Q Latitude: This is not a number. Write degrees with a decimal point, such as 35.69; south and west have a minus.',
    ja: '2 Q 緯度: 数値ではありません。 35.69のように、度を小数で書いてください。南緯と西経は負の数です。',
  },
  {
    change: { latitude: '95', longitude: '139.7', precision: 'site' },
    en: '2 Q Latitude: 95 is out of range (≤ 90). Correct the number.',
    ja: '2 Q 緯度: 95は範囲外です（≤ 90）。 数値を直してください。',
  },
  {
    change: { notes_en: 'A note', notes_ja: '' },
    en: '2 R Notes (Japanese): “Notes (English)” is filled in, but this cell is empty. Fill it in, or empty the cells that belong to it.',
    ja: '2 R 備考（日本語）: 「備考（英語）」は記入されていますが、この欄は空欄です。 記入するか、対応する欄も空欄にしてください。',
  },
  {
    change: { source_urls: 'example.org' },
    en: '2 L Source addresses: “example.org” is not a web address. Write a full address that begins with https:// or http://.',
    ja: '2 L 出典のURL: 「example.org」はウェブページのアドレスではありません。 https://又はhttp://で始まるアドレスを書いてください。',
  },
  {
    change: { source_urls: 'https://a.org/\nhttps://b.org/', source_says_en: 'One\nTwo' },
    en: '2 M Source publishers: 1 line for 2 source addresses. Write one line for each address, in the same order.',
    ja: '2 M 出典の発行元: 出典のURLが2件に対し、1行あります。 URLと同じ順に、1件につき1行で書いてください。',
  },
  {
    change: { inferred_en: 'venue: Seen.', inferred_ja: 'mode：見た。' },
    en: '2 R Inferred (Japanese): The English and the Japanese lines are not about the same fields. Write the same fields in the same order in both columns.',
    ja: '2 R 推定（日本語）: 英語と日本語の行の項目が一致しません。 両方の列に、同じ項目を同じ順に書いてください。',
  },
  {
    change: { inferred_en: 'venue', inferred_ja: 'venue：見た。' },
    en: '2 Q Inferred (English): “venue” does not say which field it is about. Write the field, a colon and the reason, such as “venue: …”; one on each line.',
    ja: '2 Q 推定（英語）: 「venue」は、どの項目についてのものか分かりません。 「venue：理由」のように、項目、コロン、理由を1行に1件書いてください。',
  },
  {
    change: { id: 'ones' },
    en: '2 A ID: There is no activity with the ID “ones”. Did you mean “one”? Correct it; for a new activity leave the cell empty, and an ID is made.',
    ja: '2 A ID: ID「ones」の活動はありません。 「one」ではありませんか。直してください。新しい活動は空欄にすると、IDが付きます。',
  },
  {
    change: { start: '2019-01-01' },
    en: '2 F First day: The activity (from 2019-01-01) is outside every coverage period: 2024-01-01 – 2024-08-31, 2024-09-01 – 2024-12-31. Check the date; or have the collected period in data/site.json made longer.',
    ja: '2 F 開始日: 活動（2019-01-01から）は収集期間の外です（2024-01-01 – 2024-08-31, 2024-09-01 – 2024-12-31）。 日付を確認するか、data/site.jsonの収集期間を延ばしてください。',
  },
  {
    change: { source_publishers: 'Somebody' },
    en: '2 M Source publishers: The publisher “Somebody” has no Japanese name. It will be shown as it is written. Have it added to publishers in data/vocabulary.json.',
    ja: '2 M 出典の発行元: 出典の発行元「Somebody」の日本語名がありません。 このまま表示されます。data/vocabulary.jsonのpublishersに日本語名を追加してください。',
  },
];

test.each(cases)('$en', ({ change, en, ja }) => {
  const table = tableOf({ ...newRow, ...change });
  expect([lines(table)[0], lines(table, 'ja')[0]]).toEqual([en, ja]);
});

test('only what follows from something else is said besides', () => {
  for (const { change } of cases) {
    const { problems } = read(tableOf({ ...newRow, ...change }));
    // One inference that cannot be read has no partner in the other column.
    expect(problems.length).toBeLessThanOrEqual(change.inferred_en === 'venue' ? 2 : 1);
  }
});

describe('rows', () => {
  test('are numbered as in the spreadsheet: empty ones count, the heading is the first', () => {
    const [headings = '', row = ''] = tableOf({ ...newRow, kind: 'x' }).split('\n');
    expect(lines(`${headings}\n\n${row}\n${row}`).map((line) => line.split(' ')[0])).toEqual([
      '3',
      '4',
    ]);
  });

  test('with the same ID are told with the row of the first', () => {
    const table = tableOf({ id: 'one', notes_en: '' }, { id: 'two' }, { id: 'one' });
    expect(lines(table)).toEqual([
      '4 A ID: The ID “one” stands in row 2 already. Keep one of the two rows; for a new activity leave the ID empty.',
    ]);
  });

  test('with an unknown ID are not told what only a new activity needs', () => {
    expect(lines(pasted(['id', 'kind'], ['2020-one', 'seminar']))).toEqual([
      '2 A ID: There is no activity with the ID “2020-one”. Correct it; for a new activity leave the cell empty, and an ID is made.',
    ]);
  });

  test('with cells to the right of the last heading are told', () => {
    expect(lines(pasted(['id', 'kind'], ['one', 'seminar', 'lost']))).toEqual([
      '2 - -: “lost” stands to the right of the last heading. Remove it, or give its column a heading.',
    ]);
  });

  test('that are new need columns that a change does not need', () => {
    expect(lines(pasted(['id', 'kind'], ['one', 'seminar']))).toEqual([]);
    expect(lines(pasted(['id', 'kind'], ['', 'seminar']))).toContain(
      '2 - First day: The spreadsheet has no such column, and a new activity needs it. Add the column.',
    );
  });

  test('that are sound are counted beside bad ones, and no file is made', () => {
    const { rows, rowsWithErrors, effect, files } = read(
      tableOf({ ...newRow, start: 'soon' }, newRow),
    );
    expect({ rows, rowsWithErrors, files }).toEqual({ rows: 2, rowsWithErrors: 1, files: null });
    expect(effect?.added.map(({ row }) => row)).toEqual([3]);
  });
});

test('latitude and longitude that were exchanged are told at the latitude', () => {
  const table = tableOf({
    id: '2024-10-15-osce-asian-conference',
    latitude: '16.37',
    longitude: '48.21',
    precision: 'city',
  });
  expect(lines(table, 'en', realData)[0]).toMatch(
    /^2 B Latitude: The point 16\.37, 48\.21 is outside its country \(\d+ km, AUT\)\. Check latitude, longitude and country;/,
  );
});

test('a date that a correction speaks of is told at its column', () => {
  expect(lines(pasted(['id', 'start', 'end'], ['one', '2024-06-02', '2024-06-04']))).toEqual([
    '2 B First day: The correction says that 2024-06-03 is used, but the record has 2024-06-02. Put the date back, or have the correction changed in data/activities.json.',
  ]);
});
