import type { Activity } from '../model/types';
import { defaultView } from '../model/view';
import { createScene, type Scene, type SceneView, type Stage } from './scene';

/**
 * Which activities a reader takes away: those of what is selected, those the sentence counts, those
 * of the other window of a comparison, or all.
 */
export type TakeawayScope = 'subject' | 'view' | 'other' | 'all';
export interface Takeaway {
  readonly scope: TakeawayScope;
  /** Counted activities only, newest first. */
  readonly activities: readonly Activity[];
  /** How many of them have a place with a point. */
  readonly located: number;
}

function takeaway(scope: TakeawayScope, activities: readonly Activity[]): Takeaway {
  return { scope, activities, located: activities.filter(({ venue }) => venue?.point).length };
}

/**
 * The choices a view offers, from the narrowest to the widest. One that would repeat the one before
 * it is left out.
 */
export function takeaways(stage: Stage, scene: Scene, view: SceneView): readonly Takeaway[] {
  const { subject, comparison } = scene;
  const choices: Takeaway[] = [];
  if (subject) choices.push(takeaway('subject', subject.activities));
  choices.push(takeaway('view', scene.activities));
  if (comparison) {
    const { activities } = createScene(stage, { ...view, window: comparison.other });
    choices.push(takeaway('other', activities));
  }
  // An open window and no filter: the language plays no part in what is counted.
  const { activities } = createScene(stage, defaultView('en'));
  if (activities.length > scene.activities.length) choices.push(takeaway('all', activities));
  return choices;
}
