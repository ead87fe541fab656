import type { Activity, Language } from '../../domain/model/types';
import type { View } from '../../domain/model/view';
import type { Scene, Stage } from '../../domain/scene/scene';
import { viewSentence } from '../../i18n/sentences/viewSentence';
import { activityLink, viewLink } from '../../state/url/links';

/** What is shared, as each part of the dialog needs it. */
export interface Shared {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly view: View;
  /** `null` when the whole view is shared. */
  readonly activity: Activity | null;
}

/** The activity's title, or the view in one sentence. */
export function sharedTitle({ stage, scene, activity }: Shared, language: Language): string {
  if (activity) return activity.title[language];
  return viewSentence(scene, stage.dataset, language);
}

/** Where the activity by itself, or the view as it is, can be seen. */
export function sharedLink({ view, activity }: Shared): string {
  return activity ? activityLink(activity.id, view.language) : viewLink(view);
}

/** The view with both dates written out, so that it stays what it is when data grows. */
export function pinnedView({ scene, view }: Shared): View {
  return { ...view, period: scene.period };
}
