import type { Comparison } from '../../domain/comparison';
import type { Scene } from '../../domain/scene';
import { caveatText, comparisonPhrases } from '../../i18n/comparisonSentence';
import { useView } from '../../state/viewStore';
import styles from './ComparisonSentence.module.css';
import { SentenceBlock } from './SentenceBlock';
import { SumLine } from './ViewSentence';

interface ComparisonSentenceProps {
  readonly scene: Scene;
  readonly comparison: Comparison;
}

/** Two windows in one sentence, and why they may not be like for like. */
export function ComparisonSentence({ scene, comparison }: ComparisonSentenceProps) {
  const language = useView((state) => state.language);
  const caveat = caveatText(scene, comparison, language);
  return (
    <SentenceBlock scene={scene} phrases={comparisonPhrases(scene, comparison, language)}>
      {caveat === null ? <SumLine {...scene.totals} /> : <p className={styles.caveat}>{caveat}</p>}
    </SentenceBlock>
  );
}
