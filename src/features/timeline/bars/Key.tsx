import { memo, useId } from 'react';
import type { CoveragePeriod } from '../../../domain/model/types';
import { backgroundBands, type TimelineAxis } from '../../../domain/timeline/axis';
import { timeline } from '../../../i18n/messages/timeline/timeline';
import { useText } from '../../../state/page/useText';
import { Hatch } from './Hatch';
import styles from './Key.module.css';

interface KeyProps {
  readonly axis: TimelineAxis;
  readonly coverage: readonly CoveragePeriod[];
  readonly subject: string | null;
}

/** What the backgrounds mean, and whose share stands at the foot of the bars. */
export const Key = memo(function Key({ axis, coverage, subject }: KeyProps) {
  const text = useText(timeline);
  const hatchId = useId();
  const kinds = new Set(backgroundBands(axis, coverage).map(({ kind }) => kind));
  return (
    <ul className={styles.key}>
      {kinds.has('partial') && (
        <li>
          <svg className={styles.hatched} width={18} height={10} aria-hidden>
            <Hatch id={hatchId} />
            <rect width={18} height={10} fill={`url(#${hatchId})`} />
          </svg>
          {text.partlyCollected}
        </li>
      )}
      {kinds.has('notCollected') && (
        <li>
          <span className={styles.notCollected} />
          {text.notCollected}
        </li>
      )}
      {subject !== null && (
        <li>
          <span className={styles.share} />
          {subject}
        </li>
      )}
    </ul>
  );
});
