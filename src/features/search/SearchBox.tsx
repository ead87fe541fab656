import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { search } from '../../i18n/messages/finding/search';
import { shell } from '../../i18n/messages/page/shell';
import { useText } from '../../state/page/useText';
import { useView } from '../../state/page/useView';
import { Dialog } from '../../ui/containers/Dialog';
import { isCharacterShortcut } from '../../ui/interaction/characterShortcut';
import styles from './SearchBox.module.css';
import { SearchField } from './SearchField';
import { useFinder } from './useFinder';

/** The search: a field in the header, or a button that opens it where there is no room. */
export function SearchBox() {
  const texts = useText(search);
  const { close } = useText(shell);
  const finder = useFinder();
  const [isOpen, setIsOpen] = useState(false);
  const inHeader = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  const hasShortcut = useView((state) => state.hasCharacterShortcuts);

  useEffect(() => {
    if (!hasShortcut) return;
    function handleKey(event: KeyboardEvent): void {
      if (!isCharacterShortcut(event, '/')) return;
      event.preventDefault();
      // The stylesheet shows one of the two; what is not shown does not take the focus.
      inHeader.current?.focus();
      if (document.activeElement === inHeader.current) return;
      opener.current?.focus();
      setIsOpen(true);
    }
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [hasShortcut]);

  return (
    <div className={styles.box}>
      <div className={styles.inHeader}>
        <SearchField finder={finder} inputRef={inHeader} />
      </div>
      <button
        ref={opener}
        type="button"
        className={styles.opener}
        aria-haspopup="dialog"
        aria-label={texts.open}
        onClick={() => setIsOpen(true)}
      >
        <Search className={styles.openerIcon} strokeWidth={1.75} aria-hidden />
        <span className={styles.openerText}>{texts.open}</span>
      </button>
      <Dialog
        isOpen={isOpen}
        title={texts.open}
        closeLabel={close}
        width="form"
        onClose={() => setIsOpen(false)}
      >
        <SearchField finder={finder} onDone={() => setIsOpen(false)} />
      </Dialog>
    </div>
  );
}
