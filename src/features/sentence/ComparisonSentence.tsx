import { caveatText, comparisonPhrases } from '../../i18n/sentences/comparisonSentence';
import type { SceneSource } from '../../state/scenes/sceneSource';
import { useView } from '../../state/view/viewStore';
import { usePartOf } from '../../ui/interaction/painted';
import styles from './ComparisonSentence.module.css';
import { SentenceBlock } from './SentenceBlock';
import { SumLine } from './ViewSentence';

interface ComparisonSentenceProps {
  readonly source: SceneSource;
}

/** Two periods in one sentence, and why they may not be like for like. */
export function ComparisonSentence({ source }: ComparisonSentenceProps) {
  const language = useView((state) => state.language);
  const caveat = usePartOf(
    source,
    (scene) => scene.comparison && caveatText(scene, scene.comparison, language),
  );
  return (
    <SentenceBlock
      source={source}
      write={(shown) =>
        shown.comparison ? comparisonPhrases(shown, shown.comparison, language) : []
      }
    >
      {caveat === null ? <SumLine source={source} /> : <p className={styles.caveat}>{caveat}</p>}
    </SentenceBlock>
  );
}
