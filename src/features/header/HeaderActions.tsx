import { Download, type LucideIcon, Share2 } from 'lucide-react';
import { useText } from '../../state/text/useText';
import { openDialog } from '../../state/view/actions';
import type { OpenDialog, Theme } from '../../state/view/viewStore';
import styles from './Header.module.css';
import { LanguageButton } from './LanguageButton';
import { ThemeButton } from './ThemeButton';

interface DialogButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly dialog: OpenDialog;
}

/** Its words give way to the icon where the header has no room for both. */
function DialogButton({ label, icon: Icon, dialog }: DialogButtonProps) {
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

/** What stands at the end of the header where there is room for it. */
export function HeaderActions({ theme }: { readonly theme: Theme }) {
  const text = useText().shell;
  return (
    <div className={styles.actions}>
      <LanguageButton />
      <ThemeButton theme={theme} />
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
