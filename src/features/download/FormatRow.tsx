import { Download } from 'lucide-react';
import { phrasesOf } from '../../i18n/format/phraseBreaks';
import { useLanguage } from '../../state/page/useView';
import { Button } from '../../ui/controls/Button';
import { Phrases } from '../../ui/text/Phrases';
import styles from './DownloadDialog.module.css';

interface FormatRowProps {
  readonly name: string;
  readonly about: string;
  /** What the button says: what is saved, and how much of it. */
  readonly action: string;
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  /** Whether the file is being made: the button then does nothing and keeps the focus. */
  readonly isBusy?: boolean;
  readonly onSave: () => unknown;
}

/** One file to download: its format, what that is good for, and the button that saves it. */
export function FormatRow(props: FormatRowProps) {
  const { name, about, action, isPrimary = false, isDisabled = false, isBusy, onSave } = props;
  const language = useLanguage();
  return (
    <li className={styles.row}>
      <div>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.about}>
          <Phrases phrases={phrasesOf(about, language)} />
        </p>
      </div>
      <Button
        kind={isPrimary ? 'primary' : 'secondary'}
        className={styles.action}
        disabled={isDisabled}
        aria-disabled={isBusy}
        onClick={isBusy ? undefined : onSave}
      >
        <Download size={18} strokeWidth={1.75} aria-hidden />
        {action}
      </Button>
    </li>
  );
}
