import { isJapanese } from './foldText';
import type { SearchIndex } from './searchIndex';
import type { Alternatives, ReadQuery } from './searchQuery';
import type { Activity } from './types';

export interface RankedActivities {
  /** Best first, equal ones newest first. */
  readonly best: readonly Activity[];
  readonly total: number;
  /** Score of the first; comparable with the scores of other hits. */
  readonly score: number;
}

// Where a word is found: it begins one in the title, stands within one, or only what the title is
// about has it. Ranks add up over the words of the query.
const begins = 1;
const within = 2;
const context = 3;
const absent = 4;
const phraseScore = 64;
const scores = [0, 58, 48, 35] as const;
const shortestWithin = 3;

interface Matcher {
  readonly alternatives: readonly Alternative[];
  /** By context id: 1 when the word is found there; `null` when it is found in none. */
  readonly contexts: Uint8Array | null;
}
interface Alternative {
  readonly text: string;
  /** With a space in front, as titles have before each word. */
  readonly beginning: string;
  /** Whether it may stand within a word. */
  readonly isPart: boolean;
}

function isInText(text: string, { text: typed, beginning }: Alternative): boolean {
  return text.includes(isJapanese(typed) ? typed : beginning);
}

function createMatcher(index: SearchIndex, typed: Alternatives): Matcher {
  const alternatives = typed.map((text) => ({
    text,
    beginning: ` ${text}`,
    isPart: text.length >= shortestWithin || isJapanese(text),
  }));
  const contexts = Uint8Array.from(index.contexts, (text) =>
    alternatives.some((alternative) => isInText(text, alternative)) ? 1 : 0,
  );
  return { alternatives, contexts: contexts.includes(1) ? contexts : null };
}

function placeInTitle(title: string, alternatives: readonly Alternative[]): number {
  let place = absent;
  for (const { text, beginning, isPart } of alternatives) {
    if (isPart && !title.includes(text)) continue;
    if (title.includes(beginning)) return begins;
    if (isPart) place = within;
  }
  return place;
}

function isInContext(index: SearchIndex, row: number, contexts: Uint8Array): boolean {
  const end = index.contextOffsets[row + 1] ?? 0;
  for (let i = index.contextOffsets[row] ?? 0; i < end; i++) {
    if (contexts[index.contextIds[i] ?? 0] === 1) return true;
  }
  return false;
}

function placeOf(index: SearchIndex, row: number, matcher: Matcher): number {
  const place = placeInTitle(index.titles[row] ?? '', matcher.alternatives);
  if (place !== absent) return place;
  const { contexts } = matcher;
  return contexts !== null && isInContext(index, row, contexts) ? context : absent;
}

/** The sum over all words; 0 as soon as one is absent. */
function rankOfRow(index: SearchIndex, row: number, matchers: readonly Matcher[]): number {
  let rank = 0;
  for (const matcher of matchers) {
    const place = placeOf(index, row, matcher);
    if (place === absent) return 0;
    rank += place;
  }
  return rank;
}

/** Activities whose title, or what they are about, has every word of the query. */
export function rankActivities(
  index: SearchIndex,
  query: ReadQuery,
  most: number,
): RankedActivities {
  if (query.length === 0) return { best: [], total: 0, score: 0 };
  const phrase = ` ${query.map(([typed]) => typed).join(' ')}`;
  // Long words are rare: most rows are done with after the first.
  const matchers = query
    .toSorted(([a = ''], [b = '']) => b.length - a.length)
    .map((alternatives) => createMatcher(index, alternatives));
  // Rank 0 is the whole phrase.
  const rowsOfRank = Array.from({ length: query.length * context + 1 }, (): number[] => []);
  let total = 0;
  for (let row = 0; row < index.titles.length; row++) {
    const rank = rankOfRow(index, row, matchers);
    if (rank === 0) continue;
    total += 1;
    const isPhrase = rank === query.length && index.titles[row]?.includes(phrase);
    const rows = rowsOfRank[isPhrase ? 0 : rank];
    if (rows && rows.length < most) rows.push(row);
  }
  const best = rowsOfRank
    .flat()
    .slice(0, most)
    .flatMap((row) => index.stage.columns.rows[row] ?? []);
  const first = rowsOfRank.findIndex((rows) => rows.length > 0);
  const score = first === 0 ? phraseScore : (scores[Math.ceil(first / query.length)] ?? 0);
  return { best, total, score: total === 0 ? 0 : score };
}
