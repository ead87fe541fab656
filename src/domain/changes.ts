import type { ActivityId, IsoDate, Localised } from './types';

/** Carries its own title, so that a removed activity can still be named. */
export interface ChangedActivity {
  readonly id: ActivityId;
  readonly title: Localised;
}

/** What one version of the data changed against the version before it. */
export interface Change {
  readonly version: string;
  readonly date: IsoDate;
  readonly added: readonly ChangedActivity[];
  readonly corrected: readonly ChangedActivity[];
  readonly removed: readonly ChangedActivity[];
}
