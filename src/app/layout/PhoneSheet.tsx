import { type ReactNode, useSyncExternalStore } from 'react';
import type { Language } from '../../domain/model/types';
import { shell } from '../../i18n/messages/page/shell';
import { useText } from '../../state/page/useText';
import { useActions, useLanguage, useView } from '../../state/page/useView';
import { Sheet } from '../../ui/containers/Sheet';
import { panels } from './panels';

/** Pixels: the sentence and its sum; as the grid of `Layout.module.css` leaves for them. */
const peekHeight = (language: Language) => (language === 'en' ? 164 : 148);
/** Share of the window at the middle stop. */
const halfShare = 0.56;
/** Pixels, of a usual phone. */
const heightOnServer = 844;
/** Pixels of header and gap above the highest stop. */
const aboveFull = 52 + 8;

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

interface PhoneSheetProps {
  readonly sentence: ReactNode;
  readonly children: ReactNode;
}

/** The drawer on a phone: the sentence at its head until something is opened. */
export function PhoneSheet({ sentence, children }: PhoneSheetProps) {
  const { setSheetStop } = useActions();
  const stop = useView((state) => state.sheetStop);
  const language = useLanguage();
  const isOverview = useView(({ subject, activity }) => subject === null && activity === null);
  const text = useText(shell);
  const height = useSyncExternalStore(
    subscribe,
    () => window.innerHeight,
    () => heightOnServer,
  );
  const heights = {
    peek: peekHeight(language),
    half: Math.round(height * halfShare),
    full: height - aboveFull,
  };
  return (
    <Sheet
      stop={stop}
      onStop={setSheetStop}
      heights={heights}
      gripLabel={text.sheetGrip[stop]}
      hasBar={!isOverview}
    >
      <div className={isOverview ? undefined : 'visually-hidden'}>{sentence}</div>
      <div id={panels.activities} tabIndex={-1}>
        {children}
      </div>
    </Sheet>
  );
}
