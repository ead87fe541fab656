import { memo } from 'react';
import { ViewSentence } from '../features/sentence/ViewSentence';
import { type SceneSource, useLiveScene } from '../state/sceneSource';
import { ComparisonSentence } from './lateParts';

interface SentenceProps {
  readonly source: SceneSource;
}

/** The view in one sentence, of one window or of two. */
export const Sentence = memo(function Sentence({ source }: SentenceProps) {
  const scene = useLiveScene(source);
  const { comparison } = scene;
  return comparison === null ? (
    <ViewSentence stage={source.stage} scene={scene} />
  ) : (
    <ComparisonSentence scene={scene} comparison={comparison} />
  );
});
