import type { IsoDate, Localised } from './types';

export const recordKinds = ['activities', 'organisations', 'actionPlans'] as const;
/** The lists of records that are compared from version to version. */
export type RecordKind = (typeof recordKinds)[number];

/** Carries its own title, so that a removed record can still be named. */
export interface ChangedRecord {
  readonly kind: RecordKind;
  /** Slug, or the country's code for action plans. */
  readonly id: string;
  /** `null` for action plans, which are named by their country. */
  readonly title: Localised | null;
}

/** The value of one field; `null` is a field that says nothing. */
export type FieldValue = string | number | boolean | null;

/** One field that was put right. */
export interface ChangedField {
  /** Path in the record; entries of a list by what tells them apart: `partners[PHL].role`. */
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

export interface CorrectedRecord extends ChangedRecord {
  readonly fields: readonly ChangedField[];
}

/** What one version of the data changed against the version before it. */
export interface Change {
  readonly version: string;
  readonly date: IsoDate;
  /** The first version has nothing before it: its three lists are empty. */
  readonly isFirst: boolean;
  /** How many records the version holds. */
  readonly counts: Readonly<Record<RecordKind, number>>;
  readonly added: readonly ChangedRecord[];
  readonly corrected: readonly CorrectedRecord[];
  readonly removed: readonly ChangedRecord[];
}
