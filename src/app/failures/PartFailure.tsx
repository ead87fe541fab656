import { phrasesOf } from '../../i18n/format/phraseBreaks';
import { shell } from '../../i18n/messages/page/shell';
import { reloadPage } from '../../loading/reloadPage';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import type { PartName } from '../../state/view/viewStore';
import { Button } from '../../ui/controls/Button';
import { Phrases } from '../../ui/text/Phrases';
import styles from './FailureNotes.module.css';

/** Names the parts of the program that did not arrive, with the way to get them. */
export function PartFailure({ parts }: { readonly parts: readonly PartName[] }) {
  const text = useText(shell);
  const language = useLanguage();
  return (
    <div className={styles.notes} role="alert">
      <p>
        <strong>{parts.map((part) => text[part]).join(' · ')}</strong>
        {text.colon}
        <Phrases phrases={phrasesOf(text.partFailed, language)} />{' '}
        <Button onClick={reloadPage}>{text.retry}</Button>
      </p>
    </div>
  );
}
