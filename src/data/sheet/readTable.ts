/** Text with separated cells, from a file or from the clipboard, as headings and rows. Pure. */
import Papa from 'papaparse';
import type { Localised } from '../../domain/model/types';
import { mistakesAllowed, mistakesTo } from '../../domain/search/editDistance';
import { cellText, nameKey } from './cellText';
import { type ColumnName, columnNames, sheetColumns } from './columns';
import { columnLetter, type TableFault } from './sheetProblem';

export interface SheetRow {
  /** As the spreadsheet numbers its rows. */
  readonly row: number;
  /** Texts of the columns that the table has. */
  readonly cells: ReadonlyMap<ColumnName, string>;
  /** What stands to the right of the last heading. */
  readonly extra: string;
}

export interface SheetTable {
  /** The letter over each column that the table has. */
  readonly letters: ReadonlyMap<ColumnName, string>;
  /** Without those that are empty. */
  readonly rows: readonly SheetRow[];
}

export type TableResult =
  | { readonly isTable: true; readonly table: SheetTable }
  | { readonly isTable: false; readonly faults: readonly TableFault[] };

const columnByHeading: ReadonlyMap<string, ColumnName> = new Map(
  columnNames.flatMap((name) => {
    const { heading } = sheetColumns[name];
    return [name, heading.en, heading.ja].map((text) => [nameKey(text), name] as const);
  }),
);

function columnHeaded(heading: string): ColumnName | undefined {
  return columnByHeading.get(nameKey(cellText(heading)));
}

function nearestHeading(heading: string): Localised | null {
  const typed = nameKey(cellText(heading));
  const most = mistakesAllowed(typed.length);
  let best: { readonly mistakes: number; readonly name: ColumnName } | null = null;
  for (const [key, name] of columnByHeading) {
    const mistakes = mistakesTo(typed, key, most);
    if (mistakes <= most && mistakes < (best?.mistakes ?? most + 1)) best = { mistakes, name };
  }
  return best && sheetColumns[best.name].heading;
}

type Lines = readonly (readonly string[])[];

const headingsIn = (cells: readonly string[]) =>
  cells.filter((cell) => columnHeaded(cell) !== undefined).length;
const isFilled = (cells: readonly string[]) => cells.some((cell) => cellText(cell) !== '');

/** What separates the cells: that which lets most headings be known. */
function delimiterOf(text: string): string {
  const known = ['\t', ',', ';'].map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: 5 });
    return { delimiter, count: Math.max(0, ...data.map(headingsIn)) };
  });
  return known.reduce((best, each) => (each.count > best.count ? each : best)).delimiter;
}

function headingFaults(headings: readonly string[]): readonly TableFault[] {
  const faults: TableFault[] = [];
  const seen = new Map<ColumnName, number>();
  headings.forEach((cell, index) => {
    const heading = cellText(cell);
    if (heading === '') return;
    const name = columnHeaded(cell);
    const letter = columnLetter(index);
    if (name === undefined) {
      faults.push({ code: 'unknownHeading', letter, heading, nearest: nearestHeading(heading) });
      return;
    }
    const first = seen.get(name);
    if (first === undefined) seen.set(name, index);
    else {
      faults.push({
        code: 'repeatedHeading',
        heading,
        letters: `${columnLetter(first)}, ${letter}`,
      });
    }
  });
  if (!seen.has('id')) faults.push({ code: 'missingHeading', heading: sheetColumns.id.heading });
  return faults;
}

function placesOf(headings: readonly string[]): ReadonlyMap<ColumnName, number> {
  return new Map(
    headings.flatMap((cell, index) => {
      const name = columnHeaded(cell);
      return name === undefined ? [] : [[name, index] as const];
    }),
  );
}

function rowOf(
  row: number,
  line: readonly string[],
  indexes: ReadonlyMap<ColumnName, number>,
  width: number,
): SheetRow {
  const cells = [...indexes].map(([name, index]) => [name, cellText(line[index] ?? '')] as const);
  const extra = line.slice(width).map(cellText).filter(Boolean).join(' ');
  return { row, cells: new Map(cells), extra };
}

function refuse(...faults: readonly TableFault[]): TableResult {
  return { isTable: false, faults };
}

function tableOf(lines: Lines): TableResult {
  const first = lines.findIndex(isFilled);
  const headings = lines[first];
  if (headings === undefined) return refuse({ code: 'empty' });
  if (headingsIn(headings) === 0) return refuse({ code: 'noHeadings' });
  const faults = headingFaults(headings);
  if (faults.length > 0) return refuse(...faults);
  const indexes = placesOf(headings);
  const rows = lines.flatMap((line, index) =>
    index > first && isFilled(line) ? [rowOf(index + 1, line, indexes, headings.length)] : [],
  );
  if (rows.length === 0) return refuse({ code: 'noRows' });
  const letters = new Map([...indexes].map(([name, index]) => [name, columnLetter(index)]));
  return { isTable: true, table: { letters, rows } };
}

/**
 * Reads cells separated by tabs, commas or semicolons. Headings may be in either language or plain
 * names of the fields. Cells below an empty heading are left alone.
 */
export function readTable(text: string): TableResult {
  const body = text.replace(/^\uFEFF/, '');
  if (body.trim() === '') return refuse({ code: 'empty' });
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: delimiterOf(body) });
  const quote = errors.find(({ type }) => type === 'Quotes');
  if (quote) return refuse({ code: 'openQuote', row: (quote.row ?? 0) + 1 });
  return tableOf(data);
}
