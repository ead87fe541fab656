import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentenceAbout } from './words';

const vagueName = /^(?:index|utils?|helpers?|common|misc|shared)\.[^.]+$/i;
const mostLines = 300;
const mostFiles = 20;

/** Source files of the folders that people write by hand. */
function sourceFiles(): readonly string[] {
  return ['src', 'scripts', 'tests', 'lint'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs|css|grit)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

function lengthOf(path: string): number {
  return readFileSync(path, 'utf8').split('\n').length - 1;
}

/** The titles of a test file's tests and groups. */
function titlesOf(path: string): readonly string[] {
  const calls = /\b(?:test|describe)(?:\.\w+(?:\([^)]*\))?)?\(\s*(['"`])(.*?)\1/g;
  return [...readFileSync(path, 'utf8').matchAll(calls)].map(([, , title = '']) => title);
}

/** Every name in the code, without comments and texts. */
function identifiersOf(path: string): ReadonlySet<string> {
  const code = readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
  return new Set(code.match(/[A-Za-z_$][\w$]*/g));
}

describe('every source file', () => {
  test('has a name that says what is in it', () => {
    expect(sourceFiles().filter((path) => vagueName.test(basename(path)))).toEqual([]);
  });

  test('has a name of words that the glossary knows', () => {
    const names = sourceFiles().map((path) => basename(path).replace(/\..*/, ''));
    expect(names.map(sentenceAbout).filter(Boolean)).toEqual([]);
  });

  test('names things by words that the glossary knows', () => {
    const told = sourceFiles()
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('architecture/words.ts'))
      .flatMap((path) =>
        [...identifiersOf(path)].map(sentenceAbout).flatMap((sentence) => sentence ?? []),
      );
    expect(told).toEqual([]);
  });

  test(`is no longer than ${mostLines} lines`, () => {
    expect(sourceFiles().filter((path) => lengthOf(path) > mostLines)).toEqual([]);
  });
});

test(`every folder of the program holds at most ${mostFiles} files`, () => {
  const counts = new Map<string, number>();
  for (const path of sourceFiles().filter((each) => each.startsWith('src/'))) {
    counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count > mostFiles)).toEqual([]);
});

test('titles of tests use the words of the glossary', () => {
  const titles = sourceFiles()
    .filter((path) => /\.test\.tsx?$/.test(path))
    .flatMap(titlesOf);
  expect(titles.length).toBeGreaterThan(500);
  const words = titles.flatMap((title) => title.match(/[A-Za-z]+/g) ?? []);
  expect(words.map(sentenceAbout).filter(Boolean)).toEqual([]);
});

test('a name that was replaced is told with the word to use', () => {
  expect(sentenceAbout('cameraPilot')).toContain('camera controller');
  expect(sentenceAbout('settled')).toBeNull();
});
