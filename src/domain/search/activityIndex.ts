import MiniSearch from 'minisearch';
import type { Stage } from '../counting/stage';
import { foldText, foldTexts, isJapanese } from './foldText';
import type { Reading } from './readQuery';
import { romajiOf } from './romaji';
import type { SearchSubject, SharedRows } from './searchSubjects';
import { beginningsOf, indexTokensOf, mistakesAllowed, tokensOf } from './tokens';

export interface FoundRows {
  /** The best few, equal ones in the order of the rows. */
  readonly best: readonly number[];
  readonly total: number;
}
export type FindRows = (reading: Reading, most: number) => FoundRows;

/** Where a token is found. */
interface TokenRows {
  readonly inTitle: number[];
  /** Of each thing that has it in a name, such as a country or a theme, the rows that share it. */
  readonly inContext: (readonly number[])[];
}

// A title before what the activity is about; whole words before beginnings before mistyped ones.
const ranks = { whole: 3, beginning: 2, mistyped: 1, inTitle: 3 };
const shortestSound = 3;
const rowsPerStep = 1000;
const tokensPerStep = 4000;

function soundToken(romaji: string): string {
  return `~${romaji}`;
}

/** What activities are about: the tokens of its names, and the rows. */
function* contextsOf(
  { dataset }: Stage,
  searchSubjects: readonly SearchSubject[],
  shared: SharedRows,
): Generator<readonly [tokens: readonly string[], rows: readonly number[]]> {
  for (const { names, rows } of searchSubjects) {
    const tokens = names.flatMap(({ folded, compact, romaji }) => [
      ...indexTokensOf(folded),
      compact,
      ...(romaji === null ? [] : [soundToken(romaji)]),
    ]);
    yield [tokens, rows];
  }
  const { kinds, modes, themes } = dataset.vocabulary;
  for (const [type, terms] of Object.entries({ kind: kinds, mode: modes, theme: themes })) {
    for (const { id, label } of terms) {
      const tokens = indexTokensOf(foldText(`${label.en} ${label.ja}`));
      yield [tokens, shared.get(`${type} ${id}`) ?? []];
    }
  }
  for (const [key, rows] of shared) {
    // "2024-09" is found as 2024, as 2024-09 and as 「2024年9月」.
    const [, year, month] = /^month (\d+)-(\d+)$/.exec(key) ?? [];
    if (year && month)
      yield [indexTokensOf(foldText(`${year}年${Number(month)}月 ${month}`)), rows];
  }
}

function rankOf(token: string, found: string): number {
  if (found === token || isJapanese(token)) return ranks.whole;
  return found.startsWith(token) ? ranks.beginning : ranks.mistyped;
}

type Merge = (a: number, b: number) => number;
const better: Merge = (a, b) => Math.max(a, b);
const worse: Merge = (a, b) => Math.min(a, b);
const sumOfBoth: Merge = (a, b) => (a === 0 || b === 0 ? 0 : a + b);

/** Row by row one rank out of several. */
function merge(columns: readonly Uint16Array[], choose: Merge): Uint16Array {
  const [merged = new Uint16Array(), ...others] = columns;
  for (const other of others) {
    for (let row = 0; row < merged.length; row++) {
      merged[row] = choose(merged[row] ?? 0, other[row] ?? 0);
    }
  }
  return merged;
}

function raise(column: Uint16Array, rows: readonly number[], rank: number): void {
  for (const row of rows) column[row] = Math.max(column[row] ?? 0, rank);
}

function selectBest(ranked: Uint16Array, most: number): FoundRows {
  const best: number[] = [];
  const rankAt = (row: number | undefined) => (row === undefined ? 0 : (ranked[row] ?? 0));
  let total = 0;
  for (let row = 0; row < ranked.length; row++) {
    const rank = rankAt(row);
    if (rank > 0) total += 1;
    if (rank <= (best.length < most ? 0 : rankAt(best.at(-1)))) continue;
    best.splice(best.findLastIndex((other) => rankAt(other) >= rank) + 1, 0, row);
    if (best.length > most) best.pop();
  }
  return { best, total };
}

/**
 * The titles of all activities, and the names of what they are about, by token. MiniSearch finds the
 * tokens; which rows have them is kept beside it, because a token can be in all of ten thousand.
 */
export function* activityIndexSteps(
  stage: Stage,
  searchSubjects: readonly SearchSubject[],
  shared: SharedRows,
): Generator<void, FindRows> {
  const { rows } = stage.columns;
  const rowsOf = new Map<string, TokenRows>();
  const entryOf = (token: string) => {
    const entry = rowsOf.get(token) ?? { inTitle: [], inContext: [] };
    rowsOf.set(token, entry);
    return entry;
  };
  for (const [tokens, own] of contextsOf(stage, searchSubjects, shared)) {
    for (const token of new Set(tokens)) entryOf(token).inContext.push(own);
  }
  for (let first = 0; first < rows.length; first += rowsPerStep) {
    yield;
    const some = rows.slice(first, first + rowsPerStep);
    const titles = foldTexts(some.map(({ title }) => `${title.en} / ${title.ja}`));
    for (const [at, title] of titles.entries()) {
      for (const token of new Set(indexTokensOf(title))) entryOf(token).inTitle.push(first + at);
    }
  }
  const index = new MiniSearch<{ readonly id: string }>({
    fields: ['token', 'beginnings'],
    extractField: ({ id }, field) => (field === 'beginnings' ? beginningsOf(id).join(' ') : id),
    tokenize: (text) => text.split(' '),
    processTerm: (token) => token,
  });
  const tokens = Array.from(rowsOf.keys(), (id) => ({ id }));
  for (let first = 0; first < tokens.length; first += tokensPerStep) {
    yield;
    index.addAll(tokens.slice(first, first + tokensPerStep));
  }

  function rankRows(token: string, mistakes: number): Uint16Array {
    const column = new Uint16Array(rows.length);
    const found = index.search(token, {
      prefix: true,
      fuzzy: mistakesAllowed(token.length, mistakes),
      fields: mistakes === 0 ? ['token'] : ['token', 'beginnings'],
    });
    for (const { id } of found) {
      const rank = rankOf(token, id);
      const { inTitle, inContext } = entryOf(id);
      for (const own of inContext) raise(column, own, rank);
      raise(column, inTitle, rank + ranks.inTitle);
    }
    return column;
  }

  function rankWord(alternatives: readonly string[], mistakes: number): Uint16Array {
    const [typed = ''] = alternatives;
    const columns = alternatives.map((own) =>
      merge(
        tokensOf(own).map((token) => rankRows(token, mistakes)),
        worse,
      ),
    );
    const column = merge(columns, better);
    const romaji = romajiOf(typed) ?? '';
    if (romaji.length < shortestSound || column.some((rank) => rank > 0)) return column;
    return rankRows(soundToken(romaji), mistakes);
  }

  return ({ words, mistakes }, most) =>
    selectBest(
      merge(
        words.map((alternatives) => rankWord(alternatives, mistakes)),
        sumOfBoth,
      ),
      most,
    );
}
