import type { Stage } from '../../domain/counting/stage';
import type { Activity, Language } from '../../domain/model/types';
import type { View } from '../../domain/model/view';
import type { Scene } from '../../domain/scene/scene';
import { viewSentence } from '../../i18n/sentences/viewSentence';
import { useScene, useStage } from '../../state/page/useScene';
import { useView } from '../../state/page/useView';
import { activityLink, viewLink } from '../../state/url/links';
import type { ShareTopic } from '../../state/view/viewStore';

/** What is shared, as titles and links need it. */
export interface Shared {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly view: View;
  /** `null` when the whole view is shared. */
  readonly activity: Activity | null;
}

export interface TopicProps {
  readonly topic: ShareTopic;
}

/** The open activity or, without one, the whole view: a link needs all of it. */
export function useShared(topic: ShareTopic): Shared {
  const stage = useStage();
  const scene = useScene((all) => all);
  const view = useView((all) => all);
  return { stage, scene, view, activity: topic === 'activity' ? scene.activity : null };
}

/** The activity's title, or the view in one sentence. */
export function sharedTitle({ stage, scene, activity }: Shared, language: Language): string {
  if (activity) return activity.title[language];
  return viewSentence(scene, stage.dataset, language);
}

/** The address of the activity by itself, or of the view as it is. */
export function sharedLink({ view, activity }: Shared): string {
  return activity ? activityLink(activity.id, view.language) : viewLink(view);
}

/** The view with both dates written out, so that it stays the same when data is added. */
export function pinnedView({ scene, view }: Shared): View {
  return { ...view, period: scene.period };
}
