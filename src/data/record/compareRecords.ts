/** What changed between two versions of the records, field by field. Pure. */
import {
  type Change,
  type ChangedField,
  type ChangedRecord,
  type CorrectedRecord,
  type FieldValue,
  type RecordKind,
  recordKinds,
} from '../../domain/model/recordHistory';
import type { Localised } from '../../domain/model/types';

/** A record as it stands in its file; loose, because older versions may have had other fields. */
export type LooseRecord = Readonly<Record<string, unknown>>;
/** The records of one version by kind and id. */
export type Records = Readonly<Record<RecordKind, ReadonlyMap<string, LooseRecord>>>;

export const noRecords: Records = {
  activities: new Map(),
  organisations: new Map(),
  actionPlans: new Map(),
};

/** What tells the entries of a list apart, in the order in which it is looked for. */
const identifyingKeys = ['country', 'url', 'number', 'field', 'id'] as const;

type Fields = Map<string, FieldValue>;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function leafOf(value: unknown): FieldValue {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** `PHL` for a partner, the address for a source, the text itself for an entry that is a text. */
function identityOf(entry: unknown): string {
  if (!isObject(entry)) return String(entry);
  const key = identifyingKeys.find((name) => name in entry);
  return String(key === undefined ? JSON.stringify(entry) : entry[key]);
}

function addEntries(fields: Fields, path: string, entries: readonly unknown[]): void {
  const seen = new Map<string, number>();
  for (const entry of entries) {
    const identity = identityOf(entry);
    const times = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, times);
    const place = `${path}[${times > 1 ? `${identity}#${times}` : identity}]`;
    // An entry is there even if nothing else is known of it.
    fields.set(place, identity);
    if (isObject(entry)) addFields(fields, place, entry);
  }
}

function addFields(fields: Fields, path: string, value: Readonly<Record<string, unknown>>): void {
  for (const [key, part] of Object.entries(value)) {
    const place = path === '' ? key : `${path}.${key}`;
    if (Array.isArray(part)) addEntries(fields, place, part);
    else if (isObject(part)) addFields(fields, place, part);
    else if (part !== null && part !== undefined) fields.set(place, leafOf(part));
  }
}

/** Every value of a record by its path; what is `null` or empty is left out. */
export function fieldsOf(record: LooseRecord): ReadonlyMap<string, FieldValue> {
  const fields: Fields = new Map();
  addFields(fields, '', record);
  return fields;
}

/** Whether a path lies inside an entry that itself came or went: telling the entry is enough. */
function isInside(path: string, entries: readonly string[]): boolean {
  return entries.some((entry) => path.startsWith(`${entry}.`));
}

/** The fields that differ, in the order of the record; the order of a list's entries is no field. */
export function compareFields(before: LooseRecord, after: LooseRecord): readonly ChangedField[] {
  const old = fieldsOf(before);
  const now = fieldsOf(after);
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  const changed = paths
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
    .filter((change) => change.before !== change.after);
  const entries = changed
    .filter((change) => change.field.endsWith(']'))
    .map((change) => change.field);
  return changed.filter(({ field }) => !isInside(field, entries));
}

function localisedOf(value: unknown): Localised | null {
  if (!isObject(value) || typeof value.en !== 'string' || typeof value.ja !== 'string') return null;
  return { en: value.en, ja: value.ja };
}

function named(kind: RecordKind, id: string, record: LooseRecord): ChangedRecord {
  return { kind, id, title: localisedOf(record.title) ?? localisedOf(record.name) };
}

export type RecordChanges = Pick<Change, 'added' | 'corrected' | 'removed'>;

function idsOfBoth(before: Records, after: Records, kind: RecordKind): readonly string[] {
  return [...new Set([...before[kind].keys(), ...after[kind].keys()])].sort();
}

/** Compares two versions; each list comes by kind, then by id. */
export function compareRecords(before: Records, after: Records): RecordChanges {
  const pairs = recordKinds.flatMap((kind) =>
    idsOfBoth(before, after, kind).map((id) => ({
      kind,
      id,
      old: before[kind].get(id),
      now: after[kind].get(id),
    })),
  );
  const added: ChangedRecord[] = [];
  const corrected: CorrectedRecord[] = [];
  const removed: ChangedRecord[] = [];
  for (const { kind, id, old, now } of pairs) {
    const fields = old && now ? compareFields(old, now) : [];
    if (now && fields.length > 0) corrected.push({ ...named(kind, id, now), fields });
    if (now && !old) added.push(named(kind, id, now));
    if (old && !now) removed.push(named(kind, id, old));
  }
  return { added, corrected, removed };
}

/** How many records were added, corrected or removed. */
export function numberOfChanges({ added, corrected, removed }: RecordChanges): number {
  return added.length + corrected.length + removed.length;
}
