import { useId } from 'react';
import { playSettings } from '../../i18n/messages/playSettings';
import { setPlayMode, setPlaySpeed } from '../../state/actions';
import { useText } from '../../state/useText';
import { useTextOf } from '../../state/useTextOf';
import { useView } from '../../state/viewStore';
import styles from './PlaySettings.module.css';

const speeds = ['slow', 'normal', 'fast'] as const;
const modes = ['growing', 'sliding'] as const;

/** How fast playing goes, and what moves. */
export function PlaySettings() {
  const text = useText().timeline;
  const words = useTextOf(playSettings);
  const speed = useView((state) => state.playSpeed);
  const mode = useView((state) => state.playMode);
  return (
    <>
      <Choice
        legend={words.speedLegend}
        options={speeds}
        labels={text.speed}
        chosen={speed}
        onChoose={setPlaySpeed}
      />
      <Choice
        legend={words.modeLegend}
        options={modes}
        labels={words.mode}
        chosen={mode}
        onChoose={setPlayMode}
      />
    </>
  );
}

interface ChoiceProps<Option extends string> {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly labels: Readonly<Record<Option, string>>;
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
}

function Choice<Option extends string>(props: ChoiceProps<Option>) {
  const { legend, options, labels, chosen, onChoose } = props;
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option} className={styles.option}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          {labels[option]}
        </label>
      ))}
    </fieldset>
  );
}
