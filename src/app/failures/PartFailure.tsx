import { phrasesOf } from '../../i18n/format/phraseBreaks';
import { useText } from '../../state/text/useText';
import { type PartName, useView } from '../../state/view/viewStore';
import { Button } from '../../ui/controls/Button';
import { reloadPage } from '../../ui/late/reloadPage';
import { Phrases } from '../../ui/text/Phrases';
import styles from './FailureNotes.module.css';

/** Names the parts of the program that did not arrive, with the way to get them. */
export function PartFailure({ parts }: { readonly parts: readonly PartName[] }) {
  const text = useText().shell;
  const language = useView((state) => state.language);
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
