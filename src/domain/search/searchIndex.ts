import type { Columns } from '../counting/columns';
import type { Stage } from '../counting/stage';
import { normaliseText } from '../model/normaliseText';
import { activityIndexSteps, type FindRows } from './activityIndex';
import { createNameIndex, type FindSubjects } from './nameIndex';
import { createQueryReader, type QueryReader } from './readQuery';
import {
  collectSearchSubjects,
  collectSharedRows,
  type OtherNames,
  type SearchSubject,
} from './searchSubjects';

/** Made once from the data; a keystroke only reads it. */
export interface SearchIndex {
  readonly stage: Stage;
  readonly searchSubjects: readonly SearchSubject[];
  readonly reader: QueryReader;
  readonly findSubjects: FindSubjects;
  readonly findRows: FindRows;
  /** How many activities of all data the text filter leaves. */
  readonly countFiltered: (text: string) => number;
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
  const { rows } = stage.columns;
  const shared = collectSharedRows(rows);
  yield;
  const searchSubjects = collectSearchSubjects(stage.dataset, rows, shared, otherNames);
  const reader = createQueryReader(searchSubjects, otherNames.words);
  yield;
  const findSubjects = createNameIndex(searchSubjects);
  yield;
  const findRows = yield* activityIndexSteps(stage, searchSubjects, shared);
  const countFiltered = filterCounter(stage.columns);
  return { stage, searchSubjects, reader, findSubjects, findRows, countFiltered };
}

/** All steps at once. */
export function buildSearchIndex(stage: Stage, otherNames: OtherNames): SearchIndex {
  const steps = searchIndexSteps(stage, otherNames);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
