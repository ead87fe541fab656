import { type CountsQuery, countPeriod } from '../counting/periodCounts';
import type { Stage } from '../counting/stage';
import type { Activity } from '../model/types';
import { defaultView } from '../model/view';
import type { Scene } from './scene';

/**
 * Which activities a reader takes away: those of what is selected, those the sentence counts, those
 * of the other period of a comparison, or all.
 */
export type ExportScope = 'subject' | 'view' | 'other' | 'all';
export interface ExportSelection {
  readonly scope: ExportScope;
  /** Counted activities only, newest first. */
  readonly activities: readonly Activity[];
  /** How many of them have a place with a point. */
  readonly located: number;
}

function selection(scope: ExportScope, activities: readonly Activity[]): ExportSelection {
  return { scope, activities, located: activities.filter(({ venue }) => venue?.point).length };
}

/**
 * The choices a view offers, from the narrowest to the widest. One that would repeat the one before
 * it is left out.
 */
export function exportSelections(
  stage: Stage,
  scene: Scene,
  view: CountsQuery,
): readonly ExportSelection[] {
  const { subject, comparison } = scene;
  const choices: ExportSelection[] = [];
  if (subject) choices.push(selection('subject', subject.activities));
  choices.push(selection('view', scene.activities));
  if (comparison) {
    const { activities } = countPeriod(stage, { ...view, period: comparison.other });
    choices.push(selection('other', activities));
  }
  // An open period and no filter: the language plays no part in what is counted.
  const { activities } = countPeriod(stage, defaultView('en'));
  if (activities.length > scene.activities.length) choices.push(selection('all', activities));
  return choices;
}
