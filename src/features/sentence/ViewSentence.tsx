import type { Totals } from '../../domain/counting/stage';
import type { Phrase } from '../../i18n/format/phrases';
import { overview } from '../../i18n/messages/drawer/overview';
import { caveatText } from '../../i18n/sentences/comparisonSentence';
import { viewPhrases } from '../../i18n/sentences/viewSentence';
import { useDataset, useLiveScene } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useActions, useLanguage } from '../../state/page/useView';
import styles from './ViewSentence.module.css';

/** The view in one sentence, of one period or of two, as the page's heading. */
export function ViewSentence() {
  const language = useLanguage();
  const caveat = useLiveScene(
    (scene) => scene.comparison && caveatText(scene, scene.comparison, language),
  );
  return (
    <div className={styles.block}>
      <Heading />
      {caveat === null ? <SumLine /> : <p className={styles.caveat}>{caveat}</p>}
    </div>
  );
}

function Heading() {
  const dataset = useDataset();
  const language = useLanguage();
  // As one text, so that a step which changes no word renders nothing.
  const written = useLiveScene((scene) => JSON.stringify(viewPhrases(scene, dataset, language)));
  const phrases = JSON.parse(written) as readonly Phrase[];
  return (
    <h2
      id="view-sentence"
      className={styles.sentence}
      tabIndex={-1}
      data-testid="view-sentence"
      data-activities={useLiveScene(({ totals }) => totals.activities)}
      data-countries={useLiveScene(({ totals }) => totals.countries)}
      data-engagements={useLiveScene(({ totals }) => totals.engagements)}
      data-organisations={useLiveScene(({ totals }) => totals.organisations)}
    >
      {phrases.map(({ text, isStrong, isWhole, tail }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a phrase is its place in the sentence
        <span key={index} className={isWhole ? styles.whole : undefined}>
          {isStrong ? <strong>{text}</strong> : text}
          {tail}
        </span>
      ))}
    </h2>
  );
}

/** The sum that shows that no activity is lost: on the map, with organisations, within the home country. */
function SumLine() {
  const text = useText(overview);
  const language = useLanguage();
  const { showCountries, showGroup } = useActions();
  const total = useLiveScene(({ totals }) => text.equals(totals.activities));
  const plus = language === 'en' ? ' + ' : ' ＋ ';
  return (
    <p className={styles.sum}>
      <span className={styles.engagements}>
        <SumPart of="engagements" onPress={showCountries} />
      </span>
      <span>
        <SumPart of="onMap" onPress={() => showGroup('map')} />
        {plus}
        <SumPart of="withOrganisations" onPress={() => showGroup('organisations')} />
        {plus}
        <span className={styles.whole}>
          <SumPart of="withinHome" onPress={() => showGroup('home')} /> {total}
        </span>
      </span>
    </p>
  );
}

interface SumPartProps {
  readonly of: keyof Totals & keyof (typeof overview)['en'];
  readonly onPress: () => void;
}

/** A part of the sum as a button that lists it; plain words when there is nothing to list. */
function SumPart({ of, onPress }: SumPartProps) {
  const write = useText(overview)[of];
  const words = useLiveScene(({ totals }) => write(totals[of]));
  const isNone = useLiveScene(({ totals }) => totals[of] === 0);
  if (isNone) return <span>{words}</span>;
  return (
    <button type="button" className={styles.part} onClick={onPress}>
      {words}
    </button>
  );
}
