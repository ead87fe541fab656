import type { Dataset, Language } from '../../domain/model/types';
import type { Scene } from '../../domain/scene/scene';
import { sentenceFacts } from '../../domain/scene/sentenceFacts';
import { type Phrase, phraseText } from '../format/phrases';
import { comparisonPhrases } from './comparisonSentence';
import { sentencePhrases } from './sentence';

/** What the page says of the view in one sentence, of one period or of two, as phrases. */
export function viewPhrases(scene: Scene, dataset: Dataset, language: Language): readonly Phrase[] {
  const { comparison } = scene;
  return comparison
    ? comparisonPhrases(scene, comparison, language)
    : sentencePhrases(sentenceFacts(scene), dataset, language);
}

/** The same as one string. */
export function viewSentence(scene: Scene, dataset: Dataset, language: Language): string {
  return phraseText(viewPhrases(scene, dataset, language));
}
