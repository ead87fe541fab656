import { memo } from 'react';
import { ViewSentence } from '../../features/sentence/ViewSentence';
import type { SceneSource } from '../../state/scenes/sceneSource';
import { usePartOf } from '../../ui/interaction/painted';
import { ComparisonSentence } from '../late/lateParts';

interface SentenceProps {
  readonly source: SceneSource;
}

/** The view in one sentence, of one period or of two. */
export const Sentence = memo(function Sentence({ source }: SentenceProps) {
  const isComparing = usePartOf(source, ({ comparison }) => comparison !== null);
  return isComparing ? <ComparisonSentence source={source} /> : <ViewSentence source={source} />;
});
