/** From the text of a spreadsheet to what is wrong with it, what it changes and the files it makes. */
import { checkRecords } from './checkRecords';
import { makeFiles } from './madeFiles';
import { readTable } from './readTable';
import { type SheetEffect, sheetEffect } from './sheetEffect';
import type { SheetProblem, TableFault } from './sheetProblem';
import { type SheetRecord, toRecords } from './toRecords';
import { checkTexts, type UpkeepData } from './upkeepData';

/** The text of a file as it is to be saved; `null` where it stays as it is. */
export interface NewTexts {
  readonly activities: string;
  readonly site: string | null;
}

export type SheetResult =
  | { readonly isRead: false; readonly faults: readonly TableFault[] }
  | {
      readonly isRead: true;
      /** How many rows hold something. */
      readonly rows: number;
      /** How many of them have an error. */
      readonly rowsWithErrors: number;
      readonly problems: readonly SheetProblem[];
      /** Of the rows without errors; `null` where the rest cannot be counted. */
      readonly effect: SheetEffect | null;
      /** `null` while there is an error. */
      readonly files: NewTexts | null;
    };

export interface SheetText {
  readonly text: string;
  /** Whether it was saved in an encoding that loses characters. */
  readonly isLossy: boolean;
}

function effectOf(data: UpkeepData, records: readonly SheetRecord[]): SheetEffect | null {
  const made = makeFiles(data, records);
  const { files } = checkTexts(made.texts, data);
  return files && sheetEffect(data, records, files, made.extension);
}

/** Reads a spreadsheet of activities against the files as they are. */
export function readSheet({ text, isLossy }: SheetText, data: UpkeepData): SheetResult {
  const read = readTable(text);
  if (!read.isTable) return { isRead: false, faults: read.faults };
  const { table } = read;
  const records = toRecords(table, data, isLossy);
  const { texts, extension } = makeFiles(data, records);
  const { problems: found } = checkTexts(texts, data);
  const problems = checkRecords(table, records, found, data);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const wrongRows = new Set(errors.map(({ row }) => row));
  const sound = records.filter(({ row }) => !wrongRows.has(row));
  const isSound = errors.length === 0;
  return {
    isRead: true,
    rows: records.length,
    rowsWithErrors: records.length - sound.length,
    problems,
    effect: effectOf(data, sound),
    files: isSound ? { activities: texts.activities, site: extension && texts.site } : null,
  };
}
