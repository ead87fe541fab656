import { X } from 'lucide-react';
import type { Comparison } from '../../domain/comparison';
import type { Scene } from '../../domain/scene';
import { caveatText, comparisonPhrases } from '../../i18n/comparisonSentence';
import { endComparison } from '../../state/actions';
import { useText } from '../../state/useText';
import { useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import styles from './ComparisonSentence.module.css';
import { SentenceBlock } from './SentenceBlock';
import { SumLine } from './ViewSentence';

interface ComparisonSentenceProps {
  readonly scene: Scene;
  readonly comparison: Comparison;
  /** Whether the way out is not on screen elsewhere. */
  readonly hasEnd: boolean;
}

/** Two windows in one sentence, and why they may not be like for like. */
export function ComparisonSentence({ scene, comparison, hasEnd }: ComparisonSentenceProps) {
  const text = useText().timeline;
  const language = useView((state) => state.language);
  const caveat = caveatText(scene, comparison, language);
  return (
    <SentenceBlock scene={scene} phrases={comparisonPhrases(scene, comparison, language)}>
      {caveat === null ? <SumLine scene={scene} /> : <p className={styles.caveat}>{caveat}</p>}
      {hasEnd && (
        <Button kind="text" className={styles.end} onClick={endComparison}>
          <X size={16} strokeWidth={1.75} aria-hidden />
          {text.endComparison}
        </Button>
      )}
    </SentenceBlock>
  );
}
