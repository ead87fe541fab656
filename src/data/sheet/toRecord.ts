/** A row of the spreadsheet as a record, and what is wrong with its cells. Pure. */
import { isIsoDate } from '../../domain/model/dates';
import type { LooseRecord } from '../record/compareRecords';
import type { RawActivity } from '../schema/editedSchema';
import { cellText } from './cellText';
import {
  type ColumnName,
  columnNames,
  type RowValues,
  sheetColumns,
  togetherGroups,
} from './columns';
import { mayHaveBeen } from './decodeFile';
import type { SheetWords } from './names';
import { readDay } from './readCell';
import type { CellFault } from './sheetProblem';

/** A cell that is wrong. */
export interface WrongCell {
  readonly column: ColumnName;
  readonly value: string;
  readonly fault: CellFault;
}

export interface ReadRecord {
  /** Fits the schema only where no cell is wrong. */
  readonly record: LooseRecord;
  readonly wrong: readonly WrongCell[];
}

export interface RecordSource {
  /** Columns that the spreadsheet does not have are missing. */
  readonly cells: ReadonlyMap<ColumnName, string>;
  /** The record as it is; `undefined` for a new one. */
  readonly existing: RawActivity | undefined;
  readonly words: SheetWords;
  /** Whether the file was saved in an encoding that loses characters. */
  readonly isLossy: boolean;
}

function dayOf(text: string, words: SheetWords): string | undefined {
  let isWrong = false;
  const report = () => {
    isWrong = true;
  };
  // Spreadsheets shorten the year of what they take for a date.
  const whole = text.replace(/^(\d{1,2}-[A-Za-z]{3})-(\d{2})$/, '$1-20$2');
  const day = readDay(whole, { words, report });
  return isWrong ? undefined : day;
}

/** Whether a cell still says what was written into it before a spreadsheet saved it its own way. */
function isStill(name: ColumnName, cell: string, written: string, source: RecordSource): boolean {
  if (cell === written) return true;
  if (source.isLossy && mayHaveBeen(written, cell)) return true;
  if (!sheetColumns[name].isForeignDate || cell === '') return false;
  const day = dayOf(cell, source.words);
  return day !== undefined && day === dayOf(written, source.words);
}

/** The text of a cell: as it was written where it still says the same or has no column. */
function textOf(name: ColumnName, source: RecordSource): string {
  const { cells, existing, words } = source;
  const cell = sheetColumns[name].isLines ? cells.get(name) : cells.get(name)?.trim();
  if (existing === undefined) return cell ?? '';
  const written = (['en', 'ja'] as const).map((language) =>
    sheetColumns[name].write(existing, words, language),
  );
  const unchanged = written.find(
    (text) => cell === undefined || isStill(name, cell, cellText(text), source),
  );
  return unchanged ?? cell ?? '';
}

function localised(en: unknown, ja: unknown) {
  return en === undefined && ja === undefined ? undefined : { en, ja };
}

function venueOf(values: RowValues) {
  const venue = {
    name: localised(values.venue_en, values.venue_ja),
    city: localised(values.city_en, values.city_ja),
    country: values.venue_country,
    lat: values.latitude,
    lon: values.longitude,
    precision: values.precision,
  };
  return Object.values(venue).every((part) => part === undefined) ? null : venue;
}

function withinOf({ within_en, within_ja, within_start, within_end }: RowValues) {
  const parts = [within_en, within_ja, within_start, within_end];
  if (parts.every((part) => part === undefined)) return null;
  return { name: { en: within_en, ja: within_ja }, start: within_start, end: within_end };
}

function publishedOf({ published_title, published_date, published_section }: RowValues) {
  const parts = [published_title, published_date, published_section];
  if (parts.every((part) => part === undefined)) return null;
  return { title: published_title, date: published_date, section: published_section };
}

function sourcesOf(values: RowValues) {
  const { source_urls, source_publishers, source_says_en, source_says_ja, source_read } = values;
  const [onlyDay] = source_read;
  return source_urls.map((url, index) => ({
    url: url ?? '',
    publisher: source_publishers[index],
    says: { en: source_says_en[index], ja: source_says_ja[index] },
    // One day is enough where all were read on it.
    read: source_read.length === 1 ? onlyDay : source_read[index],
  }));
}

