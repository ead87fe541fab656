/** How columns of the spreadsheet are written and read, by what they hold. */
import type { Language, Localised, PartnerRole } from '../../domain/model/types';
import type { RawActivity } from '../schema/editedSchema';
import { joinLines, joinNames, splitLines } from './cellText';
import type { SheetWords } from './names';
import {
  type CellReading,
  type ListName,
  type ReadCell,
  readDay,
  readName,
  readNames,
  readNumber,
  readText,
} from './readCell';

export interface SheetColumn<Value = unknown> {
  readonly heading: Localised;
  /** The fields of the record it holds, without the places of lists: `sources.says.en`. */
  readonly fields: readonly string[];
  /** Whether every activity needs it. */
  readonly isRequired: boolean;
  /** Whether the text of a record is a date as somebody else wrote it, which spreadsheets rewrite. */
  readonly isForeignDate: boolean;
  /** Whether each line of a cell is a text of its own, so that an empty one holds a place. */
  readonly isLines: boolean;
  readonly write: (record: RawActivity, words: SheetWords, language: Language) => string;
  readonly read: ReadCell<Value>;
}

type Options = Partial<Pick<SheetColumn, 'isRequired' | 'isForeignDate' | 'isLines'>>;
export const required: Options = { isRequired: true };

interface Place {
  readonly en: string;
  readonly ja: string;
  readonly field: string;
}

/** A column that is read and written in some way of its own. */
function column<Value>(
  { en, ja, field }: Place,
  write: SheetColumn['write'],
  read: ReadCell<Value>,
  options: Options = {},
): SheetColumn<Value> {
  return {
    heading: { en, ja },
    fields: field.split(' '),
    isRequired: options.isRequired ?? false,
    isForeignDate: options.isForeignDate ?? false,
    isLines: options.isLines ?? false,
    write,
    read,
  };
}

type Get<Value> = (record: RawActivity) => Value;

export const textColumn = (place: Place, get: Get<string | undefined>, options?: Options) =>
  column(place, (record) => get(record) ?? '', readText, options);
export const dayColumn = (place: Place, get: Get<string | undefined>, options?: Options) =>
  column(place, (record) => get(record) ?? '', readDay, options);
export const numberColumn = (place: Place, get: Get<number | undefined>) =>
  column(place, (record) => String(get(record) ?? ''), readNumber);

export function nameColumn(
  place: Place,
  list: ListName,
  get: Get<string | null | undefined>,
  options?: Options,
) {
  const write: SheetColumn['write'] = (record, words, language) => {
    const id = get(record) ?? '';
    return id === '' ? '' : words[list].write(id, language);
  };
  return column(place, write, readName(list), options);
}

export function namesColumn(place: Place, list: ListName, get: Get<readonly string[]>) {
  const write: SheetColumn['write'] = (record, words, language) =>
    joinNames(get(record).map((id) => words[list].write(id, language)));
  return column(place, write, readNames(list));
}

/** One text on each line, in the order of the addresses of the sources. */
export function linesColumn(
  place: Place,
  write: (source: RawActivity['sources'][number]) => string | undefined,
  read: (line: string, reading: CellReading) => string | undefined = readText,
  options?: Options,
) {
  return column(
    place,
    (record) => joinLines(record.sources.map(write)),
    (cell, reading) => splitLines(cell).map((line) => read(line, reading)),
    { ...options, isLines: true },
  );
}

export const publisherColumn = column(
  { en: 'Source publishers', ja: '出典の発行元', field: 'sources.publisher' },
  ({ sources }, { publishers }, language) =>
    joinLines(sources.map(({ publisher }) => publishers.write(publisher, language))),
  (cell, { words: { publishers } }) =>
    splitLines(cell).map((line) => {
      // One that is not listed is taken as it is written; the check warns of it.
      const found = publishers.find(line);
      return found.type === 'one' ? found.id : line || undefined;
    }),
  { ...required, isLines: true },
);

export interface WrittenInference {
  readonly field: string;
  readonly why: string | undefined;
}

const inferenceLine = /^([^:：]+)[:：]\s*(.*)$/s;

function readInference(line: string, { words, report }: CellReading): WrittenInference | null {
  const [, field, why] = inferenceLine.exec(line) ?? [];
  if (field === undefined) {
    report({ code: 'badInference' }, line);
    return null;
  }
  const found = words.provenFields.find(field);
  if (found.type === 'one') return { field: found.id, why: why || undefined };
  const nearest = words.provenFields.nearest(field);
  report({ code: 'unknownName', nearest, allowed: words.provenFields.labels() }, field.trim());
  return { field, why };
}

export function inferredColumn(place: Place, language: Language) {
  return column(
    place,
    (record) => joinLines(record.inferred.map(({ field, why }) => `${field}: ${why[language]}`)),
    (cell, reading) => splitLines(cell).map((line) => readInference(line, reading)),
  );
}

export function partnersColumn(place: Place, role: PartnerRole) {
  return namesColumn(place, 'countries', ({ partners }) =>
    partners.filter((partner) => partner.role === role).map(({ country }) => country),
  );
}
