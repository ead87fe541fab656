import { expect, test } from 'vitest';
import { failureText } from '../../src/i18n/sentences/failureText';

const place = 'activities[0].title.en';
const misfit = (problem: string, path = place) => ({ code: 'schema', path, problem }) as const;

test.each([
  [
    misfit('invalid_type'),
    'data/a.json could not be used: “activities[0].title.en” is missing or of the wrong type.',
    'data/a.jsonを使用できません。「activities[0].title.en」がないか、型が違います。',
  ],
  [
    misfit('invalid_value'),
    'data/a.json could not be used: “activities[0].title.en” has a value that is not allowed.',
    'data/a.jsonを使用できません。「activities[0].title.en」の値は使用できません。',
  ],
  [
    misfit('a code of a later version'),
    'data/a.json could not be used: “activities[0].title.en” is not as expected.',
    'data/a.jsonを使用できません。「activities[0].title.en」が正しくありません。',
  ],
  [
    misfit('invalid_type', ''),
    'data/a.json could not be used: it holds something else.',
    'data/a.jsonを使用できません。内容が想定と異なります。',
  ],
  [
    { code: 'timeout', seconds: 30 } as const,
    'data/a.json could not be used: no answer within 30 seconds.',
    'data/a.jsonを使用できません。30秒以内に応答がありません。',
  ],
])('%j is told in words', (reason, english, japanese) => {
  const fault = { path: 'data/a.json', reason };
  expect(failureText(fault, 'en')).toBe(english);
  expect(failureText(fault, 'ja')).toBe(japanese);
});
