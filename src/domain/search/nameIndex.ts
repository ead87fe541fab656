import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { Reading } from './readQuery';
import { romajiOf } from './romaji';
import type { FoldedName, SearchSubject } from './searchSubjects';
import { beginningsOf, indexTokensOf, mistakesAllowed, tokensOf } from './tokens';

export interface SubjectMatch {
  readonly searchSubject: SearchSubject;
  /** Larger is better. */
  readonly score: number;
  /** The name it was found by; `null` for a code or several names together. */
  readonly name: FoldedName | null;
}

/** The best first, equal ones by their activities. */
export type FindSubjects = (reading: Reading) => readonly SubjectMatch[];

/** One name of a subject or, with its codes, all of them together. */
interface NameEntry {
  readonly id: number;
  readonly searchSubject: SearchSubject;
  readonly name: FoldedName | null;
}

const fields = ['whole', 'code', 'sound', 'words', 'beginnings'] as const;
type Field = (typeof fields)[number];

// A whole name or its beginning before its sound before words of it. A code ranks such that it
// comes before the beginning of a name, but only where the country has activities.
const boost = { whole: 8, code: 4.4, sound: 3, words: 1, beginnings: 0.5 };
const factors = { otherName: 0.9, severalNames: 0.8, place: 0.95, active: 1.5, mostActive: 0.1 };
const shortestSound = 3;

function textOf({ searchSubject, name }: NameEntry, field: Field): string {
  switch (field) {
    case 'whole':
      return name?.compact ?? '';
    case 'code':
      return name ? '' : searchSubject.codes.join(' ');
    case 'sound':
      return name?.romaji ?? '';
    case 'words':
    case 'beginnings':
      return name?.folded ?? searchSubject.names.map(({ folded }) => folded).join(' ');
  }
}

function tokenise(text: string, field?: string): string[] {
  if (field === 'words') return indexTokensOf(text);
  return field === 'beginnings' ? tokensOf(text).flatMap(beginningsOf) : text.split(' ');
}

/** How likely it is meant when several names fit equally well. */
function likelihood({ searchSubject, name }: NameEntry, mostRows: number): number {
  const { subject, rows } = searchSubject;
  const { otherName, severalNames, place, active, mostActive } = factors;
  const ofName = name === null ? severalNames : name.isOwn ? 1 : otherName;
  const ofKind = subject.type === 'place' ? place : 1;
  return ofName * ofKind * (rows.length === 0 ? 1 : active + (mostActive * rows.length) / mostRows);
}

function queryFor({ text, words, mistakes }: Reading): Query {
  const fuzzy = (token: string) => mistakesAllowed(token.length, mistakes);
  const compact = text.replaceAll(' ', '');
  const sound = romajiOf(text) ?? '';
  const asOne = (field: Field, query: string, options: SearchOptions = {}): Query => ({
    fields: [field],
    tokenize: (one) => [one],
    queries: [query],
    ...options,
  });
  return {
    prefix: true,
    fuzzy,
    queries: [
      asOne('whole', compact),
      asOne('code', compact, { prefix: false, fuzzy: false }),
      asOne('sound', sound.length < shortestSound - 1 ? '' : sound, {
        prefix: sound.length >= shortestSound,
      }),
      {
        combineWith: 'AND',
        fields: mistakes === 0 ? ['words'] : ['words', 'beginnings'],
        tokenize: tokensOf,
        queries: words.map((alternatives) => ({
          combineWith: 'OR',
          queries: alternatives.map((own) => ({ combineWith: 'AND', queries: [own] })),
        })),
      },
    ],
  };
}

export function createNameIndex(searchSubjects: readonly SearchSubject[]): FindSubjects {
  const entries = searchSubjects
    .flatMap((searchSubject) =>
      [...searchSubject.names, null].map((name) => ({ searchSubject, name })),
    )
    .map((entry, id): NameEntry => ({ ...entry, id }));
  const mostRows = searchSubjects.reduce((most, { rows }) => Math.max(most, rows.length), 1);
  const weights = entries.map((entry) => likelihood(entry, mostRows));
  const index = new MiniSearch<NameEntry>({
    fields: [...fields],
    extractField: (entry, field) => (field === 'id' ? entry.id : textOf(entry, field as Field)),
    tokenize: tokenise,
    processTerm: (token) => token,
    searchOptions: {
      boost,
      boostDocument: (id) => weights[id] ?? 1,
      // Names are too short to weigh how often they have a word, or how many they have.
      bm25: { k: 0, b: 0, d: 0 },
    },
  });
  index.addAll(entries);
  return (reading) => {
    const matches = new Map<SearchSubject, SubjectMatch>();
    for (const { id, score } of index.search(queryFor(reading))) {
      const entry = entries[id];
      if (!entry || matches.has(entry.searchSubject)) continue;
      matches.set(entry.searchSubject, {
        searchSubject: entry.searchSubject,
        name: entry.name,
        score,
      });
    }
    return [...matches.values()].sort(
      (a, b) =>
        b.score - a.score ||
        b.searchSubject.rows.length - a.searchSubject.rows.length ||
        (a.searchSubject.label.en < b.searchSubject.label.en ? -1 : 1),
    );
  };
}
