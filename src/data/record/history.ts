/**
 * The published versions of the data. Each file of `data/history/` holds the records that differ
 * from the version before it; the first one therefore holds them all. Pure.
 */
import * as z from 'zod/mini';
import { type Change, type RecordKind, recordKinds } from '../../domain/model/recordHistory';
import type { IsoDate } from '../../domain/model/types';
import { date } from '../schema/schemaParts';
import {
  compareRecords,
  type LooseRecord,
  noRecords,
  type RecordChanges,
  type Records,
} from './compareRecords';

/** Year, month and a number that counts up within the month. */
export const versionPattern = /^\d{4}\.(?:[1-9]|1[0-2])\.(?:0|[1-9]\d*)$/;

/** By id; `null` for a record that this version removed. */
const versionRecords = z.record(z.string(), z.nullable(z.record(z.string(), z.unknown())));
export const versionFile = z.strictObject({
  version: z.string().check(z.regex(versionPattern)),
  date,
  activities: versionRecords,
  organisations: versionRecords,
  actionPlans: versionRecords,
});
export type PublishedVersion = z.infer<typeof versionFile>;

/** Negative when `a` is the earlier version. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const index = left.findIndex((part, place) => part !== right[place]);
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}

function byKey<Raw extends object>(
  list: readonly Raw[],
  keyOf: (raw: Raw) => string,
): ReadonlyMap<string, LooseRecord> {
  return new Map(list.map((raw) => [keyOf(raw), Object.fromEntries(Object.entries(raw))]));
}

/** The records of the edited files, as they are compared. */
export function recordsOf(lists: {
  readonly activities: readonly { readonly id: string }[];
  readonly organisations: readonly { readonly id: string }[];
  readonly actionPlans: readonly { readonly country: string }[];
}): Records {
  return {
    activities: byKey(lists.activities, ({ id }) => id),
    organisations: byKey(lists.organisations, ({ id }) => id),
    actionPlans: byKey(lists.actionPlans, ({ country }) => country),
  };
}

function after(records: Records, published: PublishedVersion): Records {
  const apply = (kind: RecordKind) => {
    const all = new Map(records[kind]);
    for (const [id, record] of Object.entries(published[kind])) {
      if (record === null) all.delete(id);
      else all.set(id, record);
    }
    return all;
  };
  return {
    activities: apply('activities'),
    organisations: apply('organisations'),
    actionPlans: apply('actionPlans'),
  };
}

/** The records as the newest version left them. @param versions oldest first */
export function latestRecords(versions: readonly PublishedVersion[]): Records {
  return versions.reduce(after, noRecords);
}

/** What each published version changed, newest first. @param versions oldest first */
export function changesOf(versions: readonly PublishedVersion[]): readonly Change[] {
  let before = noRecords;
  const changes = versions.map((published, index): Change => {
    const now = after(before, published);
    const nothing: RecordChanges = { added: [], corrected: [], removed: [] };
    const isFirst = index === 0;
    const differences = isFirst ? nothing : compareRecords(before, now);
    before = now;
    return {
      version: published.version,
      date: published.date as IsoDate,
      isFirst,
      counts: {
        activities: now.activities.size,
        organisations: now.organisations.size,
        actionPlans: now.actionPlans.size,
      },
      ...differences,
    };
  });
  return changes.reverse();
}

/** A new version: what differs from the newest one in `versions`. */
export function nextVersion(
  name: Pick<PublishedVersion, 'version' | 'date'>,
  versions: readonly PublishedVersion[],
  records: Records,
): PublishedVersion {
  const { added, corrected, removed } = compareRecords(latestRecords(versions), records);
  const changed = (kind: RecordKind) => {
    const ofKind = [...added, ...corrected, ...removed].filter((each) => each.kind === kind);
    const ids = ofKind.map(({ id }) => id).sort();
    return Object.fromEntries(ids.map((id) => [id, records[kind].get(id) ?? null]));
  };
  return {
    ...name,
    activities: changed('activities'),
    organisations: changed('organisations'),
    actionPlans: changed('actionPlans'),
  };
}

function recordLines(records: Readonly<Record<string, LooseRecord | null>>): string {
  const lines = Object.entries(records).map(
    ([id, record]) => `${JSON.stringify(id)}:${JSON.stringify(record)}`,
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
}

/** The file of a version: one line for each record, so that it stays small and can be compared. */
export function versionText(published: PublishedVersion): string {
  const { version, date: day } = published;
  const lists = recordKinds.map((kind) => `"${kind}":${recordLines(published[kind])}`);
  return `{\n"version":${JSON.stringify(version)},\n"date":${JSON.stringify(day)},\n${lists.join(',\n')}\n}\n`;
}

/** `data/changes.json`, as it follows from the history. */
export function changesText(versions: readonly PublishedVersion[]): string {
  return `${JSON.stringify({ changes: changesOf(versions) }, null, 2)}\n`;
}
