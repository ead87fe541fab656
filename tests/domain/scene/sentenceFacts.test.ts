import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../src/domain/model/types';
import { defaultView, type OpenPeriod } from '../../../src/domain/model/view';
import { createScene } from '../../../src/domain/scene/scene';
import { sentenceFacts } from '../../../src/domain/scene/sentenceFacts';
import { sentenceText } from '../../../src/i18n/sentences/sentence';
import { createActivity, createOrganisation, partners, stageOf } from '../../builders';

const organisations = [createOrganisation('nato'), createOrganisation('asean')];

function say(activities: readonly Activity[], language: 'en' | 'ja', period?: OpenPeriod): string {
  const stage = stageOf(activities, { organisations });
  const view = { ...defaultView(language), ...(period && { period }) };
  return sentenceText(sentenceFacts(createScene(stage, view)), stage.dataset, language);
}

/** The country codes that the fewest activities could name equally often. */
const named = ['USA', 'PHL', 'FJI', 'IDN', 'SWE'];

test.each(named.map((_, index) => index))('with %i countries named equally often', (count) => {
  const leading = named.slice(0, count);
  const stage = stageOf([
    createActivity('a', { partners: partners(...leading) }),
    createActivity('b', { partners: partners(...leading) }),
  ]);
  const { leaders, leaderCount } = sentenceFacts(createScene(stage, defaultView('en')));
  const hasLeaders = count === 1 || count === 2;
  expect(leaders.toSorted()).toEqual(hasLeaders ? leading.toSorted() : []);
  expect(leaderCount).toBe(hasLeaders ? stage.dataset.activities.length : 0);
});

const three = [
  createActivity('a', { partners: partners('USA', 'PHL'), organisations: ['nato'] }),
  createActivity('b', { partners: partners('USA') }),
  createActivity('c', { organisations: ['asean'] }),
];
const june = { from: '2024-06-01', to: '2024-06-30' } as OpenPeriod;

describe('the sentence', () => {
  test('tells everything by months', () => {
    expect(say(three, 'en')).toBe(
      'Jun 2023 – Oct 2025: 3 activities with 2 countries and 2 organisations; most often the United States (2).',
    );
    expect(say(three, 'ja')).toBe(
      '2023年6月～2025年10月：3件の活動、2の国・地域、2の機関。最も多いのは米国（2件）。',
    );
  });

  test('tells a narrowed period by days', () => {
    expect(say(three, 'en', june)).toMatch(/^1 Jun 2024 – 30 Jun 2024: 3 activities/);
    expect(say(three, 'ja', june)).toMatch(/^2024年6月1日～2024年6月30日：3件の活動/);
  });

  test('obeys the plural', () => {
    expect(say([createActivity('a', { partners: partners('PHL') })], 'en')).toBe(
      'Jun 2023 – Oct 2025: 1 activity with 1 country, the Philippines.',
    );
  });

  test('names two leaders, and none when more lead', () => {
    const two = [
      createActivity('a', { partners: partners('USA', 'PHL') }),
      createActivity('b', { partners: partners('USA', 'PHL', 'FJI') }),
    ];
    expect(say(two, 'en')).toContain('most often the Philippines and the United States (2 each).');
    expect(say(two, 'ja')).toContain('最も多いのはフィリピン、米国（各2件）。');
    const level = [createActivity('a', { partners: partners('USA', 'PHL', 'FJI') })];
    expect(say(level, 'en')).toBe('Jun 2023 – Oct 2025: 1 activity with 3 countries.');
  });

  test('speaks of organisations alone', () => {
    expect(say([createActivity('c', { organisations: ['asean'] })], 'en')).toBe(
      'Jun 2023 – Oct 2025: 1 activity with 1 organisation.',
    );
  });

  test('says plainly when nothing is found', () => {
    expect(say([], 'en')).toBe('Jun 2023 – Oct 2025: no activities.');
    expect(say([], 'ja')).toBe('2023年6月～2025年10月：該当する活動はありません。');
  });
});
