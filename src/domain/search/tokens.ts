import { foldText, isJapanese } from './foldText';

/** Makes the parts by which folded texts are found. */
export interface Tokeniser {
  /** Those of a name or title, each once. */
  readonly indexed: (folded: string) => readonly string[];
  /** What was typed, with one token for each technical term. */
  readonly withTerms: (folded: string) => string;
}

/** Latin words, and of Japanese, which has no spaces, each pair of neighbouring characters. */
export function tokensOf(folded: string): readonly string[] {
  return folded.split(' ').flatMap((word) => {
    if (word.length < 2 || !isJapanese(word)) return word;
    return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  });
}

/** Finds any of the folded texts, which contain no punctuation; the longest where several match. */
export function anyOf(folded: readonly string[], before = '', after = ''): RegExp {
  const longestFirst = folded.toSorted((a, b) => b.length - a.length);
  return new RegExp(`${before}(?:${longestFirst.join('|') || '(?!)'})${after}`, 'g');
}

/** @param synonyms lines of technical terms that mean the same; each line gets a token of its own */
export function createTokeniser(synonyms: readonly (readonly string[])[]): Tokeniser {
  const lines = synonyms.map((terms, line) => ({ terms: terms.map(foldText), token: `=${line}=` }));
  const mentions = lines.map(({ terms, token }) => {
    return { token, parts: terms.map((term) => (isJapanese(term) ? term : ` ${term}`)) };
  });
  const tokenOf = new Map(
    lines.toReversed().flatMap(({ terms, token }) => terms.map((term) => [term, token])),
  );
  const term = anyOf([...tokenOf.keys()], '(?<= |^)', '(?= |$)');
  return {
    indexed(folded) {
      const spaced = ` ${folded}`;
      const meant = mentions.filter(({ parts }) => parts.some((part) => spaced.includes(part)));
      // With the last characters of words, each character can be found alone.
      const lasts = folded.match(/[ァ-ヺ々㐀-鿿](?= |$)/g) ?? [];
      const tokens = [...tokensOf(folded), ...lasts, ...meant.map(({ token }) => token)];
      return [...new Set(tokens)];
    },
    withTerms: (folded) => folded.replace(term, (found) => tokenOf.get(found) ?? found),
  };
}
