import type { DecodedFile } from '../../data/sheet/decodeFile';
import { readSheet, type SheetResult } from '../../data/sheet/readSheet';
import type { UpkeepData } from '../../data/sheet/upkeepData';

/** What came of one spreadsheet. */
export interface Reading {
  readonly result: SheetResult;
  /** Whether its encoding lost characters when it was saved. */
  readonly isLossy: boolean;
}

/** Reads a spreadsheet against the records as they are, or says why it cannot be read. */
export function readingOf(file: DecodedFile, data: UpkeepData): Reading {
  if (!file.isText) return { result: { isRead: false, faults: [file.fault] }, isLossy: false };
  return { result: readSheet(file, data), isLossy: file.isLossy };
}
