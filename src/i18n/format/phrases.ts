/** A piece of the sentence that a line may not break inside (Japanese), with its weight. */
export interface Phrase {
  readonly text: string;
  readonly isStrong: boolean;
  /** Punctuation that stays with the phrase, never strong. */
  readonly tail: string;
  /** Whether no line may break inside it in English either; what is strong is whole anyway. */
  readonly isWhole?: boolean;
}

export const plain = (text: string): Phrase => ({ text, isStrong: false, tail: '' });
export const strong = (text: string): Phrase => ({ text, isStrong: true, tail: '' });
/** A number with what it counts. */
export const counted = (text: string): Phrase => ({ ...plain(text), isWhole: true });

export function phraseText(phrases: readonly Phrase[]): string {
  return phrases.map(({ text, tail }) => text + tail).join('');
}
