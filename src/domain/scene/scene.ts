import { type Comparison, createComparison } from '../comparison/comparison';
import { countPeriod, type PeriodCounts } from '../counting/periodCounts';
import type { Stage } from '../counting/stage';
import type { Activity } from '../model/types';
import type { View } from '../model/view';

/** Everything that is drawn, computed from the dataset and the view and from nothing else. */
export interface Scene extends PeriodCounts {
  /** The open activity, wherever its dates lie; `null` when none is open or known. */
  readonly activity: Activity | null;
  /** What differs from the other period; `null` while none is compared. */
  readonly comparison: Comparison | null;
}

/** The fields of the view a scene depends on. */
export type SceneInput = Pick<
  View,
  'period' | 'compare' | 'subject' | 'activity' | 'facets' | 'query'
>;

function compare(stage: Stage, after: PeriodCounts, input: SceneInput): Comparison | null {
  const { compare: other, facets, period } = input;
  if (other === null) return null;
  const before = countPeriod(stage, { ...input, period: other });
  const asked = { before: other, after: period };
  return createComparison({ stage, before, after, asked, kinds: facets.kind });
}

/** Computes everything that is on screen. Pure: the same stage and input give the same scene. */
export function createScene(stage: Stage, input: SceneInput): Scene {
  const counts = countPeriod(stage, input);
  const own = {
    activity: input.activity === null ? null : (stage.activityById.get(input.activity) ?? null),
    comparison: compare(stage, counts, input),
  };
  // Copied as they are: a getter that nobody asks for stays unasked.
  return Object.defineProperties(own, Object.getOwnPropertyDescriptors(counts)) as Scene;
}
