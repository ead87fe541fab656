import { memo } from 'react';
import type { Scene, Stage } from '../domain/scene';
import { ViewSentence } from '../features/sentence/ViewSentence';
import { ComparisonSentence } from './lateParts';

interface SentenceProps {
  readonly stage: Stage;
  readonly scene: Scene;
}

/** The view in one sentence, of one window or of two. */
export const Sentence = memo(function Sentence({ stage, scene }: SentenceProps) {
  const { comparison } = scene;
  return comparison === null ? (
    <ViewSentence stage={stage} scene={scene} />
  ) : (
    <ComparisonSentence scene={scene} comparison={comparison} />
  );
});
