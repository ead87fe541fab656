import { X } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { Button } from '../controls/Button';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly isOpen: boolean;
  /** The heading, and by it the dialog's accessible name. */
  readonly title: string;
  /** Accessible name of the button in the corner. */
  readonly closeLabel: string;
  /** Esc and the button in the corner; never a click beside the dialog. */
  readonly onClose: () => void;
  /**
   * `text` has room for a column of long text, `form` for a column of controls; a `panel` stands at
   * the left edge, as high as the period.
   */
  readonly width?: 'text' | 'form' | 'panel';
  readonly children: ReactNode;
}

// The page below is out of reach while a modal dialog is open, and so must be its shortcuts.
function keepToDialog(event: KeyboardEvent): void {
  event.stopPropagation();
}

/**
 * A modal dialog on the browser's own element, which holds the focus inside and makes the rest of
 * the page inert. Focus goes to the heading and returns to where it came from. The dialog itself
 * scrolls, so arrow keys move the text as soon as it is open.
 */
export function Dialog({ isOpen, ...rest }: DialogProps) {
  return isOpen ? <OpenDialog {...rest} /> : null;
}

function OpenDialog(props: Omit<DialogProps, 'isOpen'>) {
  const { title, closeLabel, onClose, width = 'text', children } = props;
  const dialogRef = useRef<HTMLDialogElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const headingId = useId();

  // Before the browser paints and before it takes the element away: only `close()` returns focus.
  useLayoutEffect(() => {
    const dialog = dialogRef.current;
    dialog?.showModal();
    headingRef.current?.focus();
    return () => dialog?.close();
  }, []);

  // The event arrives late: by then an effect that React ran twice may have opened it again.
  function handleClose(event: SyntheticEvent<HTMLDialogElement>): void {
    if (!event.currentTarget.open) onClose();
  }

  return (
    <dialog
      ref={dialogRef}
      className={`${styles.dialog} ${styles[width]}`}
      aria-labelledby={headingId}
      onClose={handleClose}
      onKeyDown={keepToDialog}
    >
      <header className={styles.header}>
        <h2 ref={headingRef} id={headingId} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        <Button kind="icon" aria-label={closeLabel} onClick={onClose}>
          <X size={22} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </header>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
