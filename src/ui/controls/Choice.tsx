import { useId } from 'react';
import styles from './Choice.module.css';

interface ChoiceProps<Option extends string> {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly labels: Readonly<Record<Option, string>>;
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
  /** Whether the options stand beside each other. */
  readonly isRow?: boolean;
}

/** One of a few, all of them in sight. */
export function Choice<Option extends string>(props: ChoiceProps<Option>) {
  const { legend, options, labels, chosen, onChoose, isRow = false } = props;
  const name = useId();
  return (
    <fieldset className={isRow ? `${styles.choice} ${styles.row}` : styles.choice}>
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
