import { useId } from 'react';
import { playSettings } from '../../i18n/messages/playSettings';
import { useHost, useWordsOf } from './host';
import styles from './PlaySettings.module.css';
import type { Playing } from './playClock';

const speeds = ['slow', 'normal', 'fast'] as const;
const modes = ['growing', 'sliding'] as const;

/** How fast playing goes, and what moves. */
export function PlaySettings({ speed, mode }: Pick<Playing, 'speed' | 'mode'>) {
  const { text, actions } = useHost();
  const words = useWordsOf(playSettings);
  return (
    <>
      <Choice
        legend={words.speedLegend}
        options={speeds}
        labels={text.speed}
        chosen={speed}
        onChoose={actions.setPlaySpeed}
      />
      <Choice
        legend={words.modeLegend}
        options={modes}
        labels={words.mode}
        chosen={mode}
        onChoose={actions.setPlayMode}
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
