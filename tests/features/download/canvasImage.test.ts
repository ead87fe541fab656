import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from '../../../src/features/download/canvasImage';

const widthOf = (text: string) => [...text].length;

test('lines break between phrases, and inside one only where no line could hold it', () => {
  expect(breakLines(['one ', 'two ', 'three'], 8, widthOf)).toEqual(['one two', 'three']);
  expect(breakLines(['59件の活動、', '31の国・地域。'], 10, widthOf)).toEqual([
    '59件の活動、',
    '31の国・地域。',
  ]);
  expect(breakLines(['https://example.org/'], 8, widthOf)).toEqual([
    'https://',
    'example.',
    'org/',
  ]);
  expect(breakLines([], 8, widthOf)).toEqual([]);
});

test('no letter is lost and no line is too wide', () => {
  const phrases = fc.array(fc.stringMatching(/^[a-zあ-ん]{1,12}$/));
  fc.assert(
    fc.property(phrases, fc.integer({ min: 1, max: 20 }), (texts, width) => {
      const lines = breakLines(texts, width, widthOf);
      expect(lines.join('')).toBe(texts.join(''));
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }),
  );
});
