import type { Columns } from '../counting/columns';
import { normaliseText } from '../model/normaliseText';
import type { Stage } from '../scene/scene';
import { foldText, foldTexts, isJapanese } from './foldText';
import { romajiOf } from './romaji';
import { collectContexts, type SearchContext } from './searchContexts';
import { collectSearchSubjects, type OtherNames, type SearchSubject } from './searchSubjects';
import { createRowFinder, type RowFinder } from './substringSearch';

/** Made once from the data; a keystroke only reads it. */
export interface SearchIndex {
  readonly stage: Stage;
  readonly searchSubjects: readonly SearchSubject[];
  /** Folded titles in both languages by row of the stage's columns, with a space before each. */
  readonly titles: readonly string[];
  readonly contexts: readonly SearchContext[];
  /** The rows whose title holds a folded text. */
  readonly findTitles: RowFinder;
  /** Distinct words of all names and titles, sorted by UTF-16 unit. */
  readonly words: readonly string[];
  /** The letters of each word as bits, to see soon that two words are far apart. */
  readonly wordLetters: Int32Array;
  /** Names in Japanese without spaces, longest first. */
  readonly japaneseNames: readonly string[];
  /** Names in kana by their Latin spelling, shortest first. */
  readonly romaji: readonly (readonly [romaji: string, folded: string])[];
  /** Words of the trade, folded: whoever types one also means the others. */
  readonly synonyms: readonly (readonly string[])[];
  /** How many activities of all data the text filter leaves. */
  readonly countTyped: (text: string) => number;
  /** The same, apart, so that the names of places do not take the memory of what is typed. */
  readonly countNamed: (name: string) => number;
}

/** Which letters a text holds, folded into 32 bits. */
export function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

/** Rows done at a time: some tens of milliseconds on a slow device. */
const rowsPerStep = 2000;

function addWords(words: Set<string>, texts: Iterable<string>): void {
  for (const text of texts) {
    for (const word of text.split(' ')) words.add(word);
  }
}

function romajiNames(texts: Iterable<string>): SearchIndex['romaji'] {
  const names = new Map<string, string>();
  for (const text of texts) {
    const romaji = isJapanese(text) ? romajiOf(text) : null;
    if (romaji !== null && !names.has(romaji)) names.set(romaji, text);
  }
  return [...names].sort(([a], [b]) => a.length - b.length);
}

function namesInJapanese(names: readonly string[]): readonly string[] {
  return names
    .filter((name) => name.length > 1 && isJapanese(name) && !name.includes(' '))
    .sort((a, b) => b.length - a.length);
}

function textCounter({ text }: Columns): (typed: string) => number {
  const find = createRowFinder(text);
  return (typed) => find(normaliseText(typed)).length;
}

/**
 * Makes the index in steps short enough that the page stays responsive between them, however many
 * activities there are.
 */
export function* searchIndexSteps(
  stage: Stage,
  otherNames: OtherNames,
): Generator<void, SearchIndex> {
  const searchSubjects = collectSearchSubjects(stage, otherNames);
  const synonyms = otherNames.words.map((group) => group.map(foldText));
  yield;
  const contexts = collectContexts(stage, searchSubjects);
  const names = searchSubjects.flatMap(({ names: own }) => own);
  const words = new Set(names.map(({ compact }) => compact));
  addWords(words, [...contexts.map(({ text }) => text), ...synonyms.flat()]);
  addWords(
    words,
    names.map(({ folded }) => folded),
  );
  const titles: string[] = [];
  const { rows } = stage.columns;
  for (let row = 0; row < rows.length; row += rowsPerStep) {
    yield;
    const some = rows.slice(row, row + rowsPerStep);
    const folded = foldTexts(some.map(({ title }) => `${title.en} / ${title.ja}`));
    for (const title of folded) titles.push(` ${title}`);
    addWords(words, folded);
  }
  yield;
  words.delete('');
  const sorted = [...words].sort();
  const allNames = [...names.map(({ folded }) => folded), ...synonyms.flat()];
  return {
    stage,
    searchSubjects,
    titles,
    findTitles: createRowFinder(titles),
    contexts,
    words: sorted,
    wordLetters: Int32Array.from(sorted, lettersOf),
    japaneseNames: namesInJapanese(allNames),
    romaji: romajiNames(allNames),
    synonyms,
    countTyped: textCounter(stage.columns),
    countNamed: textCounter(stage.columns),
  };
}

/** All steps at once. */
export function buildSearchIndex(stage: Stage, otherNames: OtherNames): SearchIndex {
  const steps = searchIndexSteps(stage, otherNames);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
