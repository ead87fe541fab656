import type { Activity } from '../model/types';
import { isJapanese } from './foldText';
import type { SearchIndex } from './searchIndex';
import type { Alternatives, ReadQuery } from './searchQuery';

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

function markContexts(
  index: SearchIndex,
  alternatives: readonly Alternative[],
  places: Uint8Array,
): void {
  for (const { text, rows } of index.contexts) {
    if (!alternatives.some((alternative) => isInText(text, alternative))) continue;
    for (const row of rows) places[row] = context;
  }
}

function markTitles(
  index: SearchIndex,
  { text, beginning, isPart }: Alternative,
  places: Uint8Array,
): void {
  for (const row of isPart ? index.findTitles(text) : []) {
    places[row] = Math.min(places[row] ?? absent, within);
  }
  for (const row of index.findTitles(beginning)) places[row] = begins;
}

/** Where each row has one of the alternatives. */
function placesOf(index: SearchIndex, typed: Alternatives): Uint8Array {
  const alternatives = typed.map((text) => {
    const isPart = text.length >= shortestWithin || isJapanese(text);
    return { text, beginning: ` ${text}`, isPart };
  });
  const places = new Uint8Array(index.titles.length).fill(absent);
  markContexts(index, alternatives, places);
  for (const alternative of alternatives) markTitles(index, alternative, places);
  return places;
}

/** The sum over all words; 0 as soon as one is absent. */
function rankOfRow(row: number, placesOfWords: readonly Uint8Array[]): number {
  let rank = 0;
  for (const places of placesOfWords) {
    const place = places[row] ?? absent;
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
  const placesOfWords = query.map((alternatives) => placesOf(index, alternatives));
  // Rank 0 is the whole phrase.
  const rowsOfRank = Array.from({ length: query.length * context + 1 }, (): number[] => []);
  let total = 0;
  for (let row = 0; row < index.titles.length; row++) {
    const rank = rankOfRow(row, placesOfWords);
    if (rank === 0) continue;
    total += 1;
    const isPhrase =
      rank === query.length && (query.length === 1 || index.titles[row]?.includes(phrase));
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
