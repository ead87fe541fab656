import { normaliseText } from '../model/normaliseText';
import type { Activity, Language } from '../model/types';
import { foldText } from './foldText';
import type { NameMatch } from './nameIndex';
import { plainText } from './plainText';
import { mergeRanks, rankedRows } from './ranks';
import type { SearchIndex } from './searchIndex';
import { type FoundSubject, isSubject, type SearchSubject } from './searchSubjects';

export interface SubjectHit {
  readonly searchSubject: SearchSubject;
  /** Activities in all data; of a place those that filtering by its name leaves. */
  readonly count: number;
  /** The other name it was found by; `null` when it was found by its label. */
  readonly foundBy: string | null;
}
export interface SubjectGroup {
  readonly kind: FoundSubject['type'];
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

/** Only the beginning of a longer text counts: no name is so long, and each letter takes time. */
const longestText = 200;
const hitsShown = { country: 5, organisation: 4, programme: 3, place: 3, activity: 6 };

interface Hits {
  readonly names: readonly NameMatch<SearchSubject>[];
  /** Best first, equal ones in the order of the data. */
  readonly rows: readonly number[];
}

/** What has every word of the folded text. */
function find({ findNames, rankTitles, withTerms }: SearchIndex, text: string): Hits {
  if (text === '') return { names: [], rows: [] };
  const ofText = findNames(text);
  const ofWords = withTerms(text)
    .split(' ')
    .map((word) => {
      const ranks = rankTitles(word);
      // Where the title lacks it, what the activity is about may have it.
      for (const { named } of word === text ? ofText : findNames(word)) {
        for (const row of named.rows) ranks[row] ||= 1;
      }
      return ranks;
    });
  const ranks = mergeRanks(ofWords, (sum, rank) => (sum === 0 || rank === 0 ? 0 : sum + rank));
  const names = ofText.flatMap(({ named, name }) => (isSubject(named) ? { named, name } : []));
  return { names, rows: rankedRows(ranks) };
}

/** As typed; failing that without formal words and differently split, then with mistakes. */
function findForgivingly(index: SearchIndex, text: string): Hits {
  const typed = foldText(text.slice(0, longestText));
  const asTyped = find(index, typed);
  if (typed === '' || asTyped.names.length > 0) return asTyped;
  const plain = plainText(typed, index.japaneseNames);
  const asPlain = plain === typed ? asTyped : find(index, plain);
  if (asPlain.names.length > 0) return asPlain;
  if (asTyped.rows.length > 0) return asTyped;
  if (asPlain.rows.length > 0) return asPlain;
  for (const reading of new Set([typed, plain, plain.replaceAll(' ', '')])) {
    for (const corrected of index.correct(reading)) {
      if (corrected === reading) continue;
      const hits = find(index, corrected);
      if (hits.names.length + hits.rows.length > 0) return hits;
    }
  }
  return asTyped;
}

/** How many activities of all data the text filter leaves. */
function countFiltered({ stage, filterCounts }: SearchIndex, text: string): number {
  const wanted = normaliseText(text);
  const count =
    filterCounts.get(wanted) ?? stage.columns.text.filter((row) => row.includes(wanted)).length;
  filterCounts.set(wanted, count);
  return count;
}

function subjectHit(
  index: SearchIndex,
  { named, name }: NameMatch<SearchSubject>,
  language: Language,
): SubjectHit {
  const { subject, rows } = named;
  const label = named.label[language];
  const count = subject.type === 'place' ? countFiltered(index, label) : rows.length;
  // Readings, and names that stand in the label anyway, would tell the reader nothing.
  const isTelling =
    name?.isOwn === false &&
    !/^[A-Z]*[ぁ-ゖー]+$/.test(name.original) &&
    !foldText(label).includes(name.folded);
  return { searchSubject: named, count, foundBy: isTelling ? name.original : null };
}

/**
 * Finds what the text may mean, in any language and spelling the index knows.
 * @param language decides what is written, never what is found
 */
export function search(index: SearchIndex, text: string, language: Language): SearchResult {
  const { names, rows } = findForgivingly(index, text);
  const kinds = new Set(names.map(({ named }) => named.subject.type));
  const groups = Array.from(kinds, (kind): SubjectGroup | ActivityGroup => {
    const best = names.filter(({ named }) => named.subject.type === kind).slice(0, hitsShown[kind]);
    return { kind, hits: best.map((match) => subjectHit(index, match, language)) };
  });
  if (rows.length > 0) {
    const best = rows.slice(0, hitsShown.activity);
    const activities = best.flatMap((row) => index.stage.columns.rows[row] ?? []);
    groups.push({ kind: 'activity', activities, total: rows.length });
  }
  return { groups, filterCount: countFiltered(index, text) };
}
