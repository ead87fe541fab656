import { Download, Info, type LucideIcon, Menu, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../state/text/useText';
import { openDialog } from '../../state/view/actions';
import type { OpenDialog, Theme } from '../../state/view/viewStore';
import { Dialog } from '../../ui/containers/Dialog';
import styles from './Header.module.css';
import { LanguageButton } from './LanguageButton';
import { ThemeButton } from './ThemeButton';
import { ViewTabs } from './ViewTabs';

interface RowProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
}

function Row({ label, icon: Icon, onPress }: RowProps) {
  return (
    <button type="button" className={styles.menuRow} onClick={onPress}>
      <Icon size={18} strokeWidth={1.75} aria-hidden />
      {label}
    </button>
  );
}

/** What has no room in the header of a narrow screen. */
export function HeaderMenu({ theme }: { readonly theme: Theme }) {
  const [isOpen, setIsOpen] = useState(false);
  const text = useText().shell;
  const open = (dialog: OpenDialog) => {
    setIsOpen(false);
    openDialog(dialog);
  };
  return (
    <>
      <button
        type="button"
        className={styles.menuButton}
        aria-label={text.menu}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        <Menu size={22} strokeWidth={1.75} aria-hidden />
      </button>
      <Dialog
        isOpen={isOpen}
        title={text.menu}
        closeLabel={text.close}
        width="panel"
        onClose={() => setIsOpen(false)}
      >
        <div className={styles.menu}>
          <ViewTabs onChoose={() => setIsOpen(false)} />
          <LanguageButton isRow />
          <ThemeButton theme={theme} hasWords />
          <Row
            label={text.share}
            icon={Share2}
            onPress={() => open({ name: 'share', topic: 'view', part: 'link' })}
          />
          <Row label={text.download} icon={Download} onPress={() => open({ name: 'download' })} />
          <Row
            label={text.about}
            icon={Info}
            onPress={() => open({ name: 'about', section: null })}
          />
        </div>
      </Dialog>
    </>
  );
}
