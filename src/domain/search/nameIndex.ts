import MiniSearch from 'minisearch';
import { romajiOf } from './romaji';
import type { FoldedName, Named } from './searchSubjects';
import { separated, type Tokeniser, tokensOf } from './tokens';

export interface NameMatch {
  readonly named: Named;
  /** The name it was found by; `null` for a code. */
  readonly name: FoldedName | null;
  /** Larger is better. */
  readonly score: number;
}

/** What has a name with every word of the folded text, the best first. */
export type FindNames = (text: string) => readonly NameMatch[];

// A whole name, then its beginning, then its sound, then words of it. A code comes before the
// beginning of another name only where the country has activities.
const boost = { whole: 24, codes: 10.8, sound: 6, words: 1 };
const otherName = 0.9;
const active = 1.5;
const mostActive = 0.05;
/** What readers mean more often comes first where two names fit equally well. */
const ofKind = { country: 1, organisation: 0.97, programme: 0.94, place: 0.9 };
const shortestSound = 3;

/** A name, or the codes. */
interface Entry extends Partial<Record<keyof typeof boost, string>> {
  readonly id: number;
  readonly named: Named;
  readonly name: FoldedName | null;
}

function entriesOf(all: readonly Named[], tokenise: Tokeniser): readonly Entry[] {
  const entries = all.flatMap((named): readonly Omit<Entry, 'id'>[] => [
    { named, name: null, codes: named.codes.join(' ') },
    ...named.names.map((name) => ({
      named,
      name,
      whole: name.folded.replaceAll(' ', ''),
      sound: (name.isHeard && romajiOf(name.folded)) || '',
      words: tokenise(name.folded).join(' '),
    })),
  ]);
  return entries.map((entry, id) => ({ ...entry, id }));
}

function likelihood({ named, name }: Entry, mostRows: number): number {
  const { subject, rows } = named;
  const ofName = name?.isOwn === false ? otherName : 1;
  const ofRows = rows.length === 0 ? 1 : active + (mostActive * rows.length) / mostRows;
  return ofName * ofRows * (subject ? ofKind[subject.type] : 1);
}

export function createNameIndex(all: readonly Named[], tokenise: Tokeniser): FindNames {
  const entries = entriesOf(all, tokenise);
  const mostRows = all.reduce((most, { rows }) => Math.max(most, rows.length), 1);
  const likelihoods = entries.map((entry) => likelihood(entry, mostRows));
  const index = new MiniSearch<Entry>({
    ...separated,
    fields: Object.keys(boost),
    searchOptions: {
      boost,
      boostDocument: (id) => likelihoods[id] ?? 1,
      // Names are too short to weigh how often they have a word, or how many they have.
      bm25: { k: 0, b: 0, d: 0 },
    },
  });
  index.addAll(entries);
  return (text) => {
    const compact = text.replaceAll(' ', '');
    const sound = romajiOf(text) ?? '';
    const words = tokensOf(text).join(' ');
    const found = index.search({
      queries: [
        { fields: ['whole'], prefix: true, queries: [compact] },
        { fields: ['codes'], queries: [compact] },
        { fields: ['sound'], prefix: sound.length >= shortestSound, queries: [sound] },
        { fields: ['words'], prefix: true, combineWith: 'AND', queries: [words] },
      ],
    });
    const matches = new Map<Named, NameMatch>();
    for (const { id, score } of found) {
      const entry = entries[id];
      if (entry && !matches.has(entry.named)) matches.set(entry.named, { ...entry, score });
    }
    return [...matches.values()];
  };
}
