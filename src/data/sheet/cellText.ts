/** How texts stand in the cells of a spreadsheet, and how they come out of them again. Pure. */
import { normaliseText } from '../../domain/model/normaliseText';

const plainNumber = String.raw`(?![-+]?\d+(?:\.\d+)?$)`;
/**
 * What a spreadsheet could take for a formula, full-width forms included; a number is none. Texts
 * that have an apostrophe in front already get another, so that taking one away is exact.
 */
const formulaStart = new RegExp(`^'*${plainNumber}[=+\\-@\\t\\r\\n＝＋－＠]`);

/** The text with an apostrophe in front where a spreadsheet would run it. */
export function neutralised(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/**
 * The text of a cell without what `neutralised` or the spreadsheet added. Empty lines before the
 * text stay: in a cell of several lines they hold a place.
 */
export function cellText(cell: string): string {
  const rest = cell.slice(1);
  const text = cell.startsWith("'") && formulaStart.test(rest) ? rest : cell;
  return text.replace(/\r\n?/g, '\n').replace(/^[^\S\n]+|\s+$/g, '');
}

/** One line of a cell with several: its own line breaks are written as `\n`. */
function lineOf(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}

function textOfLine(line: string): string {
  return line
    .replace(/\\([\\n])/g, (_, character: string) => (character === 'n' ? '\n' : '\\'))
    .trim();
}

/** Several texts in one cell, one on each line; an empty line holds the place of one not given. */
export function joinLines(texts: readonly (string | undefined)[]): string {
  return texts.map((text) => lineOf(text ?? '')).join('\n');
}

/** @returns the texts of the lines, without empty ones at the end */
export function splitLines(cell: string): readonly string[] {
  const lines = cell.split('\n').map(textOfLine);
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}

/** What stands between several names in one cell. A comma may be part of a name. */
const separator = /[;；、\n]/;

export function holdsSeparator(name: string): boolean {
  return separator.test(name);
}

export function splitNames(cell: string): readonly string[] {
  return cell
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export function joinNames(names: readonly string[]): string {
  return names.join('; ');
}

/** One form for names that mean the same: width, case, spaces, kinds of dash and apostrophe. */
export function nameKey(name: string): string {
  return normaliseText(name)
    .replace(/[‘’`]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/[\s_]+/g, ' ');
}
