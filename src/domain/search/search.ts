import type { Activity, Language } from '../model/types';
import type { FoundRows } from './activityIndex';
import { foldText } from './foldText';
import type { SubjectMatch } from './nameIndex';
import type { Reading } from './readQuery';
import type { SearchIndex } from './searchIndex';
import type { FoldedName, SearchSubject } from './searchSubjects';

export const groupKinds = ['country', 'organisation', 'programme', 'place', 'activity'] as const;
export type GroupKind = (typeof groupKinds)[number];

export interface SubjectHit {
  readonly searchSubject: SearchSubject;
  /** Activities in all data; of a place those that filtering by its name leaves. */
  readonly count: number;
  /** The other name it was found by; `null` when it was found by its label. */
  readonly foundBy: string | null;
}
export interface SubjectGroup {
  readonly kind: Exclude<GroupKind, 'activity'>;
  readonly hits: readonly SubjectHit[];
}
export interface ActivityGroup {
  readonly kind: 'activity';
  /** The best few, equal ones newest first. */
  readonly activities: readonly Activity[];
  /** How many there are in all. */
  readonly total: number;
}
export interface SearchResult {
  /** The group with the best hit first; empty when nothing was found. */
  readonly groups: readonly (SubjectGroup | ActivityGroup)[];
  /** Activities that filtering by the text leaves, in all data. */
  readonly filterCount: number;
}

const hitsShown: Readonly<Record<GroupKind, number>> = {
  country: 5,
  organisation: 4,
  programme: 3,
  place: 3,
  activity: 6,
};

interface Hits {
  readonly subjects: readonly SubjectMatch[];
  readonly activities: FoundRows;
}

function isEmpty({ subjects, activities }: Hits): boolean {
  return subjects.length === 0 && activities.total === 0;
}

/** As typed; failing that without formal words and differently split, then with mistakes. */
function findForgivingly({ reader, findSubjects, findRows }: SearchIndex, text: string): Hits {
  const find = (reading: Reading): Hits => ({
    subjects: findSubjects(reading),
    activities: findRows(reading, hitsShown.activity),
  });
  const typed = reader.read(text);
  const asTyped = find(typed);
  if (typed.text === '' || asTyped.subjects.length > 0) return asTyped;
  const plain = reader.readPlain(text);
  const asPlain = find(plain);
  if (asPlain.subjects.length > 0) return asPlain;
  if (!isEmpty(asTyped)) return asTyped;
  if (!isEmpty(asPlain)) return asPlain;
  for (const mistakes of [1, 2] as const) {
    const corrected = find({ ...plain, mistakes });
    if (!isEmpty(corrected)) return corrected;
  }
  return asTyped;
}

/** Readings, and names that stand in the label anyway, would tell the reader nothing. */
function isTelling(name: FoldedName, label: string): boolean {
  return (
    !name.isOwn && !/^[ぁ-ゖー]+$/.test(name.original) && !foldText(label).includes(name.folded)
  );
}

function subjectHit(index: SearchIndex, match: SubjectMatch, language: Language): SubjectHit {
  const { searchSubject, name } = match;
  const { subject, label, rows } = searchSubject;
  const count = subject.type === 'place' ? index.countFiltered(label[language]) : rows.length;
  const foundBy = name && isTelling(name, label[language]) ? name.original : null;
  return { searchSubject, count, foundBy };
}

/**
 * Finds what the text may mean, in any language and spelling the index knows.
 * @param language decides what is written, never what is found
 */
export function search(index: SearchIndex, text: string, language: Language): SearchResult {
  const { subjects, activities } = findForgivingly(index, text);
  const byKind = Map.groupBy(subjects, ({ searchSubject }) => searchSubject.subject.type);
  const groups = Array.from(byKind, ([kind, matches]): SubjectGroup | ActivityGroup => ({
    kind,
    hits: matches.slice(0, hitsShown[kind]).map((match) => subjectHit(index, match, language)),
  }));
  const { best, total } = activities;
  if (total > 0) {
    const found = best.flatMap((row) => index.stage.columns.rows[row] ?? []);
    groups.push({ kind: 'activity', activities: found, total });
  }
  return { groups, filterCount: index.countFiltered(text) };
}
