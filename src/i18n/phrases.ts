/** A piece of the sentence that a line may not break inside (Japanese), with its weight. */
export interface Phrase {
  readonly text: string;
  readonly isStrong: boolean;
  /** Punctuation that stays with the phrase, never strong. */
  readonly tail: string;
}

export const plain = (text: string): Phrase => ({ text, isStrong: false, tail: '' });
export const strong = (text: string): Phrase => ({ text, isStrong: true, tail: '' });

export function phraseText(phrases: readonly Phrase[]): string {
  return phrases.map(({ text, tail }) => text + tail).join('');
}
