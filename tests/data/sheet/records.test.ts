import { describe, expect, test } from 'vitest';
import type { RawActivity } from '../../../src/data/schema/editedSchema';
import {
  type ColumnName,
  columnNames,
  sheetColumns,
  togetherGroups,
} from '../../../src/data/sheet/columns';
import { startOf, toRecord } from '../../../src/data/sheet/toRecord';
import { smallFiles } from '../smallData';
import { newRow, smallUpkeep } from './upkeep';

const { words } = smallUpkeep();
const [plain] = smallFiles().activities.activities as unknown as readonly RawActivity[];
if (!plain) throw new Error('no activity');

type Cells = Partial<Record<ColumnName, string>>;

function recordOf(cells: Cells, existing?: RawActivity, isLossy = false) {
  const filled = Object.entries(cells) as [ColumnName, string][];
  return toRecord({ cells: new Map(filled), existing, words, isLossy });
}
/** Codes of what is wrong, by column. */
const faultsOf = (cells: Cells, existing?: RawActivity) =>
  recordOf(cells, existing).wrong.map(({ column, fault }) => [column, fault.code] as const);

const { id: _, ...sound } = newRow;
/** A text that a cell of each column may hold. */
const texts: Cells = {
  venue_en: 'Hall',
  venue_ja: '会館',
  city_en: 'Suva',
  city_ja: 'スバ',
  latitude: '-18.1',
  longitude: '178.4',
  precision: 'city',
  within_en: 'A visit',
  within_ja: '訪問',
  within_start: '2024-12-01',
  within_end: '2024-12-05',
  published_date: '3-Dec-2024',
  published_section: 'latest',
  inferred_en: 'mode: Seen.',
  inferred_ja: 'mode: 見た。',
  notes_en: 'A note',
  notes_ja: '備考',
};

describe('cells that belong together', () => {
  const groups = togetherGroups.map((group) => [group.join(', '), group] as const);

  test.each(groups)('%s: are all filled in or all empty', (_names, group) => {
    const all = Object.fromEntries(group.map((name) => [name, texts[name]]));
    expect(faultsOf({ ...sound, ...all })).toEqual([]);
    expect(faultsOf({ ...sound, ...Object.fromEntries(group.map((name) => [name, ''])) })).toEqual(
      [],
    );
  });

  test.each(groups)('%s: one alone asks for the others, in its name', (_names, group) => {
    for (const filled of group) {
      const { wrong } = recordOf({ ...sound, [filled]: texts[filled] });
      expect(wrong).toEqual(
        group
          .filter((name) => name !== filled)
          .map((column) => ({
            column,
            value: '',
            fault: { code: 'belongsTogether', filled: sheetColumns[filled].heading },
          })),
      );
    }
  });
});

test('every column that an activity needs is asked for when it is empty, and no other', () => {
  const needed = columnNames.filter((name) => sheetColumns[name].isRequired);
  expect(faultsOf({})).toEqual(needed.map((name) => [name, 'emptyCell']));
  for (const name of needed) {
    expect(faultsOf({ ...sound, [name]: '' })).toContainEqual([name, 'emptyCell']);
  }
});

describe('what may be missing', () => {
  const { record } = recordOf(sound);

  test('is null where nothing of it is said', () => {
    expect(record).toMatchObject({
      published: null,
      venue: null,
      programme: null,
      within: null,
      partOf: null,
      notes: null,
      inferred: [],
      corrections: [],
    });
    expect(record.end).toBe(record.start);
  });

  test.each([
    ['venue_country', 'FJ', 'venue', { country: 'FJI' }],
    ['city_en', 'Suva', 'venue', { city: { en: 'Suva', ja: undefined } }],
    ['city_ja', 'スバ', 'venue', { city: { en: undefined, ja: 'スバ' } }],
    ['venue_en', 'Hall', 'venue', { name: { en: 'Hall', ja: undefined } }],
    ['latitude', '-18', 'venue', { lat: -18 }],
    ['longitude', '178', 'venue', { lon: 178 }],
    ['precision', 'city', 'venue', { precision: 'city' }],
    ['within_en', 'Visit', 'within', { name: { en: 'Visit', ja: undefined } }],
    ['within_ja', '訪問', 'within', { name: { en: undefined, ja: '訪問' } }],
    ['within_start', '2024-12-01', 'within', { start: '2024-12-01' }],
    ['within_end', '2024-12-05', 'within', { end: '2024-12-05' }],
    ['published_title', 'Semnar', 'published', { title: 'Semnar' }],
    ['published_date', '3 Dec', 'published', { date: '3 Dec' }],
    ['published_section', 'latest', 'published', { section: 'latest' }],
    ['notes_en', 'Note', 'notes', { en: 'Note', ja: undefined }],
    ['notes_ja', '備考', 'notes', { en: undefined, ja: '備考' }],
  ] as const)('is there as soon as %s is said', (column, text, field, expected) => {
    const made = recordOf({ ...sound, [column]: text }).record[field];
    expect(made).toMatchObject(expected);
  });
});

