import type { SubjectCounts } from '../counting/subjectCounts';
import { fiscalYear, monthNumber } from '../model/dates';
import type { Activity, CountryCode, MonthNumber, Organisation } from '../model/types';
import type { Period } from '../model/view';

/** Neighbouring activities that share a key; the order of the activities is kept. */
export interface Group<Key> {
  readonly key: Key;
  readonly activities: readonly Activity[];
}

function groupBy<Key>(
  activities: readonly Activity[],
  keyOf: (activity: Activity) => Key,
): readonly Group<Key>[] {
  const groups: { key: Key; activities: Activity[] }[] = [];
  for (const activity of activities) {
    const key = keyOf(activity);
    const last = groups.at(-1);
    if (last?.key === key) last.activities.push(activity);
    else groups.push({ key, activities: [activity] });
  }
  return groups;
}

/**
 * By the fiscal year of the start.
 * @param firstMonth 1–12
 */
export function groupByFiscalYear(
  activities: readonly Activity[],
  firstMonth: number,
): readonly Group<number>[] {
  return groupBy(activities, ({ start }) => fiscalYear(start, firstMonth));
}

/** By the month of the start. */
export function groupByMonth(activities: readonly Activity[]): readonly Group<MonthNumber>[] {
  return groupBy(activities, ({ start }) => monthNumber(start));
}

/** The subject's activities under all filters that the period leaves out. */
export function outsidePeriod({ activities, allActivities }: SubjectCounts): number {
  return allActivities.length - activities.length;
}

/** An activity's place in a list, counted from 1, and its neighbours there. */
export interface ListPosition {
  readonly index: number;
  readonly total: number;
  readonly previous: Activity | null;
  readonly next: Activity | null;
}

/** `null` when the list does not hold the activity. */
export function positionIn(
  activities: readonly Activity[],
  activity: Activity,
): ListPosition | null {
  const at = activities.findIndex(({ id }) => id === activity.id);
  if (at < 0) return null;
  return {
    index: at + 1,
    total: activities.length,
    previous: activities[at - 1] ?? null,
    next: activities[at + 1] ?? null,
  };
}

export interface MembershipChange {
  readonly country: CountryCode;
  readonly type: 'joined' | 'left';
  /** Only the year: the record may know no more. */
  readonly year: number;
}

/** Who joined or left after the period's first day and not after its last. */
export function membershipChanges(
  { members }: Organisation,
  { from, to }: Period,
): readonly MembershipChange[] {
  return members.flatMap(({ country, since, until }) => {
    const changes: MembershipChange[] = [];
    if (since !== null && since > from && since <= to) {
      changes.push({ country, type: 'joined', year: Number(since.slice(0, 4)) });
    }
    if (until !== null && until >= from && until < to) {
      changes.push({ country, type: 'left', year: Number(until.slice(0, 4)) });
    }
    return changes;
  });
}
