import { Download, type LucideIcon, Share2 } from 'lucide-react';
import { shell } from '../../i18n/messages/page/shell';
import { useText } from '../../state/page/useText';
import { useActions } from '../../state/page/useView';
import type { OpenDialog } from '../../state/view/viewStore';
import styles from './Header.module.css';
import { LanguageButton } from './LanguageButton';
import { ThemeButton } from './ThemeButton';

interface DialogButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly dialog: OpenDialog;
}

/** Where the header has no room for icon and words, only the icon is shown. */
function DialogButton({ label, icon: Icon, dialog }: DialogButtonProps) {
  const { openDialog } = useActions();
  return (
    <button
      type="button"
      className={styles.action}
      aria-label={label}
      aria-haspopup="dialog"
      onClick={() => openDialog(dialog)}
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden />
      <span className={styles.words}>{label}</span>
    </button>
  );
}

/** The buttons at the end of the header on a wide screen; `HeaderMenu` has them on a narrow one. */
export function HeaderActions() {
  const text = useText(shell);
  const { openDialog } = useActions();
  return (
    <div className={styles.actions}>
      <LanguageButton />
      <ThemeButton />
      <DialogButton
        label={text.share}
        icon={Share2}
        dialog={{ name: 'share', topic: 'view', part: 'link' }}
      />
      <DialogButton label={text.download} icon={Download} dialog={{ name: 'download' }} />
      <button
        type="button"
        className={styles.about}
        aria-haspopup="dialog"
        onClick={() => openDialog({ name: 'about', section: null })}
      >
        {text.about}
      </button>
    </div>
  );
}
