import { List, RotateCcw } from 'lucide-react';
import { mapFailure } from '../i18n/messages/mapFailure';
import { setViewKind } from '../state/actions';
import { useTextOf } from '../state/useTextOf';
import { Button } from '../ui/Button';
import styles from './MapPane.module.css';

/** Says that there is no map, what there is instead, and two ways on. */
export function MapFailure({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const text = useTextOf(mapFailure);
  return (
    <div className={styles.failure}>
      <p>{text.mapFailed}</p>
      <div className={styles.actions}>
        <Button onClick={() => setViewKind('list')}>
          <List size={18} strokeWidth={1.75} aria-hidden />
          {text.openList}
        </Button>
        <Button kind="text" onClick={onTryAgain}>
          <RotateCcw size={16} strokeWidth={1.75} aria-hidden />
          {text.retry}
        </Button>
      </div>
    </div>
  );
}
