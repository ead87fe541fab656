import { Download, Info, type LucideIcon, Menu, Share2 } from 'lucide-react';
import { useState } from 'react';
import { shell } from '../../i18n/messages/page/shell';
import { useText } from '../../state/page/useText';
import { useActions } from '../../state/page/useView';
import type { OpenDialog } from '../../state/view/viewStore';
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

/** The menu on a narrow screen: everything that the header has no room for. */
export function HeaderMenu() {
  const [isOpen, setIsOpen] = useState(false);
  const text = useText(shell);
  const { openDialog } = useActions();
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
          <ThemeButton hasWords />
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
