import { isJapanese } from './foldText';

/**
 * The parts by which a folded text is found: Latin words, and of Japanese, which has no spaces, each
 * pair of neighbouring characters.
 */
export function tokensOf(folded: string): string[] {
  return folded.split(' ').flatMap((word) => {
    if (word.length < 2 || !isJapanese(word)) return word === '' ? [] : word;
    return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  });
}

/** The same, and the last character of Japanese words, so that each can be found alone. */
export function indexTokensOf(folded: string): string[] {
  return [
    ...tokensOf(folded),
    ...(folded.match(/(?<=[ァ-ヺ々㐀-鿿])[ァ-ヺ々㐀-鿿](?= |$)/g) ?? []),
  ];
}

/** "phil", "phili" … of "philippines": what an unfinished word with a mistake is near to. */
export function beginningsOf(token: string): string[] {
  if (!/^[a-z]{5,}$/.test(token)) return [];
  return Array.from({ length: token.length - 4 }, (_, more) => token.slice(0, more + 4));
}

/** @param most how many a long word may hold; short words hold none */
export function mistakesAllowed(length: number, most: number): number {
  if (length < 4) return 0;
  return Math.min(most, length < 6 ? 1 : 2);
}