describe('the lines of the sources', () => {
  const lines = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_each, index) => text(index + 1)).join('\n');
  const addresses = (count: number) => lines(count, (number) => `https://example.org/${number}`);
  const withLines = (change: Cells) =>
    faultsOf({
      ...sound,
      source_urls: addresses(3),
      source_publishers: lines(3, () => 'Example'),
      source_says_en: lines(3, (number) => `Says ${number}.`),
      source_says_ja: '',
      source_read: '2026-11-25',
      ...change,
    });

  test('are as many as the addresses, but for one day and fewer words in Japanese', () => {
    expect(withLines({})).toEqual([]);
    expect(withLines({ source_says_ja: '一。' })).toEqual([]);
    expect(withLines({ source_says_ja: lines(3, () => '一。') })).toEqual([]);
    expect(withLines({ source_read: lines(3, () => '2026-11-25') })).toEqual([]);
  });

  test.each([
    ['source_publishers', 1],
    ['source_publishers', 2],
    ['source_publishers', 4],
    ['source_says_en', 1],
    ['source_says_en', 4],
    ['source_says_ja', 4],
    ['source_read', 2],
    ['source_read', 4],
  ] as const)('%s: %d for three addresses are wrong', (column, count) => {
    const line = column === 'source_read' ? '2026-11-25' : 'Example';
    const { wrong } = recordOf({
      ...sound,
      source_urls: addresses(3),
      source_publishers: lines(3, () => 'Example'),
      source_says_en: lines(3, () => 'Said.'),
      [column]: lines(count, () => line),
    });
    const fault = { code: 'lineCount', lines: count, addresses: 3 };
    expect(wrong.map((each) => [each.column, each.fault])).toEqual([[column, fault]]);
  });

  test('are not counted while there is no address', () => {
    expect(withLines({ source_urls: '' })).toEqual([['source_urls', 'emptyCell']]);
  });

  test('give each source its own, and one day to all', () => {
    const { record } = recordOf({
      ...sound,
      source_urls: addresses(2),
      source_publishers: 'Example\nSomebody',
      source_says_en: 'One.\nTwo.',
      source_says_ja: '\n二。',
      source_read: '2026-11-24\n2026-11-25',
    });
    expect(record.sources).toEqual([
      {
        url: 'https://example.org/1',
        publisher: 'Example',
        says: { en: 'One.', ja: undefined },
        read: '2026-11-24',
      },
      {
        url: 'https://example.org/2',
        publisher: 'Somebody',
        says: { en: 'Two.', ja: '二。' },
        read: '2026-11-25',
      },
    ]);
  });
});

describe('inferences', () => {
  test.each([
    ['mode: Seen.', 'mode：見た。', []],
    ['mode: Seen.\nvenue: Told.', 'mode: 見た。\nvenue: 聞いた。', []],
    ['mode: Seen.', 'venue: 見た。', [['inferred_ja', 'unequalInferences']]],
    ['mode: A.\nvenue: B.', 'venue: 一。\nmode: 二。', [['inferred_ja', 'unequalInferences']]],
    ['mode: A.\nvenue: B.', 'mode: 一。', [['inferred_ja', 'unequalInferences']]],
    ['mode: A.', '', [['inferred_ja', 'belongsTogether']]],
  ] as const)('%j and %j', (en, ja, faults) => {
    expect(faultsOf({ ...sound, inferred_en: en, inferred_ja: ja })).toEqual(faults);
  });

  test('have a field that is known, with what was probably meant', () => {
    const [fault] = recordOf({
      ...sound,
      inferred_en: ' modes : A.',
      inferred_ja: 'mode: 一。',
    }).wrong;
    expect(fault).toMatchObject({
      column: 'inferred_en',
      value: 'modes',
      fault: { code: 'unknownName', nearest: { en: 'mode', ja: 'mode' } },
    });
  });

  test('say a field and why, which may have several lines', () => {
    const { record } = recordOf({
      ...sound,
      inferred_en: 'mode:   A: b\\nc',
      inferred_ja: 'mode：一',
    });
    expect(record.inferred).toEqual([{ field: 'mode', why: { en: 'A: b\nc', ja: '一' } }]);
  });
});

describe('a record that exists', () => {
  test('keeps what the spreadsheet has no column for, whatever is changed', () => {
    const { record, wrong } = recordOf({ id: 'one', notes_en: 'A', notes_ja: '一' }, plain);
    expect(wrong).toEqual([]);
    expect(JSON.parse(JSON.stringify(record))).toEqual({ ...plain, notes: { en: 'A', ja: '一' } });
  });

  test('keeps a date that a spreadsheet rewrote its own way, and takes another', () => {
    const published = (cell: string) =>
      (recordOf({ published_date: cell }, plain).record.published as RawActivity['published'])
        ?.date;
    for (const cell of ['3-Jun-2024', '3-Jun-24', '2024-06-03', '2024/6/3 0:00']) {
      expect(published(cell)).toBe('3-Jun-2024');
    }
    for (const cell of ['4-Jun-24', '3-Jun-23', 'June 2024', '3-Jun-2']) {
      expect(published(cell)).toBe(cell);
    }
    expect(published('')).toBeUndefined();
  });

  test('keeps characters that were lost where the file may have lost them', () => {
    const own = { ...plain, title: { en: 'Café – a', ja: '一' } };
    const title = (cell: string, isLossy: boolean) =>
      (recordOf({ title_en: cell }, own, isLossy).record.title as RawActivity['title']).en;
    expect(title('Caf? ? a', true)).toBe('Café – a');
    expect(title('Caf? ? a', false)).toBe('Caf? ? a');
    expect(title('Caf? ? b', true)).toBe('Caf? ? b');
  });
});

test('the first day of a record is a day of the calendar, or unknown', () => {
  expect(startOf({ start: '2024-02-29' })).toBe('2024-02-29');
  for (const start of ['2023-02-29', 'soon', undefined, 20240229]) {
    expect(startOf({ start })).toBeNull();
  }
});
