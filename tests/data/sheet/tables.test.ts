import { describe, expect, test } from 'vitest';
import { decodeFile } from '../../../src/data/sheet/decodeFile';
import { readTable } from '../../../src/data/sheet/readTable';
import { columnLetter } from '../../../src/data/sheet/sheetProblem';
import type { Language } from '../../../src/domain/model/types';
import { tableFaultText } from '../../../src/i18n/sentences/sheetProblemText';
import { newRow, pasted, read, tableOf } from './upkeep';

function faults(text: string, language: Language = 'en'): readonly string[] {
  const result = readTable(text);
  return result.isTable ? [] : result.faults.map((fault) => tableFaultText(fault, language));
}

describe('files', () => {
  const bytes = (...numbers: readonly number[]) => Uint8Array.from(numbers);
  // 「名称（日本語）」 in Shift_JIS.
  const heading = [
    0x96, 0xbc, 0x8f, 0xcc, 0x81, 0x69, 0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x81, 0x6a,
  ];
  const idAnd = [0x49, 0x44, 0x2c];

  test('saved in Shift_JIS are read, and known to have lost characters', () => {
    expect(decodeFile(bytes(...idAnd, ...heading))).toEqual({
      isText: true,
      text: 'ID,名称（日本語）',
      isLossy: true,
    });
  });

  test('in UTF-8 with and without a mark, and in UTF-16, are read', () => {
    const text = 'ID,名称（日本語）';
    const wide = [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return [code % 256, Math.floor(code / 256)];
    });
    for (const file of [
      new TextEncoder().encode(text),
      new TextEncoder().encode(`\uFEFF${text}`),
      bytes(0xff, 0xfe, ...wide),
      bytes(...wide),
    ]) {
      expect(decodeFile(file)).toEqual({ isText: true, text, isLossy: false });
    }
  });

  test.each([
    [bytes(0x50, 0x4b, 3, 4), 'workbook'],
    [bytes(0xd0, 0xcf, 0x11, 0xe0), 'workbook'],
    [new Uint8Array(5_000_001).fill(0x61), 'tooLarge'],
    [bytes(0x61, 0x80, 0xff, 0xff), 'unreadable'],
  ] as const)('that are no text are refused (%#)', (file, code) => {
    expect(decodeFile(file)).toMatchObject({ isText: false, fault: { code } });
  });
});

