import MiniSearch from 'minisearch';
import type { Activity } from '../model/types';
import { foldText, isJapanese } from './foldText';
import { mergeRanks, type Ranks } from './ranks';
import { type Tokeniser, tokensOf } from './tokens';

/** The words of all titles and names. */
export interface WordIndex {
  /** How well the title of each row has a folded word; 0 for not at all. */
  readonly rankTitles: (word: string) => Ranks;
  /** The folded text with words nobody wrote as those somebody did, the nearest first. */
  readonly correct: (text: string) => readonly string[];
}

const beginning = 2;
const whole = 3;
const mostCorrections = 4;
const perStep = 200;

/** "phil", "phili" … of "philippines": what an unfinished word with a mistake comes near to. */
function beginningsOf(word: string): string {
  if (!/^[a-z]{5,}$/.test(word)) return '';
  return Array.from({ length: word.length - 4 }, (_, more) => word.slice(0, more + 4)).join(' ');
}

/** How many letters of a word may be wrong; of a short one none. */
function mistakesIn({ length }: string): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}

/**
 * Makes the index in steps.
 * @param names folded
 */
export function* wordIndexSteps(
  activities: readonly Activity[],
  names: readonly string[],
  tokenise: Tokeniser,
): Generator<void, WordIndex> {
  const inNames = names.flatMap((name) => [...name.split(' '), name.replaceAll(' ', '')]);
  const rowsOf = new Map(inNames.map((word): [string, number[]] => [word, []]));
  for (const [row, { title }] of activities.entries()) {
    if (row % perStep === 0) yield;
    const tokens = tokenise(foldText(`${title.en} / ${title.ja}`));
    for (const token of tokens) {
      const rows = rowsOf.get(token);
      if (rows) rows.push(row);
      else rowsOf.set(token, [row]);
    }
  }
  // MiniSearch finds the words. The rows are kept beside it: a word may be in all of ten thousand
  // titles, and MiniSearch takes microseconds for each.
  const index = new MiniSearch({ fields: ['id', 'beginnings'] });
  for (const [at, id] of [...rowsOf.keys()].entries()) {
    if (at % perStep === 0) yield;
    index.add({ id, beginnings: beginningsOf(id) });
  }
  const beginningWith = (text: string) => index.search(text, { prefix: true, fields: ['id'] });

  function rankToken(token: string): Ranks {
    const ranked = new Uint16Array(activities.length);
    for (const { id } of beginningWith(token)) {
      const rank = id === token || isJapanese(token) ? whole : beginning;
      for (const row of rowsOf.get(id) ?? []) ranked[row] = Math.max(ranked[row] ?? 0, rank);
    }
    return ranked;
  }

  function nearestTo(word: string): readonly string[] {
    if (beginningWith(word).length > 0) return [word];
    const near = (field: string) => index.search(word, { fuzzy: mistakesIn(word), fields: [field] });
    const words = near('id');
    return [...(words.length > 0 ? words : near('beginnings')).map(({ id }) => String(id)), word];
  }

  return {
    rankTitles: (word) => mergeRanks(tokensOf(word).map(rankToken), Math.min),
    correct(text) {
      const nearest = text.split(' ').map(nearestTo);
      return Array.from({ length: mostCorrections }, (_, at) =>
        nearest.map((words) => words[at] ?? words[0]).join(' '),
      );
    },
  };
}
