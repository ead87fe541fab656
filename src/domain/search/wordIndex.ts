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
const rowsPerStep = 200;
const wordsPerStep = 1000;

/** "phil", "phili" … of "philippines": what an unfinished word with a mistake comes near to. */
function beginningsOf(word: string): string {
  if (!/^[a-z]{5,}$/.test(word)) return '';
  return Array.from({ length: word.length - 4 }, (_, more) => word.slice(0, more + 4)).join(' ');
}

/** How many letters may be wrong, tried one after the other; none in short words. */
function mistakesIn({ length }: string): readonly number[] {
  if (length < 4) return [];
  return length < 6 ? [1] : [1, 2];
}

/** Nobody mistypes the first letter but by leaving it out, doubling it or typing the second first. */
function beginsAlike(typed: string, word: string): boolean {
  return word[0] === typed[0] || word[1] === typed[0] || word[0] === typed[1];
}

/**
 * Makes the index in steps.
 * @param names folded
 */
export function* wordIndexSteps(
  activities: readonly Activity[],
  names: readonly string[],
  { indexed }: Tokeniser,
): Generator<void, WordIndex> {
  const inNames = names.flatMap((name) => [...name.split(' '), name.replaceAll(' ', '')]);
  const rowsOf = new Map(inNames.map((word): [string, number[]] => [word, []]));
  for (const [row, { title }] of activities.entries()) {
    if (row % rowsPerStep === 0) yield;
    for (const token of indexed(foldText(`${title.en} / ${title.ja}`))) {
      const rows = rowsOf.get(token);
      if (rows) rows.push(row);
      else rowsOf.set(token, [row]);
    }
  }
  // MiniSearch finds the words. The rows are kept beside it: a word may be in all of ten thousand
  // titles, and MiniSearch takes microseconds for each.
  const index = new MiniSearch({ fields: ['id', 'beginnings'] });
  for (const [at, id] of [...rowsOf.keys()].entries()) {
    if (at % wordsPerStep === 0) yield;
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
    for (const fuzzy of mistakesIn(word)) {
      for (const field of ['id', 'beginnings']) {
        const found = index.search(word, { fuzzy, fields: [field] });
        const near = found.map(({ id }) => String(id)).filter((id) => beginsAlike(word, id));
        const apart = ({ length }: string) => Math.abs(length - word.length);
        if (near.length > 0) return near.sort((a, b) => apart(a) - apart(b));
      }
    }
    return [word];
  }

  return {
    rankTitles: (word) => mergeRanks(tokensOf(word).map(rankToken), Math.min),
    correct(text) {
      const nearest = text.split(' ').map(nearestTo);
      const texts = Array.from({ length: mostCorrections }, (_, at) =>
        nearest.map((words) => words[at] ?? words[0]).join(' '),
      );
      return [...new Set(texts)];
    },
  };
}
