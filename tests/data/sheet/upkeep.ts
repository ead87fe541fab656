import { readSheet, type SheetResult } from '../../../src/data/sheet/readSheet';
import { type UpkeepData, upkeepData } from '../../../src/data/sheet/upkeepData';
import type { Country, CountryCode } from '../../../src/domain/model/types';
import { countries as fewCountries } from '../../builders';
import { smallFiles, textsOf } from '../smallData';

/** Spreadsheets against the small files. */

type Texts = Parameters<typeof upkeepData>[0];

/** @throws Error when the files have errors */
export function dataOf(
  texts: unknown,
  countries: ReadonlyMap<CountryCode, Country>,
  distance?: UpkeepData['distance'],
): UpkeepData {
  const data = upkeepData(texts as Texts, countries, distance);
  if (data === null) throw new Error('the files have errors');
  return data;
}

export function smallUpkeep(files: object = smallFiles()): UpkeepData {
  return dataOf(textsOf(files), new Map(fewCountries.map((country) => [country.code, country])));
}

/** Rows as they come from the clipboard. */
export function pasted(...rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
}

function quoted(cell: string): string {
  return /["\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export type ReadResult = Extract<SheetResult, { isRead: true }>;

/** @throws Error when the text is no table */
export function read(text: string, data = smallUpkeep(), isLossy = false): ReadResult {
  const result = readSheet({ text, isLossy }, data);
  if (!result.isRead) throw new Error(JSON.stringify(result.faults));
  return result;
}

/** A new activity without a fault, by the plain names of the columns. */
export const newRow = {
  id: '',
  title_en: 'Seminar on the Women of Fiji',
  title_ja: 'フィジーの女性についてのセミナー',
  title_status_en: 'official',
  title_status_ja: '仮訳',
  start: '2024/12/3',
  end: '',
  kind: 'seminar',
  mode: 'online',
  japan_role: 'host',
  partners: 'Fiji; フィリピン',
  source_urls: 'https://example.org/new',
  source_publishers: 'Example',
  source_says_en: 'It took place.',
  source_says_ja: '行われた。',
  source_read: '2026-11-25',
} as const;

type Row = Readonly<Record<string, string>>;

/** Rows under the plain names of all columns that any of them has. */
export function tableOf(...rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return pasted(names, ...rows.map((row) => names.map((name) => row[name] ?? '')));
}
