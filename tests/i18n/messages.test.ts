import { describe, expect, test } from 'vitest';

type Part = Readonly<Record<'en' | 'ja', unknown>>;
const modules = import.meta.glob<Readonly<Record<string, Part>>>(
  '../../src/i18n/messages/**/*.ts',
  {
    eager: true,
  },
);
const parts = Object.values(modules).flatMap((module) =>
  Object.entries(module).filter(([, part]) => typeof part === 'object' && 'ja' in part),
);
const messages = {
  en: Object.fromEntries(parts.map(([name, part]) => [name, part.en])),
  ja: Object.fromEntries(parts.map(([name, part]) => [name, part.ja])),
};

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
    expect(parts.length).toBeGreaterThan(10);
    expect(paths(messages.ja).toSorted()).toEqual(paths(messages.en).toSorted());
  });

  test.each(['en', 'ja'] as const)('leave no text empty (%s)', (language) => {
    const empty = texts(messages[language]).filter(([, text]) => text.trim() === '');
    // What stands between two sentences may be nothing: it is in Japanese.
    expect(empty.filter(([path]) => path !== '.dataCheck.space')).toEqual([]);
  });

  test('do not shout', () => {
    const all = [...texts(messages.en), ...texts(messages.ja)];
    expect(all.filter(([, text]) => /[!！]/.test(text))).toEqual([]);
  });

  test('Japanese has no full-width digits and no English sentence left over', () => {
    const wrong = texts(messages.ja).filter(
      ([path, text]) =>
        path !== '.dataRelease.usage' &&
        (/[０-９]/.test(text) || /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text)),
    );
    expect(wrong).toEqual([]);
  });
});
