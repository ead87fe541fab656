import type { Frameworks } from '../domain/frameworks';
import { parseFile } from './parseFile';
import { toSource } from './parseSource';
import { servedFrameworksFile } from './servedDetailSchema';

/** @throws DataFileError */
export function parseFrameworks(text: string): Frameworks {
  const { frameworks } = parseFile('frameworks', servedFrameworksFile, text);
  return new Map(frameworks.map((raw) => [raw.id, { ...raw, sources: raw.sources.map(toSource) }]));
}
