import type { Columns } from '../counting/columns';
import type { Stage } from '../counting/stage';
import { normaliseText } from '../model/normaliseText';
import { foldText, isJapanese } from './foldText';
import { createNameIndex, type FindNames } from './nameIndex';
import { collectNamed, type OtherNames, type SearchSubject } from './searchSubjects';
import { createTokeniser } from './tokens';
import { type WordIndex, wordIndexSteps } from './wordIndex';

/** Made once from the data; a keystroke only reads it. */
export interface SearchIndex extends WordIndex {
  readonly stage: Stage;
  readonly searchSubjects: readonly SearchSubject[];
  readonly findNames: FindNames;
  /** Finds the names in a folded Japanese text, which has no spaces around them. */
  readonly japaneseNames: RegExp;
  /** How many activities of all data the text filter leaves. */
  readonly countFiltered: (text: string) => number;
}

function anyJapanese(names: readonly string[]): RegExp {
  const longestFirst = names
    .filter((name) => name.length > 1 && isJapanese(name) && !name.includes(' '))
    .sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.join('|'), 'g');
}

/** Remembers its answers: the names of the places found are asked for at every keystroke. */
function filterCounter({ text }: Columns): (typed: string) => number {
  const counts = new Map<string, number>();
  return (typed) => {
    const wanted = normaliseText(typed);
    const count = counts.get(wanted) ?? text.filter((row) => row.includes(wanted)).length;
    counts.set(wanted, count);
    return count;
  };
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
  const { subjects, others } = collectNamed(stage, otherNames);
  yield;
  const findNames = createNameIndex([...subjects, ...others], tokenise);
  const names = subjects.flatMap((subject) => subject.names.map(({ folded }) => folded));
  const words = yield* wordIndexSteps(stage.columns.rows, names, tokenise);
  return {
    ...words,
    stage,
    searchSubjects: subjects,
    findNames,
    japaneseNames: anyJapanese([...names, ...otherNames.words.flat().map(foldText)]),
    countFiltered: filterCounter(stage.columns),
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
