/** The records as a spreadsheet. */
import Papa from 'papaparse';
import type { Language } from '../../domain/model/types';
import type { RawActivity } from '../schema/editedSchema';
import { neutralised } from './cellText';
import { columnNames, sheetColumns } from './columns';
import type { SheetWords } from './names';

/** Without it spreadsheets do not read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

/** What stands in each cell of a record, column by column. */
export function cellsOf(
  record: RawActivity,
  words: SheetWords,
  language: Language,
): readonly string[] {
  return columnNames.map((name) => sheetColumns[name].write(record, words, language));
}

function newestFirst(a: RawActivity, b: RawActivity): number {
  if (a.start !== b.start) return a.start < b.start ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/**
 * CSV that spreadsheets open: a row for each activity, newest first, headings and names in one
 * language, nothing that a spreadsheet would run. Corrections have no column: they belong to the
 * record and stay as they are.
 */
export function writeSheet(
  records: readonly RawActivity[],
  words: SheetWords,
  language: Language,
): string {
  const fields = columnNames.map((name) => sheetColumns[name].heading[language]);
  const data = records
    .toSorted(newestFirst)
    .map((record) => cellsOf(record, words, language).map(neutralised));
  return `${byteOrderMark}${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}
