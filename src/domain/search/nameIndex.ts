import MiniSearch from 'minisearch';
import { isJapanese } from './foldText';
import { romajiOf } from './romaji';
import type { FoldedName, Named } from './searchSubjects';
import { type Tokeniser, tokensOf } from './tokens';

export interface NameMatch<Found extends Named = Named> {
  readonly named: Found;
  /** The name it was found by; `null` for a code. */
  readonly name: FoldedName | null;
}

/** What has every word of the folded text in one name, the best first. */
export type FindNames = (text: string) => readonly NameMatch[];

// A whole name, then its beginning, then its sound, then words of it. A code comes before the
// beginning of another name only where the country has activities.
const boost = { whole: 1000, codes: 450, sound: 250, latinSound: 250, words: 1 };
/** Decides where two names fit equally well. */
const likelihood = {
  country: 1,
  organisation: 0.97,
  programme: 0.94,
  place: 0.85,
  otherName: 0.9,
  active: 1.5,
  mostActive: 0.1,
};
const shortestSound = 3;

/** One way to find a name, or the codes. Each is a document of its own: the best counts, not the sum. */
interface Entry extends NameMatch, Partial<Record<keyof typeof boost, string>> {}

function entriesOf(named: Named, { indexed }: Tokeniser): readonly Entry[] {
  const ofNames = named.names.flatMap((name): readonly Entry[] => {
    const { folded } = name;
    const romaji = romajiOf(folded) ?? '';
    const isPlace = named.subject?.type === 'place';
    return [
      { named, name, whole: folded.replaceAll(' ', '') },
      { named, name, words: indexed(folded).join(' ') },
      ...(isJapanese(folded) ? [{ named, name, sound: romaji }] : []),
      // Kana finds the Latin names of places, which are Japanese ones.
      ...(isPlace ? [{ named, name, latinSound: romaji }] : []),
    ];
  });
  return named.codes ? [...ofNames, { named, name: null, codes: named.codes }] : ofNames;
}

function likelihoodOf({ named, name }: NameMatch, mostRows: number): number {
  const { active, mostActive, otherName } = likelihood;
  const ofKind = named.subject ? likelihood[named.subject.type] : 1;
  const ofName = name?.isOwn === false ? otherName : 1;
  const count = named.rows.length;
  return ofKind * ofName * (count === 0 ? 1 : active + (mostActive * count) / mostRows);
}

export function createNameIndex(all: readonly Named[], tokeniser: Tokeniser): FindNames {
  const entries = all.flatMap((named) => entriesOf(named, tokeniser));
  const mostRows = Math.max(...all.map(({ rows }) => rows.length));
  const likelihoods = entries.map((entry) => likelihoodOf(entry, mostRows));
  const index = new MiniSearch({
    fields: Object.keys(boost),
    searchOptions: {
      boost,
      boostDocument: (id) => likelihoods[id] ?? 1,
      // Names are too short to weigh how often they have a word, or how many they have.
      bm25: { k: 0, b: 0, d: 0 },
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return (text) => {
    const compact = text.replaceAll(' ', '');
    const sound = romajiOf(text) ?? '';
    const words = tokensOf(tokeniser.withTerms(text)).join(' ');
    const found = index.search({
      queries: [
        { fields: ['whole'], prefix: true, queries: [compact] },
        { fields: ['codes'], queries: [compact] },
        {
          fields: isJapanese(text) ? ['sound', 'latinSound'] : ['sound'],
          prefix: sound.length >= shortestSound,
          queries: [sound],
        },
        { fields: ['words'], prefix: true, combineWith: 'AND', queries: [words] },
      ],
    });
    const best = new Map<Named, NameMatch>();
    for (const { id } of found) {
      const entry = entries[id];
      if (entry && !best.has(entry.named)) best.set(entry.named, entry);
    }
    return [...best.values()];
  };
}
