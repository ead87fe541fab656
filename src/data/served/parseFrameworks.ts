import type { Frameworks } from '../../domain/model/frameworks';
import { servedFrameworksFile } from '../schema/servedDetailSchema';
import { parseFile } from './parseFile';
import { toSource } from './parseSource';

/** @throws DataFileError */
export function parseFrameworks(text: string): Frameworks {
  const { frameworks } = parseFile('frameworks', servedFrameworksFile, text);
  return new Map(frameworks.map((raw) => [raw.id, { ...raw, sources: raw.sources.map(toSource) }]));
}
