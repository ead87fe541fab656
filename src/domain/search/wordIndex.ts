import MiniSearch from 'minisearch';
import type { Activity } from '../model/types';
import { foldText, isJapanese } from './foldText';
import { separated, type Tokeniser, tokensOf } from './tokens';

/** The words of all titles and names. */
export interface WordIndex {
  /** How well the title of each row has a folded word; 0 for not at all. */
  readonly rankTitles: (word: string) => Uint8Array;
  /** The folded text with words nobody wrote as those somebody did, the nearest first. */
  readonly correct: (text: string) => readonly string[];
}

const ranks = { beginning: 2, whole: 3 };
const mostCorrections = 4;
const perStep = 200;

/** "phil", "phili" … of "philippines": what an unfinished word with a mistake comes near to. */
function beginningsOf(word: string): string {
  if (!/^[a-z]{5,}$/.test(word)) return '';
  return Array.from({ length: word.length - 4 }, (_, more) => word.slice(0, more + 4)).join(' ');
}

/** How many letters may be wrong, tried one after the other; short words hold no mistake. */
function mistakesIn({ length }: string): readonly number[] {
  if (length < 4) return [];
  return length < 6 ? [1] : [1, 2];
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
    for (const token of tokenise(foldText(`${title.en} / ${title.ja}`))) {
      const rows = rowsOf.get(token);
      if (rows) rows.push(row);
      else rowsOf.set(token, [row]);
    }
  }
  // MiniSearch finds the words. The rows are kept beside it: a word may be in all of ten thousand
  // titles, and MiniSearch takes microseconds for each.
  const index = new MiniSearch({ ...separated, fields: ['id', 'beginnings'] });
  for (const [at, id] of [...rowsOf.keys()].entries()) {
    if (at % perStep === 0) yield;
    index.add({ id, beginnings: beginningsOf(id) });
  }

  function rankTitles(word: string): Uint8Array {
    const worst = new Uint8Array(activities.length).fill(ranks.whole);
    for (const token of tokensOf(word)) {
      const own = new Uint8Array(activities.length);
      for (const { id } of index.search(token, { prefix: true, fields: ['id'] })) {
        const rank = id === token || isJapanese(token) ? ranks.whole : ranks.beginning;
        for (const row of rowsOf.get(id) ?? []) own[row] = Math.max(own[row] ?? 0, rank);
      }
      for (let row = 0; row < own.length; row++)
        worst[row] = Math.min(worst[row] ?? 0, own[row] ?? 0);
    }
    return worst;
  }

  function nearestTo(word: string): readonly string[] {
    if (index.search(word, { prefix: true, fields: ['id'] }).length > 0) return [word];
    for (const fuzzy of mistakesIn(word)) {
      const nearest = index.search(word, { fuzzy, boost: { id: 2 } });
      if (nearest.length > 0) return nearest.map(({ id }) => String(id));
    }
    return [word];
  }

  function correct(text: string): readonly string[] {
    const nearest = text.split(' ').map(nearestTo);
    return Array.from({ length: mostCorrections }, (_, at) =>
      nearest.map((words) => words[at] ?? words[0]).join(' '),
    );
  }

  return { rankTitles, correct };
}
