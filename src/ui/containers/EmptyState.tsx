import type { ReactNode } from 'react';
import { Button } from '../controls/Button';
import styles from './EmptyState.module.css';

/** Something the reader can do so that there is something to see again. */
export interface FilterReset {
  readonly label: string;
  readonly onChoose: () => void;
}

interface EmptyStateProps {
  readonly children: ReactNode;
  readonly resets: readonly FilterReset[];
}

/** Says that there is nothing, and what to loosen. */
export function EmptyState({ children, resets }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.text}>{children}</p>
      {resets.length > 0 && (
        <div className={styles.resets}>
          {resets.map(({ label, onChoose }) => (
            <Button key={label} onClick={onChoose}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
