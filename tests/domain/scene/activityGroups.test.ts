import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  isoDate,
  lengthInDays,
  monthNumber,
  yearAndMonth,
} from '../../../src/domain/model/dates';
import { membersOn } from '../../../src/domain/model/membership';
import type { Organisation } from '../../../src/domain/model/types';
import { defaultView, type Period } from '../../../src/domain/model/view';
import {
  groupByFiscalYear,
  groupByMonth,
  type MembershipChange,
  membershipChanges,
  outsidePeriod,
  positionIn,
} from '../../../src/domain/scene/activityGroups';
import { createScene } from '../../../src/domain/scene/scene';
import { code, createActivity, createOrganisation, stageOf } from '../../builders';
import { activities, periods } from '../arbitraries';
import { naiveActivities } from '../counting/naiveCounts';

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

  test('of any activity of a list is found again, and the neighbours know it as theirs', () => {
    fc.assert(
      fc.property(activities, (list) => {
        for (const activity of list) {
          const { index, total, previous, next } = positionIn(list, activity) ?? {};
          expect(total).toBe(list.length);
          expect(list[(index ?? 0) - 1]).toBe(activity);
          expect(previous ? positionIn(list, previous)?.next : list[0]).toBe(activity);
          expect(next ? positionIn(list, next)?.previous : list.at(-1)).toBe(activity);
        }
      }),
    );
  });
});

test('what a subject has within the period and outside is all it has', () => {
  const subject = { type: 'country', code: code('PHL') } as const;
  fc.assert(
    fc.property(activities, periods, (list, period) => {
      const stage = stageOf(list);
      const view = { ...defaultView('en'), period, subject };
      const scene = createScene(stage, view);
      const own = naiveActivities(stage.dataset, null, view.facets).filter(({ partners: named }) =>
        named.some(({ country }) => country === subject.code),
      );
      const within = own.filter(
        ({ start, end }) => start <= scene.period.to && end >= scene.period.from,
      );
      expect(scene.subject && outsidePeriod(scene.subject)).toBe(own.length - within.length);
    }),
  );
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

/** From one day to the next: who is a member and was none joined, who was one and is none left. */
function changesDayByDay(organisation: Organisation, { from, to }: Period): MembershipChange[] {
  const days = Array.from({ length: lengthInDays(from, to) - 1 }, (_, day) => addDays(from, day));
  return days.flatMap((before): MembershipChange[] => {
    const after = addDays(before, 1);
    const [was, is] = [membersOn(organisation, before), membersOn(organisation, after)];
    const yearOf = (date: typeof from) => yearAndMonth(monthNumber(date)).year;
    return [
      ...is
        .filter((country) => !was.includes(country))
        .map((country) => ({ country, type: 'joined', year: yearOf(after) }) as const),
      // The last day of a membership still counts as one.
      ...was
        .filter((country) => !is.includes(country))
        .map((country) => ({ country, type: 'left', year: yearOf(before) }) as const),
    ];
  });
}

test('membership changes are those that looking at every day of the period finds', () => {
  const newYear = isoDate('2024-01-01');
  const nearDays = fc.integer({ min: -4, max: 4 }).map((days) => addDays(newYear, days));
  const members = fc
    .tuple(fc.option(nearDays), fc.option(nearDays))
    .filter(([since, until]) => since === null || until === null || since <= until)
    .map(([since, until]) => [
      { country: 'SWE', ...(since && { since }), ...(until && { until }) },
      { country: 'USA', since: '1949-04-04' },
    ]);
  const nearPeriods = fc
    .tuple(nearDays, nearDays)
    .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));
  fc.assert(
    fc.property(members, nearPeriods, (list, period) => {
      const organisation = createOrganisation('nato', list);
      expect(membershipChanges(organisation, period)).toEqual(
        changesDayByDay(organisation, period),
      );
    }),
    { numRuns: 500 },
  );
});
