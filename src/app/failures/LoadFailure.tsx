import { RotateCcw } from 'lucide-react';
import { shell } from '../../i18n/messages/page/shell';
import { useText } from '../../state/page/useText';
import { Button } from '../../ui/controls/Button';
import { FailureReason } from '../late/lateParts';
import type { DataFailure } from '../useLoadedStage';
import styles from './FailureNotes.module.css';

/** Shown only when the activities themselves cannot be had. */
export function LoadFailure({ failure }: { readonly failure: DataFailure }) {
  const text = useText(shell);
  const { error, isRetrying, retry } = failure;
  return (
    <main className={styles.page} role="alert">
      <h1 className={styles.title}>{text.failed}</h1>
      <FailureReason error={error} />
      <div className={styles.actions}>
        <Button kind="primary" disabled={isRetrying} onClick={retry}>
          <RotateCcw size={18} strokeWidth={1.75} aria-hidden />
          {isRetrying ? text.retrying : text.retry}
        </Button>
      </div>
    </main>
  );
}
