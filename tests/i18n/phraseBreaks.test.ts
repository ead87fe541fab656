import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrasesOf } from '../../src/i18n/format/phraseBreaks';

test.each([
  [
    '第6回日ASEAN及び東ティモール乗艦協力プログラムにおけるWPSセミナー',
    '第6回日ASEAN及び|東ティモール|乗艦協力プログラムにおける|WPSセミナー',
  ],
  [
    '第2回日太平洋島嶼国乗艦協力プログラムにおける',
    '第2回日太平洋島嶼国|乗艦協力プログラムにおける',
  ],
  [
    '日・モンゴル能力構築支援事業（衛生）におけるWPSセミナー',
    '日・モンゴル|能力構築支援事業|（衛生）における|WPSセミナー',
  ],
  ['セミナー・ワークショップ', 'セミナー・|ワークショップ'],
  ['米国、オーストラリアほか3か国・地域', '米国、|オーストラリア|ほか3か国・地域'],
  ['2025年9月22日～10月3日', '2025年9月22日～|10月3日'],
  [
    '統合幕僚監部に初代ジェンダー・アドバイザーが誕生',
    '統合幕僚監部に|初代ジェンダー・|アドバイザーが|誕生',
  ],
])('%s breaks between its phrases', (text, phrases) => {
  expect(phrasesOf(text, 'ja').join('|')).toBe(phrases);
});

test('English is left to break at its spaces', () => {
  expect(phrasesOf('Seminar or workshop', 'en')).toEqual(['Seminar or workshop']);
});

test('nothing is lost or added, whatever the text', () => {
  const japanese = fc.string({
    unit: fc.constantFrom(...'日本のアメリカー、。・（）「」をWPS12 及びほか～'),
  });
  fc.assert(
    fc.property(fc.oneof(fc.string(), japanese), (text) => {
      expect(phrasesOf(text, 'ja').join('')).toBe(text);
    }),
  );
});
