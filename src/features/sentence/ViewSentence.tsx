import { memo } from 'react';
import type { Scene, Stage, Totals } from '../../domain/scene';
import { sentenceFacts } from '../../domain/sentence';
import { sentencePhrases } from '../../i18n/sentence';
import { showCountries, showGroup } from '../../state/actions';
import { useText } from '../../state/useText';
import { useView } from '../../state/viewStore';
import { SentenceBlock } from './SentenceBlock';
import styles from './ViewSentence.module.css';

interface ViewSentenceProps {
  readonly stage: Stage;
  readonly scene: Scene;
}

/** The view in one sentence, and the sum that shows that no activity is lost. */
export function ViewSentence({ stage, scene }: ViewSentenceProps) {
  const language = useView((state) => state.language);
  const phrases = sentencePhrases(sentenceFacts(scene), stage.dataset, language);
  return (
    <SentenceBlock scene={scene} phrases={phrases}>
      <SumLine {...scene.totals} />
    </SentenceBlock>
  );
}

/** On the map, with organisations and within the home country: the parts of the total. Most steps change none. */
export const SumLine = memo(function SumLine(totals: Totals) {
  const text = useText().overview;
  const language = useView((state) => state.language);
  const plus = language === 'en' ? ' + ' : ' ＋ ';
  return (
    <p className={styles.sum}>
      <span className={styles.engagements}>
        <SumPart count={totals.engagements} onPress={showCountries}>
          {text.engagements(totals.engagements)}
        </SumPart>
      </span>
      <span>
        <SumPart count={totals.onMap} onPress={() => showGroup('map')}>
          {text.onMap(totals.onMap)}
        </SumPart>
        {plus}
        <SumPart count={totals.withOrganisations} onPress={() => showGroup('organisations')}>
          {text.withOrganisations(totals.withOrganisations)}
        </SumPart>
        {plus}
        <span className={styles.whole}>
          <SumPart count={totals.withinHome} onPress={() => showGroup('home')}>
            {text.withinHome(totals.withinHome)}
          </SumPart>{' '}
          {text.equals(totals.activities)}
        </span>
      </span>
    </p>
  );
});

interface SumPartProps {
  readonly count: number;
  readonly onPress: () => void;
  readonly children: string;
}

function SumPart({ count, onPress, children }: SumPartProps) {
  if (count === 0) return children;
  return (
    <button type="button" className={styles.part} onClick={onPress}>
      {children}
    </button>
  );
}
