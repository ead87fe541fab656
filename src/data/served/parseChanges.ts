import type { Change } from '../../domain/model/recordHistory';
import type { IsoDate } from '../../domain/model/types';
import { changesFile } from '../schema/changesSchema';
import { parseFile } from './parseFile';

/** Newest first. @throws DataFileError */
export function parseChanges(text: string): readonly Change[] {
  const { changes } = parseFile('changes', changesFile, text);
  return changes.map((change) => ({ ...change, date: change.date as IsoDate }));
}
