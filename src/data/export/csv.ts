import Papa from 'papaparse';
import type { Dataset } from '../../domain/model/types';
import type { Column } from './columns';

/**
 * What a spreadsheet could take for a formula, full-width forms included: such a text gets an
 * apostrophe in front. https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;
/** Without it spreadsheets do not read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * A table as CSV (RFC 4180) that can be opened in a spreadsheet: UTF-8 with its mark, a heading
 * row, lines ending in CR LF, nothing a spreadsheet would run.
 */
export function toCsv<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  dataset: Dataset,
): string {
  const fields = columns.map(({ name }) => name);
  const data = rows.map((row) => columns.map(({ value }) => value(row, dataset)));
  const table = Papa.unparse({ fields, data }, { escapeFormulae: formulaStart, newline: '\r\n' });
  return `${byteOrderMark}${table}\r\n`;
}
