import { isoDate } from '../../src/domain/model/dates';
import type { Period } from '../../src/domain/model/view';
import { createActivity, partners, stageOf } from '../builders';

export const fiscal = (year: number): Period => ({
  from: isoDate(`${year}-04-01`),
  to: isoDate(`${year + 1}-03-31`),
});

/** Fiji twice after once, Indonesia once after twice, the Philippines as often, Sweden for the first time. */
export const comparedStage = stageOf([
  createActivity('a', { start: '2023-07-01', partners: partners('FJI', 'IDN', 'PHL') }),
  createActivity('b', { start: '2023-08-01', partners: partners('IDN') }),
  createActivity('c', { start: '2024-07-01', partners: partners('FJI', 'SWE'), kind: 'course' }),
  createActivity('d', { start: '2024-08-01', partners: partners('FJI', 'IDN', 'PHL') }),
]);
