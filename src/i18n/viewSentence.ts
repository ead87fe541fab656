import type { Scene } from '../domain/scene';
import { sentenceFacts } from '../domain/sentence';
import type { Dataset, Language } from '../domain/types';
import { comparisonText } from './comparisonSentence';
import { sentenceText } from './sentence';

/** What the page says of the view in one sentence, of one window or of two. */
export function viewSentence(scene: Scene, dataset: Dataset, language: Language): string {
  const { comparison } = scene;
  return comparison
    ? comparisonText(scene, comparison, language)
    : sentenceText(sentenceFacts(scene), dataset, language);
}
