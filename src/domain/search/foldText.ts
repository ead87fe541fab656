/**
 * One form for texts that a reader would call the same while searching: case, width, accents,
 * hiragana and katakana, long vowels, old characters, British and American spelling, punctuation.
 * Words are separated by single spaces, and a change between Latin and Japanese script is a
 * separation too, so that "ASEAN" begins a word in 「日ASEAN」.
 */

const firstHiragana = 0x3041;
const hiraganaToKatakana = 0x60;
const invisible = /[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const latinVariants: Readonly<Record<string, string>> = {
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
  '&': ' and ',
  '+': ' plus ',
};
const oldCharacters: Readonly<Record<string, string>> = {
  國: '国',
  聯: '連',
  會: '会',
  學: '学',
  條: '条',
  發: '発',
  臺: '台',
  灣: '湾',
  經: '経',
  亞: '亜',
  總: '総',
  濟: '済',
  關: '関',
  體: '体',
  澤: '沢',
  戰: '戦',
  佛: '仏',
  獨: '独',
};
const voicedForeign: Readonly<Record<string, string>> = {
  ヴァ: 'バ',
  ヴィ: 'ビ',
  ヴェ: 'ベ',
  ヴォ: 'ボ',
  ヴュ: 'ビュ',
  ヴ: 'ブ',
  ヷ: 'バ',
  ヸ: 'ビ',
  ヹ: 'ベ',
  ヺ: 'ボ',
};
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bdefence/g, 'defense'],
  [/\bcentre/g, 'center'],
  [/\bprogramme/g, 'program'],
  [/\borganis/g, 'organiz'],
  [/\badviser/g, 'advisor'],
];

function replaceFrom(table: Readonly<Record<string, string>>): (text: string) => string {
  return (found) => table[found] ?? found;
}

function toKatakana(hiragana: string): string {
  return Array.from(hiragana, (kana) => {
    const point = kana.codePointAt(0) ?? firstHiragana;
    return String.fromCodePoint(point + hiraganaToKatakana);
  }).join('');
}

export function foldText(text: string): string {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/[øıßæœđł&+]/g, replaceFrom(latinVariants))
    .replace(/[ぁ-ゖ]+/g, toKatakana)
    .replace(/ヴ[ァィェォュ]?|[ヷ-ヺ]/g, replaceFrom(voicedForeign))
    .replace(/[國聯會學條發臺灣經亞總濟關體澤戰佛獨]/g, replaceFrom(oldCharacters))
    // A long vowel, also where a keyboard gave some dash for it.
    .replace(/(?<=[ァ-ヺ])[ー\-‐-―−~〜]+/g, '')
    .replace(/(?<=[ァ-ヺ々㐀-鿿])[・･](?=[ァ-ヺ々㐀-鿿])/g, '')
    .replace(/['’‘`]/g, '')
    .replace(/(?<=[a-z])\.(?=[a-z])/g, '');
  return (
    spellings
      .reduce((spelled, [from, to]) => spelled.replace(from, to), letters)
      // Everything but ASCII letters, scripts up to Greek extended, kana and what lies above: named
      // properties (\p{L}) would take half of the time of making an index.
      .replace(/[^a-z\d\u00c0-\u1fff々〆〇ァ-ヺ\u3400-\uffff]+/g, ' ')
      .replace(/(?<=[a-z\d])(?=[ァ-ヺ々㐀-鿿])|(?<=[ァ-ヺ々㐀-鿿])(?=[a-z\d])/g, ' ')
      .trim()
  );
}

/** Whether the folded text is written without spaces between words. */
export function isJapanese(folded: string): boolean {
  return /[ァ-ヺ々㐀-鿿]/.test(folded);
}
