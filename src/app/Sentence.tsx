import type { Scene, Stage } from '../domain/scene';
import { ViewSentence } from '../features/sentence/ViewSentence';
import { useView } from '../state/viewStore';
import { ComparisonSentence } from './lateParts';

interface SentenceProps {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly isPhone: boolean;
}

/** The view in one sentence, of one window or of two. */
export function Sentence({ stage, scene, isPhone }: SentenceProps) {
  // The overview ends a comparison, on a phone the timeline; else the sentence does.
  const isOverviewHidden = useView(
    ({ subject, activity, kind }) => subject !== null || activity !== null || kind === 'table',
  );
  if (scene.comparison === null) return <ViewSentence stage={stage} scene={scene} />;
  return (
    <ComparisonSentence
      scene={scene}
      comparison={scene.comparison}
      hasEnd={!isPhone && isOverviewHidden}
    />
  );
}
