import { List, RotateCcw } from 'lucide-react';
import { phrasesOf } from '../../i18n/format/phraseBreaks';
import { mapFailure } from '../../i18n/messages/page/mapFailure';
import { useText } from '../../state/page/useText';
import { useActions, useLanguage } from '../../state/page/useView';
import { Button } from '../../ui/controls/Button';
import { Phrases } from '../../ui/text/Phrases';
import styles from './MapFailure.module.css';

/** Says that there is no map, what there is instead, and two ways on. */
export function MapFailure({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const text = useText(mapFailure);
  const language = useLanguage();
  const { setViewKind } = useActions();
  return (
    <div className={styles.failure}>
      <p>
        <Phrases phrases={phrasesOf(text.mapFailed, language)} />
      </p>
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