describe('headings', () => {
  test.each([
    ['id\tstart\tkind'],
    ['ID,First day,Kind'],
    ['ID;開始日;種類'],
    ['ＩＤ\t開始日 \tＫＩＮＤ'],
    ['"ID",,"first  day","種類"'],
    ['\n\nid,Start,KIND'],
  ])('%j are known', (line) => {
    expect(faults(`${line}\none`)).toEqual([]);
  });

  test.each([
    ['', 'There is nothing in it.', '内容がありません。'],
    [
      'one,2,3',
      'There is no row of headings. Copy the first row of the spreadsheet too.',
      '見出しの行がありません。表の1行目も含めてコピーしてください。',
    ],
    ['id,kind\n,\n', 'There is no row below the headings.', '見出しの下に行がありません。'],
    [
      'id,knid\none',
      'Column B: the heading “knid” is not known. Did you mean “Kind”?',
      'B列の見出し「knid」は使用できません。「種類」ではありませんか。',
    ],
    [
      'id,予算額\none',
      'Column B: the heading “予算額” is not known. Correct it; a column without a heading is left alone.',
      'B列の見出し「予算額」は使用できません。直してください。見出しを空欄にした列は読み飛ばします。',
    ],
    [
      'id,Kind,start,種類\none',
      'Columns B, D: both have the heading “種類”. Keep one of them.',
      'B, D列の見出し「種類」が同じです。一方だけにしてください。',
    ],
    [
      'kind,start\nseminar',
      'The column “ID” is missing. It tells which activity a row changes, and is empty for new ones.',
      '「ID」の列がありません。どの活動の行かを示す列です（新しい活動では空欄）。',
    ],
    [
      'id,kind\none,"seminar',
      'A quotation mark in row 2 has no partner. Let the spreadsheet program save the file anew.',
      '2行目の引用符が閉じていません。表計算ソフトで保存し直してください。',
    ],
  ])('%j are refused', (text, en, ja) => {
    expect([faults(text), faults(text, 'ja')]).toEqual([[en], [ja]]);
  });

  test('have the letters of a spreadsheet', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});

describe('new activities', () => {
  test('get an id from the date and the title, never one that is taken', () => {
    const { problems, effect } = read(tableOf(newRow, { ...newRow, start: '令和6年12月3日' }));
    expect(problems).toEqual([]);
    expect(effect?.added.map(({ id }) => id)).toEqual([
      '2024-12-03-seminar-women-fiji',
      '2024-12-03-seminar-women-fiji-2',
    ]);
  });

  test('stand where their first day belongs, with everything the schema asks for', () => {
    const row = {
      ...newRow,
      start: 'R6.5.1',
      end: '２０２４／５／２',
      venue_country: 'PH',
      city_en: 'Manila',
      city_ja: 'マニラ',
      published_date: '1-May-2024',
      published_section: 'latest',
      themes: 'POLICY',
      organisations: 'NATO',
      source_urls: 'https://example.org/1\nhttps://example.org/2',
      source_publishers: 'Example\nExample（訳）',
      source_says_en: 'One.\nTwo.',
      source_says_ja: '\n二。',
    };
    const { problems, files } = read(tableOf(row));
    expect(problems).toEqual([]);
    const { activities } = JSON.parse(files?.activities ?? '') as { activities: object[] };
    expect(activities.map((activity) => 'id' in activity && activity.id)).toEqual([
      '2024-05-01-seminar-women-fiji',
      'one',
      'two',
    ]);
    const source = { publisher: 'Example', read: '2026-11-25' };
    expect(activities[0]).toEqual({
      id: '2024-05-01-seminar-women-fiji',
      title: { en: row.title_en, ja: row.title_ja },
      titleStatus: { en: 'official', ja: 'translated' },
      published: { date: '1-May-2024', section: 'latest' },
      start: '2024-05-01',
      end: '2024-05-02',
      kind: 'seminar',
      mode: 'online',
      japanRole: 'host',
      partners: [
        { country: 'FJI', role: 'partner' },
        { country: 'PHL', role: 'partner' },
      ],
      organisations: ['nato'],
      venue: { city: { en: 'Manila', ja: 'マニラ' }, country: 'PHL' },
      programme: null,
      themes: ['policy'],
      within: null,
      partOf: null,
      sources: [
        { ...source, url: 'https://example.org/1', says: { en: 'One.' } },
        { ...source, url: 'https://example.org/2', says: { en: 'Two.', ja: '二。' } },
      ],
      inferred: [],
      corrections: [],
      notes: null,
    });
  });
});

describe('the effect', () => {
  test('tells what is added, changed and counted anew', () => {
    const { effect } = read(tableOf(newRow), undefined);
    expect(effect).toMatchObject({
      unchanged: 2,
      before: { activities: 2, countries: 2, engagements: 4 },
      after: { activities: 3, countries: 2, engagements: 6 },
      countries: [
        { code: 'FJI', before: 2, after: 3 },
        { code: 'PHL', before: 2, after: 3 },
      ],
      extension: null,
    });
  });

  test('names only countries whose number moves, new ones too', () => {
    const { effect } = read(tableOf({ ...newRow, partners: 'Fiji; Sweden' }));
    expect(effect?.countries).toEqual([
      { code: 'FJI', before: 2, after: 3 },
      { code: 'SWE', before: 0, after: 1 },
    ]);
  });

  test('tells the fields of a change, and keeps what has no column', () => {
    const { effect, files } = read(
      pasted(['id', '種類', 'Last day'], ['one', 'Seminar', '5 June 2024']),
    );
    expect(effect?.changed).toEqual([
      {
        row: 2,
        id: 'one',
        title: { en: 'A seminar', ja: 'A seminar（訳）' },
        fields: [{ field: 'end', before: '2024-06-04', after: '2024-06-05' }],
      },
    ]);
    expect(effect?.unchanged).toBe(1);
    const { activities } = JSON.parse(files?.activities ?? '') as {
      activities: { id: string; corrections: object[] }[];
    };
    expect(activities[0]?.corrections).toHaveLength(1);
  });

  test('makes the collected period reach the month of what is new, and says so', () => {
    const { problems, effect, files } = read(tableOf({ ...newRow, start: '10 Feb 2025' }));
    expect(problems).toEqual([]);
    expect(effect?.extension).toEqual({ before: '2024-12-31', after: '2025-02-28' });
    expect(effect?.after.activities).toBe(3);
    expect(JSON.parse(files?.site ?? '')).toMatchObject({
      coverage: [{ to: '2024-08-31' }, { to: '2025-02-28', completeness: 'partial' }],
    });
  });

  test('does not make it longer by years: that would rather be a slip', () => {
    const { problems, files } = read(tableOf({ ...newRow, start: '2034-12-03' }));
    expect(problems.map(({ fault }) => fault)).toMatchObject([
      { code: 'check', problem: { code: 'outsideCoverage' } },
    ]);
    expect(files).toBeNull();
  });
});

test('a name with a comma stays whole; where it is none, the comma separates', () => {
  const { problems, files } = read(tableOf({ ...newRow, partners: 'Fiji, Philippines' }));
  expect(problems).toEqual([]);
  expect(files?.activities).toContain('"country": "PHL"');
});
