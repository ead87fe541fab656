import type { ReactNode } from 'react';
import type { Scene } from '../../domain/scene';
import type { Phrase } from '../../i18n/phrases';
import styles from './ViewSentence.module.css';

interface SentenceBlockProps {
  readonly scene: Scene;
  readonly phrases: readonly Phrase[];
  /** The second line. */
  readonly children: ReactNode;
}

/** The page's sentence as its heading, with the numbers it is made of. */
export function SentenceBlock({ scene: { totals }, phrases, children }: SentenceBlockProps) {
  return (
    <div className={styles.block}>
      <h2
        id="view-sentence"
        className={styles.sentence}
        tabIndex={-1}
        data-testid="view-sentence"
        data-activities={totals.activities}
        data-countries={totals.countries}
        data-engagements={totals.engagements}
        data-organisations={totals.organisations}
      >
        {phrases.map(({ text, isStrong, tail, isWhole }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: phrases have no identity but their place
          <span key={index} className={isWhole ? styles.whole : undefined}>
            {isStrong ? <strong>{text}</strong> : text}
            {tail}
          </span>
        ))}
      </h2>
      {children}
    </div>
  );
}
