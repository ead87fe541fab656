import { Fragment } from 'react';
import styles from './Phrases.module.css';

interface PhrasesProps {
  /** Pieces between which a line may break; joined they are the text. */
  readonly phrases: readonly string[];
}

/** Phrases up to this length fit any line and stay whole, even where they hold a 「・」. */
const longestWhole = 12;

/** A text that breaks between phrases only, unless one phrase is wider than the line. */
export function Phrases({ phrases }: PhrasesProps) {
  const [only] = phrases;
  if (phrases.length < 2) return only;
  return (
    <span className={styles.phrases}>
      {phrases.map((phrase, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same phrase may stand twice
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {phrase.length <= longestWhole ? <span className={styles.whole}>{phrase}</span> : phrase}
        </Fragment>
      ))}
    </span>
  );
}
