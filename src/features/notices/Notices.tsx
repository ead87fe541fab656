import { Check, Info, X } from 'lucide-react';
import { useEffect } from 'react';
import { phrasesOf } from '../../i18n/format/phraseBreaks';
import { notices as noticeTexts } from '../../i18n/messages/page/notices';
import { useText } from '../../state/page/useText';
import { useActions, useLanguage, useView } from '../../state/page/useView';
import type { Notice } from '../../state/view/notices';
import { Phrases } from '../../ui/text/Phrases';
import styles from './Notices.module.css';

/** Milliseconds. */
const toastDuration = 5000;

function words(notice: Notice, text: (typeof noticeTexts)['en']): string {
  switch (notice.type) {
    case 'unknownValue':
      return text.unknownValue(notice.parameter, notice.value);
    case 'clampedPeriod':
      return text.clamped(notice.limits);
    case 'invertedDates':
      return text.inverted[notice.dates];
    case 'compareOutside':
      return text.compareOutside(notice.period, notice.limits);
    case 'widenedPeriod':
      return text.widened;
  }
}

function Words({ notice }: { readonly notice: Notice }) {
  const text = words(notice, useText(noticeTexts));
  const language = useLanguage();
  return <Phrases phrases={phrasesOf(text, language)} />;
}

/** Tells the reader which parts of a link were ignored, and what was changed to open it. */
export function Notices() {
  const notices = useView((state) => state.notices);
  const notes = notices.filter(({ type }) => type !== 'widenedPeriod');
  const toast = notices.find(({ type }) => type === 'widenedPeriod');
  return (
    <>
      {notes.length > 0 && <Notes notices={notes} />}
      {toast && <Toast key={toast.id} notice={toast} />}
    </>
  );
}

/** All of them in one note: a link with many errors must not cover the map with notes. */
function Notes({ notices }: { readonly notices: readonly Notice[] }) {
  const text = useText(noticeTexts);
  const { dismissNotice } = useActions();
  const [only] = notices;
  return (
    <div className={styles.notes}>
      <div className={styles.note} role="note">
        <Info size={18} strokeWidth={1.75} aria-hidden />
        {only && notices.length === 1 ? (
          <p>
            <Words notice={only} />
          </p>
        ) : (
          <ul className={styles.list}>
            {notices.map((notice) => (
              <li key={notice.id}>
                <Words notice={notice} />
              </li>
            ))}
          </ul>
        )}
        <button
          type="button"
          className={styles.dismiss}
          aria-label={text.dismiss}
          onClick={() => {
            for (const { id } of notices) dismissNotice(id);
          }}
        >
          <X size={18} strokeWidth={1.75} aria-hidden />
        </button>
      </div>
    </div>
  );
}

/** Closes by itself, but never while the pointer is over it or it has the focus. */
function Toast({ notice }: { readonly notice: Notice }) {
  const text = useText(noticeTexts);
  const { dismissNotice, undoWidening } = useActions();
  useEffect(() => {
    const timer = window.setInterval(() => {
      if (!document.querySelector('[data-toast]:hover, [data-toast]:focus-within')) {
        dismissNotice(notice.id);
      }
    }, toastDuration);
    return () => window.clearInterval(timer);
  }, [notice.id, dismissNotice]);
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
