import type { Localised } from '../../domain/model/types';
import type { TypedDateFault } from '../../domain/timeline/parseTypedDate';
import type { Problem } from '../record/problem';

/** What is wrong with one cell or one row; `i18n/sentences/sheetProblemText.ts` words it. */
export type CellFault =
  | { readonly code: 'emptyCell' }
  /** Another cell is filled in, and this one belongs to it. */
  | { readonly code: 'belongsTogether'; readonly filled: Localised }
  | { readonly code: 'badDate'; readonly fault: TypedDateFault }
  /** A month or a year, where a day is needed. */
  | { readonly code: 'notOneDay' }
  | { readonly code: 'notNumber' }
  | {
      readonly code: 'unknownName';
      /** What was probably meant. */
      readonly nearest: Localised | null;
      /** All that may be written where that is a short list. */
      readonly allowed: readonly Localised[];
    }
  | { readonly code: 'ambiguousName' }
  | { readonly code: 'badInference' }
  | { readonly code: 'unequalInferences' }
  | { readonly code: 'lineCount'; readonly lines: number; readonly addresses: number }
  | { readonly code: 'unknownId'; readonly nearest: string | null }
  | { readonly code: 'repeatedId'; readonly firstRow: number }
  | { readonly code: 'extraCells' }
  /** Found by the check that the build makes too. */
  | { readonly code: 'check'; readonly problem: Problem };

/** A column as whoever has the spreadsheet open finds it. */
export interface SheetPlace {
  /** `A`, `B` … `AA`; `null` for a column that the spreadsheet does not have. */
  readonly letter: string | null;
  readonly heading: Localised;
}

/** One thing to put right in the spreadsheet, or to look at when it is a warning. */
export interface SheetProblem {
  readonly severity: 'error' | 'warning';
  /** As the spreadsheet numbers its rows; `null` for what is not about one row. */
  readonly row: number | null;
  /** `null` for what is not about one column of the spreadsheet. */
  readonly place: SheetPlace | null;
  readonly value: string;
  readonly fault: CellFault;
}

/** Why nothing could be read at all. */
export type TableFault =
  | { readonly code: 'workbook' }
  | { readonly code: 'tooLarge'; readonly megabytes: number }
  | { readonly code: 'unreadable' }
  | { readonly code: 'empty' }
  | { readonly code: 'noHeadings' }
  | { readonly code: 'noRows' }
  | { readonly code: 'openQuote'; readonly row: number }
  | {
      readonly code: 'unknownHeading';
      readonly letter: string;
      readonly heading: string;
      readonly nearest: Localised | null;
    }
  | { readonly code: 'repeatedHeading'; readonly heading: string; readonly letters: string }
  | { readonly code: 'missingHeading'; readonly heading: Localised };

/** The letters over a column. @param index from 0 */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnLetter(Math.floor(index / 26) - 1)}${last}`;
}
