import { describe, expect, test } from 'vitest';
import type { RawActivity } from '../../../src/data/schema/editedSchema';
import { editedTexts, upkeepData } from '../../../src/data/sheet/upkeepData';
import { writeSheet } from '../../../src/data/sheet/writeSheet';
import { smallFiles, textsOf } from '../smallData';
import { newRow, read, smallUpkeep, tableOf } from './upkeep';

const { words } = smallUpkeep();
const [plain] = smallFiles().activities.activities as unknown as readonly RawActivity[];
if (!plain) throw new Error('no activity');

describe('the files a spreadsheet makes', () => {
  const idsIn = (text = '') =>
    (JSON.parse(text) as { activities: { id: string }[] }).activities.map(({ id }) => id);

  test('have each new activity behind those that begin no later', () => {
    const { files } = read(
      tableOf(
        { ...newRow, title_en: 'Late', start: '2024-12-30' },
        { ...newRow, title_en: 'Early', start: '2024-02-01' },
        { ...newRow, title_en: 'Same', start: plain.start },
      ),
    );
    expect(idsIn(files?.activities)).toEqual([
      '2024-02-01-early',
      'one',
      'two',
      `${plain.start}-same`,
      '2024-12-30-late',
    ]);
    expect(files?.activities.endsWith('}\n')).toBe(true);
  });

  test('have what is collected end with the latest month of what is new', () => {
    const starts = ['2025-02-10', '2025-04-30', '2025-03-01'];
    const { effect } = read(tableOf(...starts.map((start) => ({ ...newRow, start }))));
    expect(effect?.extension).toEqual({ before: '2024-12-31', after: '2025-04-30' });
  });

  test('leave the collected period alone where nothing begins after it', () => {
    const { effect, files } = read(tableOf({ ...newRow, start: '2024-12-31' }));
    expect([effect?.extension, files?.site]).toEqual([null, null]);
  });

  test('make it longer by two years at most', () => {
    const extension = (start: string) => read(tableOf({ ...newRow, start })).effect?.extension;
    expect(extension('2026-12-31')).toEqual({ before: '2024-12-31', after: '2026-12-31' });
    expect(extension('2027-01-01')).toBeNull();
  });

  test('make it longer only where it was partly collected', () => {
    const files = smallFiles();
    const coverage = files.site.coverage.map((each) => ({ ...each, completeness: 'complete' }));
    const data = smallUpkeep({ ...files, site: { ...files.site, coverage } });
    const { effect, problems } = read(tableOf({ ...newRow, start: '2025-01-10' }), data);
    expect(effect?.extension).toBeNull();
    expect(problems.map(({ fault }) => fault)).toMatchObject([
      { problem: { code: 'outsideCoverage' } },
    ]);
  });
});

test('the effect names the countries that move most first, those that lose too', () => {
  const gain = tableOf({ ...newRow, partners: 'SWE; USA' }, { ...newRow, partners: 'USA' });
  expect(read(gain).effect?.countries).toEqual([
    { code: 'USA', before: 0, after: 2 },
    { code: 'SWE', before: 0, after: 1 },
  ]);
  const loss = tableOf(
    { id: 'one', partners: 'SWE; FJI', participants: '' },
    { id: 'two', partners: 'FJI', participants: '' },
  );
  expect(read(loss).effect?.countries.map(({ code, after }) => [code, after])).toEqual([
    ['PHL', 0],
    ['SWE', 1],
  ]);
});

test('a spreadsheet has the newest first, those of one day by id', () => {
  const records = ['b', 'a', 'c'].map((id) => ({
    ...plain,
    id,
    start: id === 'c' ? '2024-06-30' : '2024-06-03',
  })) as RawActivity[];
  for (const list of [records, records.toReversed()]) {
    const lines = writeSheet(list, words, 'en').split('\r\n');
    expect(lines.slice(1, 4).map((line) => line.charAt(0))).toEqual(['c', 'a', 'b']);
    expect(lines.at(-1)).toBe('');
  }
});

describe('the files that a spreadsheet is held against', () => {
  test('have to be sound', () => {
    const files = smallFiles();
    const broken = { ...files, site: { ...files.site, homeCountry: 5 } };
    const texts = textsOf(broken) as Parameters<typeof upkeepData>[0];
    expect(upkeepData(texts, new Map())).toBeNull();
  });

  test('are all there or none', () => {
    const names = [
      'activities',
      'organisations',
      'vocabulary',
      'site',
      'actionPlans',
      'frameworks',
    ];
    const made = editedTexts(names.map((name) => `text of ${name}`));
    expect(Object.keys(made ?? {}).toSorted()).toEqual(names.toSorted());
    expect(new Set(Object.values(made ?? {})).size).toBe(names.length);
    expect(editedTexts([...names.slice(1), undefined])).toBeNull();
  });
});
