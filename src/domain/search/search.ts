import type { Activity, Language } from '../model/types';
import { foldText } from './foldText';
import { rankActivities } from './rankActivities';
import { rankSubjects, type SubjectMatch } from './rankSubjects';
import { romajiOf } from './romaji';
import type { SearchIndex } from './searchIndex';
import {
  corrected,
  type ReadQuery,
  readQuery,
  withJapaneseSplit,
  withoutFormalWords,
} from './searchQuery';
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

interface Ranked {
  readonly subjects: readonly SubjectMatch[];
  readonly activities: ReturnType<typeof rankActivities>;
}

function isEmpty({ subjects, activities }: Ranked): boolean {
  return subjects.length === 0 && activities.total === 0;
}

/** @param typed the whole folded text, for romaji and codes; empty once it was corrected */
function rank(index: SearchIndex, query: ReadQuery, typed: string): Ranked {
  return {
    subjects: rankSubjects(index.searchSubjects, query, typed, romajiOf(typed)),
    activities: rankActivities(index, query, hitsShown.activity),
  };
}

/** As typed; failing that with less, differently split, or with mistakes corrected. */
function rankForgivingly(index: SearchIndex, text: string): Ranked {
  const typed = foldText(text);
  const query = readQuery(index, text);
  const asTyped = rank(index, query, typed);
  if (query.length === 0 || asTyped.subjects.length > 0) return asTyped;
  const informal = withoutFormalWords(query);
  const ofInformal = informal && rank(index, informal, '');
  if (ofInformal && ofInformal.subjects.length > 0) return ofInformal;
  if (!isEmpty(asTyped)) return asTyped;
  const readings = [
    () => withJapaneseSplit(index, query),
    () => corrected(index, informal ?? query),
    () => (query.length > 1 ? corrected(index, [[typed.replaceAll(' ', '')]]) : null),
  ];
  for (const read of readings) {
    const reading = read();
    const ranked = reading && rank(index, reading, '');
    if (ranked && !isEmpty(ranked)) return ranked;
  }
  return asTyped;
}

/** Readings, and names that stand in the label anyway, would tell the reader nothing. */
function isTelling(name: FoldedName, label: string): boolean {
  return (
    !name.isOwn && !/^[ぁ-ゖー]+$/.test(name.original) && !foldText(label).includes(name.folded)
  );
}

function subjectHit(index: SearchIndex, hit: SubjectMatch, language: Language): SubjectHit {
  const { searchSubject, name } = hit;
  const count =
    searchSubject.subject.type === 'place'
      ? index.countNamed(searchSubject.label[language])
      : searchSubject.count;
  const foundBy = name && isTelling(name, searchSubject.label[language]) ? name.original : null;
  return { searchSubject, count, foundBy };
}

/**
 * Finds what the text may mean, in any language and spelling the index knows.
 * @param language decides what is written, never what is found
 */
export function search(index: SearchIndex, text: string, language: Language): SearchResult {
  const { subjects, activities } = rankForgivingly(index, text);
  const best = new Map<GroupKind, number>();
  for (const { searchSubject, score } of subjects) {
    const kind = searchSubject.subject.type;
    best.set(kind, Math.max(best.get(kind) ?? 0, score));
  }
  if (activities.total > 0) best.set('activity', activities.score);
  const kinds = groupKinds
    .filter((kind) => best.has(kind))
    .sort((a, b) => (best.get(b) ?? 0) - (best.get(a) ?? 0));
  const groups = kinds.map((kind): SubjectGroup | ActivityGroup => {
    if (kind === 'activity') {
      return { kind, activities: activities.best, total: activities.total };
    }
    const hits = subjects
      .filter(({ searchSubject }) => searchSubject.subject.type === kind)
      .slice(0, hitsShown[kind])
      .map((hit) => subjectHit(index, hit, language));
    return { kind, hits };
  });
  return { groups, filterCount: index.countTyped(text) };
}
