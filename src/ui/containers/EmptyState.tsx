import type { ReactNode } from 'react';
import { Button } from '../controls/Button';
import styles from './EmptyState.module.css';

/** Something the reader can do so that there is something to see again. */
export interface WayOut {
  readonly label: string;
  readonly onChoose: () => void;
}

interface EmptyStateProps {
  readonly children: ReactNode;
  readonly waysOut: readonly WayOut[];
}

/** Says that there is nothing, and what to loosen. */
export function EmptyState({ children, waysOut }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.text}>{children}</p>
      {waysOut.length > 0 && (
        <div className={styles.ways}>
          {waysOut.map(({ label, onChoose }) => (
            <Button key={label} onClick={onChoose}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
