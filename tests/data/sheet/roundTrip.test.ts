import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { RawActivity } from '../../../src/data/schema/editedSchema';
import { cellText, neutralised } from '../../../src/data/sheet/cellText';
import { columnNames, sheetColumns } from '../../../src/data/sheet/columns';
import { decodeFile } from '../../../src/data/sheet/decodeFile';
import { readTable } from '../../../src/data/sheet/readTable';
import { toRecord } from '../../../src/data/sheet/toRecord';
import { cellsOf, writeSheet } from '../../../src/data/sheet/writeSheet';
import { languages } from '../../../src/domain/model/types';
import { activities, readText } from '../realFiles';
import { smallFiles } from '../smallData';
import { realData } from './realUpkeep';
import { read, smallUpkeep } from './upkeep';

const { words } = realData;

describe.each(languages)('all activities as a spreadsheet (%s)', (language) => {
  const csv = writeSheet(activities, words, language);

  test('come back as they were, and nothing is changed', () => {
    const { problems, effect, files, rows } = read(csv, realData);
    expect(problems).toEqual([]);
    expect(rows).toBe(activities.length);
    expect(effect).toMatchObject({ added: [], changed: [], unchanged: activities.length });
    expect(files).toEqual({ activities: readText('data/activities.json'), site: null });
  });

  test('are read whole even where nobody knows the record they came from', () => {
    const result = readTable(csv);
    if (!result.isTable) throw new Error('no table');
    const records = result.table.rows.map(({ cells }) =>
      toRecord({ cells, existing: undefined, words, isLossy: false }),
    );
    expect(records.flatMap(({ wrong }) => wrong)).toEqual([]);
    const withoutCorrections = activities.map((activity) => ({ ...activity, corrections: [] }));
    const byId = new Map(records.map(({ record }) => [record.id, record]));
    expect(JSON.parse(JSON.stringify(withoutCorrections.map(({ id }) => byId.get(id))))).toEqual(
      withoutCorrections,
    );
  });

  test('hold the newest first, under headings, with nothing a spreadsheet would run', () => {
    const { data } = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true });
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(data[0]).toEqual(columnNames.map((name) => sheetColumns[name].heading[language]));
    const starts = activities.map(({ start }) => start).sort();
    expect(data[1]?.[columnNames.indexOf('start')]).toBe(starts.at(-1));
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+@\t]|^-(?!\d)/);
  });
});

test('what spreadsheets do to dates and line ends changes nothing', () => {
  const { data } = Papa.parse<string[]>(writeSheet(activities, words, 'en').slice(1), {
    skipEmptyLines: true,
  });
  const published = columnNames.indexOf('published_date');
  const saved = data.map((cells) =>
    cells.map((cell, column) => {
      const shown = cell.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$1/$2/$3 0:00');
      const short = column === published ? shown.replace(/-20(\d\d)$/, '-$1') : shown;
      return short.replaceAll('\n', '\r\n');
    }),
  );
  for (const delimiter of [';', '\t', ',']) {
    expect(read(Papa.unparse(saved, { delimiter }), realData)).toMatchObject({
      problems: [],
      files: { activities: readText('data/activities.json') },
    });
  }
});

test('characters that Shift_JIS has no room for come back from the record', () => {
  // What Excel in Japan does: what has no room becomes a question mark.
  const shown = writeSheet(activities, words, 'ja').slice(1).replace(/[–ã]/g, '?');
  expect(read(shown, realData, true)).toMatchObject({
    problems: [],
    files: { activities: readText('data/activities.json') },
  });
  // In UTF-8 somebody wrote the question marks.
  expect(read(shown, realData, false).effect?.changed.length).toBeGreaterThan(0);
});

const text = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((value) => value.replace(/\r\n?/g, '\n').trim())
  .filter((value) => value !== '' && !/\p{Cs}/u.test(value) && !value.includes('\uFEFF'));
const nasty = fc.oneof(
  text,
  fc.constantFrom(
    '=1+1',
    "'=1",
    "''+x",
    '-5',
    "'-5",
    '@cmd',
    '＝1',
    'a"b',
    '"',
    'a\nb',
    '\\n',
    ';',
    'a;b、c',
    '\\\\',
    ',',
  ),
);
const both = fc.record({ en: nasty, ja: nasty });
const record = fc
  .record({
    title: both,
    notes: fc.option(both),
    name: fc.option(both, { nil: undefined }),
    sources: fc.array(
      fc.record({
        publisher: nasty,
        says: fc.oneof(
          both,
          nasty.map((en) => ({ en })),
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    why: fc.array(both, { maxLength: 2 }),
  })
  .map(({ title, notes, name, sources, why }): RawActivity => {
    const [plain] = smallFiles().activities.activities as unknown as readonly RawActivity[];
    if (!plain) throw new Error('no activity');
    const venue = name ? { name, ...plain.venue } : plain.venue;
    return {
      ...plain,
      title,
      notes,
      venue,
      sources: sources.map((source) => ({
        url: 'https://example.org/a',
        read: '2026-11-23',
        ...source,
      })),
      inferred: why.map((each) => ({ field: 'mode', why: each })),
      corrections: [],
    };
  });

test('whatever the texts are, a cell gives back what was written into it', () => {
  fc.assert(
    fc.property(nasty, (value) => {
      expect(cellText(neutralised(value))).toBe(value);
    }),
  );
});

test('whatever the texts are, a record comes back from the file as it was', () => {
  const small = smallUpkeep().words;
  fc.assert(
    fc.property(record, fc.constantFrom(...languages), (raw, language) => {
      const bytes = new TextEncoder().encode(writeSheet([raw], small, language));
      const file = decodeFile(bytes);
      const result = readTable(file.isText ? file.text : '');
      const [row] = result.isTable ? result.table.rows : [];
      if (!row) throw new Error(JSON.stringify(result));
      const back = toRecord({
        cells: row.cells,
        existing: undefined,
        words: small,
        isLossy: false,
      });
      expect(back.wrong).toEqual([]);
      expect(JSON.parse(JSON.stringify(back.record))).toEqual(JSON.parse(JSON.stringify(raw)));
    }),
  );
});

test('every field of a record has a column or is a correction', () => {
  const [first] = activities;
  if (!first) throw new Error('no activity');
  expect(cellsOf(first, words, 'en')).toHaveLength(columnNames.length);
  const fields = new Set(
    columnNames.flatMap((name) => sheetColumns[name].fields.map((field) => field.split('.')[0])),
  );
  expect(Object.keys(first).filter((key) => !fields.has(key))).toEqual(['corrections']);
});
