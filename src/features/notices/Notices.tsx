import { Check, Info, X } from 'lucide-react';
import { useEffect } from 'react';
import type { Messages } from '../../i18n/messages';
import { dismissNotice, undoWidening } from '../../state/actions';
import type { Notice } from '../../state/notices';
import { useText } from '../../state/useText';
import { useView } from '../../state/viewStore';
import styles from './Notices.module.css';

const toastDuration = 5000;

function words(notice: Notice, text: Messages['overview']): string {
  switch (notice.type) {
    case 'unknownValue':
      return text.unknownValue(notice.parameter, notice.value);
    case 'clampedWindow':
      return text.clamped(notice.limits);
    case 'widenedWindow':
      return text.widened;
  }
}

/** What a link could not do, and what it changed. */
export function Notices() {
  const notices = useView((state) => state.notices);
  const notes = notices.filter(({ type }) => type !== 'widenedWindow');
  const toast = notices.find(({ type }) => type === 'widenedWindow');
  return (
    <>
      {notes.length > 0 && (
        <div className={styles.notes}>
          {notes.map((notice) => (
            <Note key={notice.id} notice={notice} />
          ))}
        </div>
      )}
      {toast && <Toast key={toast.id} notice={toast} />}
    </>
  );
}

function Note({ notice }: { readonly notice: Notice }) {
  const text = useText().overview;
  return (
    <div className={styles.note} role="note">
      <Info size={18} strokeWidth={1.75} aria-hidden />
      <p>{words(notice, text)}</p>
      <button
        type="button"
        className={styles.dismiss}
        aria-label={text.dismiss}
        onClick={() => dismissNotice(notice.id)}
      >
        <X size={18} strokeWidth={1.75} aria-hidden />
      </button>
    </div>
  );
}

/** Leaves by itself, but never while it is pointed at or holds the focus. */
function Toast({ notice }: { readonly notice: Notice }) {
  const text = useText().overview;
  useEffect(() => {
    const timer = window.setInterval(() => {
      if (!document.querySelector('[data-toast]:hover, [data-toast]:focus-within')) {
        dismissNotice(notice.id);
      }
    }, toastDuration);
    return () => window.clearInterval(timer);
  }, [notice.id]);
  return (
    <div className={styles.toast} data-toast role="note">
      <Check size={18} strokeWidth={1.75} aria-hidden />
      <p>{words(notice, text)}</p>
      <button type="button" className={styles.undo} onClick={() => undoWidening(notice.id)}>
        {text.undo}
      </button>
    </div>
  );
}
