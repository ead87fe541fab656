import type { Localised, Source } from './types';

/** A pillar of a resolution or a heading of a plan. */
export interface FrameworkPart {
  readonly id: string;
  readonly label: Localised;
  readonly description: Localised | null;
}

/** A resolution or plan behind the activities. */
export interface Framework {
  readonly id: string;
  readonly title: Localised;
  /** A day, a month or a year, as exact as the source. */
  readonly adopted: string;
  /** Years, both inclusive; `null` where the source names none. */
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  /** Whether the years of the period are fiscal years. */
  readonly hasFiscalYears: boolean;
  readonly summary: Localised;
  readonly parts: readonly FrameworkPart[];
  readonly sources: readonly Source[];
}

/** By id, in the order of the file. */
export type Frameworks = ReadonlyMap<string, Framework>;
