import { RotateCcw, TriangleAlert } from 'lucide-react';
import { faultOf } from '../../data/served/dataFileError';
import { phrasesOf } from '../../i18n/format/phraseBreaks';
import { failures as failureWords } from '../../i18n/messages/page/failures';
import { shell } from '../../i18n/messages/page/shell';
import { failureText } from '../../i18n/sentences/failureText';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import { Button } from '../../ui/controls/Button';
import { Phrases } from '../../ui/text/Phrases';
import type { DataFailure } from '../useLoadedStage';
import styles from './FailureNotes.module.css';

/** One note for each file that failed while the rest of the page works. */
export function FailureNotes({ failures }: { readonly failures: readonly DataFailure[] }) {
  const text = useText(shell);
  const words = useText(failureWords);
  const language = useLanguage();
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
