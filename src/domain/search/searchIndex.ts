import type { Stage } from '../counting/stage';
import { foldText } from './foldText';
import { createNameIndex, type FindNames } from './nameIndex';
import { anyJapanese } from './plainText';
import { collectNamed, isSubject, type OtherNames, type SearchSubject } from './searchSubjects';
import { createTokeniser } from './tokens';
import { type WordIndex, wordIndexSteps } from './wordIndex';

/** Made once from the data; a keystroke only reads it. */
export interface SearchIndex extends WordIndex {
  readonly stage: Stage;
  readonly searchSubjects: readonly SearchSubject[];
  readonly findNames: FindNames;
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
  const tokenise = createTokeniser(otherNames.words);
  const all = collectNamed(stage, otherNames);
  const searchSubjects = all.filter(isSubject);
  yield;
  const findNames = createNameIndex(all, tokenise);
  const names = searchSubjects.flatMap((subject) => subject.names.map(({ folded }) => folded));
  const words = yield* wordIndexSteps(stage.columns.rows, names, tokenise);
  const japaneseNames = anyJapanese([...names, ...otherNames.words.flat().map(foldText)]);
  const filterCounts = new Map<string, number>();
  return { ...words, stage, searchSubjects, findNames, japaneseNames, filterCounts };
}

/** All steps at once. */
export function buildSearchIndex(stage: Stage, otherNames: OtherNames): SearchIndex {
  const steps = searchIndexSteps(stage, otherNames);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
