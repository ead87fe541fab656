import { describe, expect, test } from 'vitest';
import { recordFacts } from '../../../src/domain/model/recordFacts';
import { activityId, createActivity } from '../../builders';

const activities = [
  createActivity('listed', { correctionCount: 2 }),
  createActivity('added', {
    isPublished: false,
    titleStatus: { en: 'translated', ja: 'official' },
  }),
  createActivity('also-listed'),
  createActivity('part', {
    partOf: activityId('listed'),
    isPublished: false,
    correctionCount: 1,
  }),
];

describe('the facts about the record', () => {
  test('count each activity once and leave parts of activities out', () => {
    expect(recordFacts(activities)).toEqual({
      activities: 3,
      published: 2,
      added: 1,
      corrected: 1,
      translated: { en: 1, ja: 2 },
    });
  });

  test('are all nought for an empty record', () => {
    expect(recordFacts([])).toEqual({
      activities: 0,
      published: 0,
      added: 0,
      corrected: 0,
      translated: { en: 0, ja: 0 },
    });
  });
});
