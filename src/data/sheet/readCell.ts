/** Reading the text of one cell. What cannot be read is reported and handed on as it is written. */
import { parseTypedDate } from '../../domain/timeline/parseTypedDate';
import { splitNames } from './cellText';
import type { NameList, SheetWords } from './names';
import type { CellFault } from './sheetProblem';

/** What reading a cell needs, and where it says what is wrong with it. */
export interface CellReading {
  readonly words: SheetWords;
  /** @param value what is wrong, where it is not the whole cell */
  readonly report: (fault: CellFault, value?: string) => void;
}

export type ReadCell<Value> = (cell: string, reading: CellReading) => Value;

/** Text as it is; `undefined` for an empty cell. */
export const readText: ReadCell<string | undefined> = (cell) => (cell === '' ? undefined : cell);

/** Spreadsheets may show the hour of a date that has none. */
const midnight = /[ T]0{1,2}:00(?::00)?$/;

/** One day in any of the written forms, as `YYYY-MM-DD`. */
export function readDay(text: string, { words, report }: CellReading): string | undefined {
  if (text === '') return undefined;
  const typed = parseTypedDate(text.replace(midnight, ''), words.fiscalYearFirstMonth);
  if (!typed.isDate) {
    report({ code: 'badDate', fault: typed.fault }, text);
    return text;
  }
  const { first, last } = typed.date;
  if (first === last) return first;
  report({ code: 'notOneDay' }, text);
  return text;
}

export const readNumber: ReadCell<number | string | undefined> = (cell, { report }) => {
  if (cell === '') return undefined;
  const text = cell
    .normalize('NFKC')
    .replace(/^'/, '')
    .replace(/^[‐-―−]/, '-');
  if (/^[-+]?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  report({ code: 'notNumber' });
  return cell;
};

/** A list this long is not told in a message. */
const mostTold = 12;

function unknownName(name: string, list: NameList): CellFault {
  const nearest = list.nearest(name);
  const labels = list.labels();
  return { code: 'unknownName', nearest, allowed: labels.length > mostTold ? [] : labels };
}

function idOf(name: string, list: NameList, { report }: CellReading): string {
  const found = list.find(name);
  if (found.type === 'one') return found.id;
  report(found.type === 'several' ? { code: 'ambiguousName' } : unknownName(name, list), name);
  return name;
}

/** Keys of the words that are lists of names. */
export type ListName = {
  [Key in keyof SheetWords]: SheetWords[Key] extends NameList ? Key : never;
}[keyof SheetWords];

/** The id of what the cell names. */
export function readName(list: ListName): ReadCell<string | undefined> {
  return (cell, reading) => (cell === '' ? undefined : idOf(cell, reading.words[list], reading));
}

/** A name with commas stays whole; where it is none, the commas may stand between names. */
function withoutCommas(name: string, list: NameList): readonly string[] {
  if (list.find(name).type !== 'none') return [name];
  const parts = name.split(/[,，]/).map((part) => part.trim());
  return parts.every((part) => list.find(part).type === 'one') ? parts : [name];
}

/** The ids of everything the cell names, in its order. */
export function readNames(list: ListName): ReadCell<readonly string[]> {
  return (cell, reading) => {
    const names = splitNames(cell).flatMap((name) => withoutCommas(name, reading.words[list]));
    return names.map((name) => idOf(name, reading.words[list], reading));
  };
}
