import { RotateCcw, TriangleAlert } from 'lucide-react';
import { faultOf } from '../data/dataFileError';
import { failureText } from '../i18n/failureText';
import { failures as failureWords } from '../i18n/messages/failures';
import { phrasesOf } from '../i18n/phraseBreaks';
import { useText } from '../state/useText';
import { useTextOf } from '../state/useTextOf';
import { useView } from '../state/viewStore';
import { Button } from '../ui/Button';
import { Phrases } from '../ui/Phrases';
import styles from './FailureNotes.module.css';
import type { DataFailure } from './useStage';

/** One note for each file that failed while the rest of the page works. */
export function FailureNotes({ failures }: { readonly failures: readonly DataFailure[] }) {
  const text = useText().shell;
  const words = useTextOf(failureWords);
  const language = useView((state) => state.language);
  return (
    <div className={styles.notes} role="alert">
      {failures.map(({ error, isRetrying, retry }) => (
        <div key={error.message} className={styles.note}>
          <TriangleAlert size={18} strokeWidth={1.75} aria-hidden />
          <p>
            <Phrases phrases={phrasesOf(failureText(faultOf(error), language), language)} />{' '}
            <Phrases phrases={phrasesOf(words.restWorks, language)} />
          </p>
          <Button kind="text" disabled={isRetrying} onClick={retry}>
            <RotateCcw size={16} strokeWidth={1.75} aria-hidden />
            {isRetrying ? text.retrying : text.retry}
          </Button>
        </div>
      ))}
    </div>
  );
}
