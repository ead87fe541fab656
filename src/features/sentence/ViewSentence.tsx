import { useRef } from 'react';
import type { Totals } from '../../domain/scene/scene';
import { sentenceFacts } from '../../domain/scene/sentenceFacts';
import { sentencePhrases } from '../../i18n/sentences/sentence';
import type { SceneSource } from '../../state/scenes/sceneSource';
import { useText } from '../../state/text/useText';
import { showCountries, showGroup } from '../../state/view/actions';
import { useView } from '../../state/view/viewStore';
import { putText, usePainted, usePartOf } from '../../ui/interaction/painted';
import { SentenceBlock } from './SentenceBlock';
import styles from './ViewSentence.module.css';

interface ViewSentenceProps {
  readonly source: SceneSource;
}

/** The view in one sentence, and the sum that shows that no activity is lost. */
export function ViewSentence({ source }: ViewSentenceProps) {
  const language = useView((state) => state.language);
  const { dataset } = source.stage;
  return (
    <SentenceBlock
      source={source}
      write={(scene) => sentencePhrases(sentenceFacts(scene), dataset, language)}
    >
      <SumLine source={source} />
    </SentenceBlock>
  );
}

/** On the map, with organisations and within the home country: the parts of the total. */
export function SumLine({ source }: ViewSentenceProps) {
  const text = useText().overview;
  const language = useView((state) => state.language);
  const total = useRef<HTMLSpanElement>(null);
  usePainted(source, ({ totals }) => putText(total.current, text.equals(totals.activities)));
  const plus = language === 'en' ? ' + ' : ' ＋ ';
  return (
    <p className={styles.sum}>
      <span className={styles.engagements}>
        <SumPart source={source} of="engagements" onPress={showCountries} />
      </span>
      <span>
        <SumPart source={source} of="onMap" onPress={() => showGroup('map')} />
        {plus}
        <SumPart
          source={source}
          of="withOrganisations"
          onPress={() => showGroup('organisations')}
        />
        {plus}
        <span className={styles.whole}>
          <SumPart source={source} of="withinHome" onPress={() => showGroup('home')} />{' '}
          <span ref={total} />
        </span>
      </span>
    </p>
  );
}

interface SumPartProps extends ViewSentenceProps {
  readonly of: keyof Totals & keyof ReturnType<typeof useText>['overview'];
  readonly onPress: () => void;
}

/** Nothing is no button. */
function SumPart({ source, of, onPress }: SumPartProps) {
  const write = useText().overview[of];
  const isNone = usePartOf(source, ({ totals }) => totals[of] === 0);
  const span = useRef<HTMLSpanElement>(null);
  usePainted(source, ({ totals }) => putText(span.current, write(totals[of])));
  const words = <span ref={span} />;
  if (isNone) return words;
  return (
    <button type="button" className={styles.part} onClick={onPress}>
      {words}
    </button>
  );
}
