import type { Stage } from '../counting/stage';
import { foldText, isJapanese } from './foldText';
import { createNameIndex, type FindNames } from './nameIndex';
import { collectNamed, isSubject, type OtherNames, type SearchSubject } from './searchSubjects';
import { anyOf, createTokeniser, type Tokeniser } from './tokens';
import { type WordIndex, wordIndexSteps } from './wordIndex';

/** Made once from the data; a keystroke only reads it. */
export interface SearchIndex extends WordIndex {
  readonly stage: Stage;
  readonly searchSubjects: readonly SearchSubject[];
  readonly findNames: FindNames;
  readonly withTerms: Tokeniser['withTerms'];
  /** Finds names in a folded Japanese text, which has no spaces around them. */
  readonly japaneseNames: RegExp;
  /** Remembers by text how many activities its filter leaves. */
  readonly filterCounts: Map<string, number>;
}

/**
 * Makes the index in steps short enough that the page stays responsive between them, however many
 * activities there are.
 */
export function* searchIndexSteps(
  stage: Stage,
  otherNames: OtherNames,
): Generator<void, SearchIndex> {
  const tokeniser = createTokeniser(otherNames.words);
  const all = collectNamed(stage, otherNames);
  const searchSubjects = all.filter(isSubject);
  yield;
  const findNames = createNameIndex(all, tokeniser);
  const names = searchSubjects.flatMap((subject) => subject.names.map(({ folded }) => folded));
  const words = yield* wordIndexSteps(stage.columns.rows, names, tokeniser);
  const inJapanese = [...names, ...otherNames.words.flat().map(foldText)].filter(
    (name) => name.length > 1 && isJapanese(name) && !name.includes(' '),
  );
  return {
    ...words,
    stage,
    searchSubjects,
    findNames,
    withTerms: tokeniser.withTerms,
    japaneseNames: anyOf(inJapanese),
    filterCounts: new Map(),
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
