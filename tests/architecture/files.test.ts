import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const vagueName = /^(?:index|utils?|helpers?|common|misc|shared)\.[^.]+$/i;
const mostLines = 300;

/** Source files of the folders that people write by hand. */
function sourceFiles(): readonly string[] {
  return ['src', 'scripts', 'tests', 'lint'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs|css|grit)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

describe('every source file', () => {
  test('has a name that says what is in it', () => {
    expect(sourceFiles().filter((path) => vagueName.test(basename(path)))).toEqual([]);
  });

  test(`is no longer than ${mostLines} lines`, () => {
    const tooLong = sourceFiles().filter((path) => {
      const text = readFileSync(path, 'utf8');
      return text.split('\n').length - 1 > mostLines;
    });
    expect(tooLong).toEqual([]);
  });
});
