import { describe, expect, test } from 'vitest';
import { isoDate, monthNumber } from '../../../src/domain/model/dates';
import {
  groupByFiscalYear,
  groupByMonth,
  membershipChanges,
  positionIn,
} from '../../../src/domain/scene/activityGroups';
import { createActivity, createOrganisation } from '../../builders';

const march = createActivity('march', { start: '2024-03-31', end: '2024-04-02' });
const april = createActivity('april', { start: '2024-04-01' });

test('an activity belongs to the fiscal year it begins in', () => {
  const groups = groupByFiscalYear([april, march], 4);
  expect(groups.map(({ key, activities }) => [key, activities.length])).toEqual([
    [2024, 1],
    [2023, 1],
  ]);
});

test('months keep the order of the activities', () => {
  const later = createActivity('later', { start: '2024-04-20' });
  const groups = groupByMonth([later, april, march]);
  expect(groups.map(({ key }) => key)).toEqual([
    monthNumber(isoDate('2024-04-01')),
    monthNumber(isoDate('2024-03-01')),
  ]);
  expect(groups[0]?.activities).toEqual([later, april]);
});

describe('the position in a list', () => {
  test('counts from one and names the neighbours', () => {
    expect(positionIn([april, march], march)).toEqual({
      index: 2,
      total: 2,
      previous: april,
      next: null,
    });
  });

  test('is null when the list does not hold the activity', () => {
    expect(positionIn([april], march)).toBeNull();
  });
});

test('membership changes after the first day of the period and up to its last', () => {
  const nato = createOrganisation('nato', [
    { country: 'FIN', since: '2023-04-01' },
    { country: 'SWE', since: '2024-03-31' },
    { country: 'USA', since: '1949-04-04' },
    { country: 'FJI', since: '1949-04-04', until: '2023-12-31' },
    { country: 'IDN', since: '1949-04-04', until: '2024-03-31' },
  ]);
  const fiscal2023 = { from: isoDate('2023-04-01'), to: isoDate('2024-03-31') };
  expect(membershipChanges(nato, fiscal2023)).toEqual([
    { country: 'SWE', type: 'joined', year: 2024 },
    { country: 'FJI', type: 'left', year: 2023 },
  ]);
});
