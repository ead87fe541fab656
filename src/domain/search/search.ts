import type { Stage } from '../counting/stage';
import { normaliseText } from '../model/normaliseText';
import type { Activity, Language } from '../model/types';
import { foldText, isJapanese } from './foldText';
import type { NameMatch } from './nameIndex';
import type { SearchIndex } from './searchIndex';
import { type FoldedName, isSubject, type SearchSubject } from './searchSubjects';

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
  readonly names: readonly NameMatch[];
  /** Best first, equal ones in the order of the data. */
  readonly rows: readonly number[];
}

const formalWord =
  /^(?:commonwealth|democratic|federal|federation|federative|islamic|kingdom|of|peoples|republic|socialist|states?|the|union|(?:民主|人民|連邦|社会|主義|イスラム|協同|首長国)*(?:共和国|王国|連邦|首長国|公国|政府|軍))$/;
const particles = /^(?:及ビ|並ビニ|[ノトデニヘヲハガヤ])/;

/** Without what states put around their names, and 「フィリピンのセミナー」 as two words. */
function plainText(text: string, japaneseNames: RegExp): string {
  const words = text.replace(japaneseNames, ' $& ').split(' ');
  return words
    .map((word) => (isJapanese(word) ? word.replace(particles, '') : word))
    .filter((word) => word !== '' && !formalWord.test(word))
    .join(' ');
}

/** What has every word of the folded text. */
function find({ stage, findNames, rankTitles }: SearchIndex, text: string): Hits {
  const { length } = text === '' ? [] : stage.columns.rows;
  const ofText = text === '' ? [] : findNames(text);
  const sums = new Uint16Array(length).fill(1);
  for (const word of text.split(' ')) {
    const ranks = rankTitles(word);
    // Where the title lacks it, what the activity is about may have it.
    for (const { named } of word === text ? ofText : findNames(word)) {
      for (const row of named.rows) ranks[row] ||= 1;
    }
    for (let row = 0; row < length; row++) {
      const sum = sums[row] ?? 0;
      const rank = ranks[row] ?? 0;
      sums[row] = sum * rank === 0 ? 0 : sum + rank;
    }
  }
  const rows: number[] = [];
  for (let row = 0; row < length; row++) if (sums[row] !== 0) rows.push(row);
  return {
    subjects: ofText.filter(isSubject),
    rows: rows.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0)),
  };
}

function isEmpty({ subjects, rows }: Hits): boolean {
  return subjects.length + rows.length === 0;
}

/** As typed; failing that without formal words and differently split, then with mistakes. */
function findForgivingly(index: SearchIndex, text: string): Hits {
  const typed = foldText(text);
  const asTyped = find(index, typed);
  if (asTyped.subjects.length > 0) return asTyped;
  const plain = plainText(typed, index.japaneseNames);
  const asPlain = plain === typed ? asTyped : find(index, plain);
  if (asPlain.subjects.length > 0) return asPlain;
  for (const hits of [asTyped, asPlain]) if (!isEmpty(hits)) return hits;
  for (const corrected of [typed, plain, plain.replaceAll(' ', '')].flatMap(index.correct)) {
    const hits = find(index, corrected);
    if (!isEmpty(hits)) return hits;
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
  const { named, name } = match;
  const { subject, label, rows } = named;
  const count = subject.type === 'place' ? index.countFiltered(label[language]) : rows.length;
  const foundBy = name && isTelling(name, label[language]) ? name.original : null;
  return { searchSubject: named, count, foundBy };
}

/**
 * Finds what the text may mean, in any language and spelling the index knows.
 * @param language decides what is written, never what is found
 */
export function search(index: SearchIndex, text: string, language: Language): SearchResult {
  const { subjects, rows } = findForgivingly(index, text);
  const kinds = new Set(subjects.map(({ named }) => named.subject.type));
  const groups = Array.from(kinds, (kind): SubjectGroup | ActivityGroup => {
    const best = subjects
      .filter(({ named }) => named.subject.type === kind)
      .slice(0, hitsShown[kind]);
    return { kind, hits: best.map((match) => subjectHit(index, match, language)) };
  });
  if (rows.length > 0) {
    const best = rows.slice(0, hitsShown.activity);
    const activities = best.flatMap((row) => index.stage.columns.rows[row] ?? []);
    groups.push({ kind: 'activity', activities, total: rows.length });
  }
  return { groups, filterCount: index.countFiltered(text) };
}