function inferredOf({ inferred_en, inferred_ja }: RowValues) {
  return inferred_en.map((inference, index) => ({
    field: inference?.field,
    why: { en: inference?.why, ja: inferred_ja[index]?.why },
  }));
}

/** In the order they had, so that a change shows nothing else; new ones after them. */
function partnersOf(values: RowValues, existing: RawActivity | undefined) {
  const named = (['host', 'partner', 'participant'] as const).flatMap((role) =>
    values[`${role}s`].map((country) => ({ country, role })),
  );
  const places = new Map(existing?.partners.map(({ country }, index) => [country, index]));
  const placeOf = (country: string) => places.get(country) ?? places.size;
  return named.toSorted((a, b) => placeOf(a.country) - placeOf(b.country));
}

function assemble(values: RowValues, existing: RawActivity | undefined): LooseRecord {
  return {
    id: values.id,
    title: { en: values.title_en, ja: values.title_ja },
    titleStatus: { en: values.title_status_en, ja: values.title_status_ja },
    published: publishedOf(values),
    start: values.start,
    end: values.end ?? values.start,
    kind: values.kind,
    mode: values.mode,
    japanRole: values.japan_role,
    partners: partnersOf(values, existing),
    organisations: values.organisations,
    venue: venueOf(values),
    programme: values.programme ?? null,
    themes: values.themes,
    within: withinOf(values),
    partOf: values.part_of ?? null,
    sources: sourcesOf(values),
    inferred: inferredOf(values),
    corrections: existing?.corrections ?? [],
    notes: localised(values.notes_en, values.notes_ja) ?? null,
  };
}

type Add = (column: ColumnName, fault: CellFault, value?: string) => void;
type Texts = Readonly<Record<ColumnName, string>>;

function addMissing(texts: Texts, add: Add): void {
  for (const name of columnNames) {
    if (sheetColumns[name].isRequired && texts[name] === '') add(name, { code: 'emptyCell' });
  }
  for (const group of togetherGroups) {
    const filled = group.find((name) => texts[name] !== '');
    if (filled === undefined) continue;
    for (const name of group) {
      const { heading } = sheetColumns[filled];
      if (texts[name] === '') add(name, { code: 'belongsTogether', filled: heading });
    }
  }
}

const besideAddresses = [
  'source_publishers',
  'source_says_en',
  'source_says_ja',
  'source_read',
] as const;

/** One day may stand for all sources; not every source needs words in Japanese. */
function fits(name: (typeof besideAddresses)[number], lines: number, addresses: number): boolean {
  if (name === 'source_says_ja') return lines <= addresses;
  return lines === addresses || (name === 'source_read' && lines === 1);
}

function addUnequalLines(values: RowValues, add: Add): void {
  const addresses = values.source_urls.length;
  if (addresses === 0) return;
  for (const name of besideAddresses) {
    const lines = values[name].length;
    if (lines > 0 && !fits(name, lines, addresses))
      add(name, { code: 'lineCount', lines, addresses });
  }
}

function addUnequalInferences({ inferred_en, inferred_ja }: RowValues, texts: Texts, add: Add) {
  if (texts.inferred_en === '' || texts.inferred_ja === '') return;
  const [en, ja] = [inferred_en, inferred_ja].map((list) => list.map((each) => each?.field));
  if (en?.join() !== ja?.join()) add('inferred_ja', { code: 'unequalInferences' });
}

/** Reads one row. A record that exists keeps what the spreadsheet has no column for. */
export function toRecord(source: RecordSource): ReadRecord {
  const wrong: WrongCell[] = [];
  const texts = Object.fromEntries(
    columnNames.map((name) => [name, textOf(name, source)]),
  ) as Texts;
  const add: Add = (column, fault, value = texts[column]) => {
    wrong.push({ column, value, fault });
  };
  const values = Object.fromEntries(
    columnNames.map((name) => [
      name,
      sheetColumns[name].read(texts[name], {
        words: source.words,
        report: (fault, value) => add(name, fault, value),
      }),
    ]),
  ) as unknown as RowValues;
  addMissing(texts, add);
  addUnequalLines(values, add);
  addUnequalInferences(values, texts, add);
  return { record: assemble(values, source.existing), wrong };
}

/** The first day of a record where it could be read. */
export function startOf(record: LooseRecord): string | null {
  return typeof record.start === 'string' && isIsoDate(record.start) ? record.start : null;
}
