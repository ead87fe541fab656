import { describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/messages';

/** Every text with its path; functions are marked, because their texts depend on what they get. */
function paths(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return [`${path}: text`];
  if (typeof value === 'function') return [`${path}: function`];
  return Object.entries(value as object).flatMap(([key, inner]) => paths(inner, `${path}.${key}`));
}

function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe('the two languages', () => {
  test('have the same texts', () => {
    expect(paths(messages.ja).toSorted()).toEqual(paths(messages.en).toSorted());
  });

  test.each(['en', 'ja'] as const)('leave no text empty (%s)', (language) => {
    expect(texts(messages[language]).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('do not shout', () => {
    const all = [...texts(messages.en), ...texts(messages.ja)];
    expect(all.filter(([, text]) => /[!！]/.test(text))).toEqual([]);
  });

  test('Japanese has no full-width digits and no English sentence left over', () => {
    const wrong = texts(messages.ja).filter(
      ([, text]) => /[０-９]/.test(text) || /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text),
    );
    expect(wrong).toEqual([]);
  });
});
