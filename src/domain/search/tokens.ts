import { foldText, isJapanese } from './foldText';

/**
 * The parts by which a folded text is found: Latin words, and of Japanese, which has no spaces, each
 * pair of neighbouring characters.
 */
export function tokensOf(folded: string): readonly string[] {
  return folded.split(' ').flatMap((word) => {
    if (word.length < 2 || !isJapanese(word)) return word;
    return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  });
}

/** Makes the tokens of a folded name or title, each once. */
export type Tokeniser = (folded: string) => ReadonlySet<string>;

/**
 * Adds the last character of Japanese words, so that each character can be found alone, and what the
 * technical terms in a text are also called.
 * @param synonyms lines of terms that mean the same
 */
export function createTokeniser(synonyms: readonly (readonly string[])[]): Tokeniser {
  const lines = synonyms.map((terms) => {
    const folded = terms.map(foldText);
    const inText = folded.map((term) => (isJapanese(term) ? term : ` ${term}`));
    return { inText, tokens: folded.flatMap(tokensOf) };
  });
  return (folded) => {
    const spaced = ` ${folded}`;
    const meant = lines.filter(({ inText }) => inText.some((term) => spaced.includes(term)));
    const lasts = folded.match(/[ァ-ヺ々㐀-鿿](?= |$)/g) ?? [];
    return new Set([...tokensOf(folded), ...lasts, ...meant.flatMap(({ tokens }) => tokens)]);
  };
}
