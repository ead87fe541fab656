import { Info, Menu } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../state/useText';
import type { Theme } from '../../state/viewStore';
import { Dialog } from '../../ui/Dialog';
import styles from './Header.module.css';
import { LanguageButton } from './LanguageButton';
import { ThemeButton } from './ThemeButton';
import { ViewTabs } from './ViewTabs';

interface PhoneMenuProps {
  readonly theme: Theme;
  readonly onAbout: () => void;
}

/** What has no room in the header of a phone. */
export function PhoneMenu({ theme, onAbout }: PhoneMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const text = useText().shell;
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
          <button
            type="button"
            className={styles.menuRow}
            onClick={() => {
              setIsOpen(false);
              onAbout();
            }}
          >
            <Info size={18} strokeWidth={1.75} aria-hidden />
            {text.about}
          </button>
        </div>
      </Dialog>
    </>
  );
}
