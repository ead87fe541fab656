/** What is wrong with a spreadsheet, and what to do, in sentences. */

import type { Language, Localised } from '../../domain/model/types';
import type { TypedDateFault } from '../../domain/timeline/parseTypedDate';
import { sheetFaults } from '../messages/record/sheetFaults';
import { problemSentence, remedySentence } from './problemText';

type CheckProblem = Parameters<typeof problemSentence>[0];

/** A fault of a cell or a row, as far as words need it. */
type WordedFault =
  | {
      readonly code:
        | 'emptyCell'
        | 'notOneDay'
        | 'notNumber'
        | 'ambiguousName'
        | 'badInference'
        | 'unequalInferences'
        | 'extraCells';
    }
  | { readonly code: 'belongsTogether'; readonly filled: Localised }
  | { readonly code: 'badDate'; readonly fault: TypedDateFault }
  | {
      readonly code: 'unknownName';
      readonly nearest: Localised | null;
      readonly allowed: readonly Localised[];
    }
  | { readonly code: 'lineCount'; readonly lines: number; readonly addresses: number }
  | { readonly code: 'unknownId'; readonly nearest: string | null }
  | { readonly code: 'repeatedId'; readonly firstRow: number }
  | { readonly code: 'check'; readonly problem: CheckProblem };

interface WordedSheetProblem {
  readonly place: { readonly letter: string | null } | null;
  readonly value: string;
  readonly fault: WordedFault;
}

/** Whether a new activity needs a column that the spreadsheet does not have. */
function lacksColumn({ fault, place }: WordedSheetProblem): boolean {
  return fault.code === 'emptyCell' && place !== null && place.letter === null;
}

/** What is wrong, in a sentence. */
export function sheetSentence(problem: WordedSheetProblem, language: Language): string {
  const { fault, value } = problem;
  const words = sheetFaults[language].problem;
  if (lacksColumn(problem)) return words.noColumn;
  switch (fault.code) {
    case 'check':
      return problemSentence(fault.problem, language);
    case 'belongsTogether':
      return words.belongsTogether(fault.filled[language]);
    case 'badDate':
      return words.badDate(fault.fault);
    case 'lineCount':
      return words.lineCount(fault.lines, fault.addresses);
    case 'repeatedId':
      return words.repeatedId(value, fault.firstRow);
    case 'unknownName':
    case 'ambiguousName':
    case 'badInference':
    case 'unknownId':
    case 'extraCells':
      return words[fault.code](value);
    default:
      return words[fault.code];
  }
}

function nameRemedy(
  { nearest, allowed }: Extract<WordedFault, { code: 'unknownName' }>,
  language: Language,
): string {
  const words = sheetFaults[language].remedy;
  if (nearest !== null) return words.nearest(nearest[language]);
  if (allowed.length > 0) return words.oneOf(allowed.map((name) => name[language]));
  return words.asElsewhere;
}

function checkRemedy(problem: CheckProblem, language: Language): string {
  const instead: Readonly<Partial<Record<string, (value: string) => string>>> =
    sheetFaults[language].instead;
  return instead[problem.code]?.(problem.value) ?? remedySentence(problem, language);
}

/** What to do about it, in a sentence. */
export function sheetRemedy(problem: WordedSheetProblem, language: Language): string {
  const { fault } = problem;
  const words = sheetFaults[language].remedy;
  if (lacksColumn(problem)) return words.noColumn;
  switch (fault.code) {
    case 'check':
      return checkRemedy(fault.problem, language);
    case 'unknownName':
      return nameRemedy(fault, language);
    case 'unknownId':
      return [fault.nearest === null ? '' : words.nearest(fault.nearest), words.unknownId]
        .filter(Boolean)
        .join(language === 'en' ? ' ' : '');
    default:
      return words[fault.code];
  }
}

/** Why a table could not be read, as far as words need it. */
type WordedTableFault =
  | { readonly code: 'workbook' | 'unreadable' | 'empty' | 'noHeadings' | 'noRows' }
  | { readonly code: 'tooLarge'; readonly megabytes: number }
  | { readonly code: 'openQuote'; readonly row: number }
  | {
      readonly code: 'unknownHeading';
      readonly letter: string;
      readonly heading: string;
      readonly nearest: Localised | null;
    }
  | { readonly code: 'repeatedHeading'; readonly heading: string; readonly letters: string }
  | { readonly code: 'missingHeading'; readonly heading: Localised };

/** Why nothing could be read, and what to do, in sentences. */
export function tableFaultText(fault: WordedTableFault, language: Language): string {
  const { table, remedy } = sheetFaults[language];
  switch (fault.code) {
    case 'tooLarge':
      return table.tooLarge(fault.megabytes);
    case 'openQuote':
      return table.openQuote(fault.row);
    case 'unknownHeading': {
      const { letter, heading, nearest } = fault;
      const guess = nearest === null ? table.ignored : remedy.nearest(nearest[language]);
      return [table.unknownHeading(letter, heading), guess].join(language === 'en' ? ' ' : '');
    }
    case 'repeatedHeading':
      return table.repeatedHeading(fault.letters, fault.heading);
    case 'missingHeading':
      return table.missingHeading(fault.heading[language]);
    default:
      return table[fault.code];
  }
}
