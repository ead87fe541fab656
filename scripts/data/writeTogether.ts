import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

interface Replaced {
  readonly path: string;
  /** `null` when there was no such file. */
  readonly before: string | null;
}

function putBack({ path, before }: Replaced): void {
  if (before === null) rmSync(path);
  else writeFileSync(path, before);
}

/**
 * Writes several files so that either all are new or all are as they were.
 * @param texts by path
 * @throws what the file system throws, after everything has been put back
 */
export function writeTogether(texts: ReadonlyMap<string, string>): void {
  const replaced: Replaced[] = [];
  try {
    for (const [path, text] of texts) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, text);
    }
    for (const path of texts.keys()) {
      const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
      renameSync(`${path}.new`, path);
      replaced.push({ path, before });
    }
  } catch (error) {
    for (const file of replaced) putBack(file);
    throw error;
  } finally {
    for (const path of texts.keys()) rmSync(`${path}.new`, { force: true });
  }
}
