import type { Activity, CountryCode } from '../../../src/domain/model/types';
import type { Period } from '../../../src/domain/model/view';
import { naiveCountryCounts } from '../counting/naiveCounts';

/** The rules of a comparison a second time, over plain lists, written to be obviously right. */

export interface NaiveChange {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

export function naiveChanges(
  before: Record<string, number>,
  after: Record<string, number>,
): Record<string, NaiveChange> {
  const changes: Record<string, NaiveChange> = {};
  for (const key of [...Object.keys(before), ...Object.keys(after)]) {
    const [there, here] = [before[key] ?? 0, after[key] ?? 0];
    changes[key] = { before: there, after: here, change: here - there };
  }
  return changes;
}

export function naiveCountryChanges(before: readonly Activity[], after: readonly Activity[]) {
  return naiveChanges(naiveCountryCounts(before), naiveCountryCounts(after));
}

export function naiveKindCounts(activities: readonly Activity[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of activities) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Whether no activity of all data named the country before the period, and one in it began. */
export function naiveIsFirst(all: readonly Activity[], code: CountryCode, period: Period): boolean {
  const starts = all
    .filter(({ partners }) => partners.some(({ country }) => country === code))
    .map(({ start }) => start)
    .sort();
  const [first] = starts;
  return first !== undefined && first >= period.from && first <= period.to;
}

const classNames = ['≤ −3', '−2, −1', '0', '+1, +2', '≥ +3'];

export function naiveChangeClass(change: number): string {
  if (change <= -3) return '≤ −3';
  if (change < 0) return '−2, −1';
  if (change === 0) return '0';
  return change < 3 ? '+1, +2' : '≥ +3';
}

export function naiveClassCounts(changes: Record<string, NaiveChange>): number[] {
  const found = Object.values(changes).map(({ change }) => naiveChangeClass(change));
  return classNames.map((name) => found.filter((other) => other === name).length);
}
