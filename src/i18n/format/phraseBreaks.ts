import type { Language } from '../../domain/model/types';

// Where a Japanese line may break. `word-break: auto-phrase` was tried and broke inside names.
const kanji = '\\p{sc=Han}々〆0-9０-９';
const breakpoints = new RegExp(
  [
    // After punctuation, but not within 「日・モンゴル」 and 「国・地域」.
    '(?<=[、。，．：；／～〜]|[^、。\\s（「]{2}・)(?![、。，．・：；／】』」）〕]|地域)',
    // After closing brackets, unless a particle follows, and before opening ones.
    '(?<=[】』」）〕])(?![、。，．・：；／】』」）〕\\p{sc=Hira}])',
    '(?<=[^（「『【〔])(?=[（「『【〔])',
    // After a run of hiragana that ends in a particle or an ending of a verb.
    '(?<=[のにをはがとでへもやるた]|及び|から|まで|より|など)(?=[^\\p{sc=Hira}、。，．・：；／】』」）〕ー])',
    '(?=ほか)',
    // Before names that stand inside longer ones.
    '(?=乗艦協力プログラム)',
    // After a long word in katakana, before a word of at least two kanji.
    '(?<=[ァ-ヶー]{4})(?=[\\p{sc=Han}]{2})',
  ].join('|'),
  'u',
);
const longestPhrase = 14;
/** Inside a phrase that no line could hold: between a word in kanji and a long one in katakana. */
const emergency = new RegExp(`(?<=[${kanji}]{2})(?=[ァ-ヶー]{4})`, 'u');

/**
 * The phrases of a Japanese text: a line may break between them only. Joined they are the text.
 * English breaks at its spaces and stays whole.
 */
export function phrasesOf(text: string, language: Language): readonly string[] {
  if (language !== 'ja') return [text];
  return text
    .split(breakpoints)
    .flatMap((phrase) => (phrase.length > longestPhrase ? phrase.split(emergency) : [phrase]))
    .filter((phrase) => phrase !== '');
}
