import { X } from 'lucide-react';
import { type FormEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import {
  type OtherWindowOption,
  otherWindowOptions,
} from '../../../domain/comparison/comparedPeriod';
import {
  type OtherWindowFault,
  typeOtherWindow,
} from '../../../domain/comparison/comparedPeriodEntry';
import { isSameWindow } from '../../../domain/model/period';
import type { Preset } from '../../../domain/model/types';
import type { ClosedWindow } from '../../../domain/model/view';
import { formatDay, formatWindow } from '../../../i18n/format/dates';
import { comparison } from '../../../i18n/messages/timeline/comparison';
import { typedDate } from '../../../i18n/messages/timeline/typedDate';
import { Button } from '../../../ui/controls/Button';
import { stopPlaying } from '../changePeriod';
import { useHost, useWordsOf } from '../host';
import { useShownWindow } from '../moving';
import styles from './ComparePanel.module.css';

/** What another window is chosen from. */
export interface CompareChoice {
  readonly limits: ClosedWindow;
  readonly presets: readonly Preset[];
  /** 1–12 */
  readonly fiscalYearFirstMonth: number;
  /** The other window; `null` without one. */
  readonly compare: ClosedWindow | null;
}

export interface ComparePanelProps extends CompareChoice {
  readonly onClose: () => void;
}

/** The popover holds the focus until what it shows has arrived; then the first choice takes it. */
function useWaitingFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === body || !activeElement?.contains(root.current)) return;
    root.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [root]);
}

/** Chooses the window to compare with: the period before, one by name, or typed dates. */
export function ComparePanel(props: ComparePanelProps) {
  const { limits, presets, compare, onClose } = props;
  const { asked } = useShownWindow();
  const text = useWordsOf(comparison);
  const { language, text: words, actions } = useHost();
  const headingId = useId();
  const root = useRef<HTMLDivElement>(null);
  useWaitingFocus(root);
  const options = otherWindowOptions(asked, presets, limits);
  const choose = (window: OtherWindowOption['window']) => {
    stopPlaying(actions);
    actions.compareWith(window);
    onClose();
  };
  return (
    <div ref={root} className={styles.panel}>
      <p id={headingId} className={styles.heading}>
        {text.chooseHeading}
      </p>
      <ul className={styles.options} aria-labelledby={headingId}>
        {options.map(({ preset, window, isPeriodBefore }) => (
          <li key={preset?.id ?? 'before'}>
            <button
              type="button"
              className={`${styles.option} focus-inside`}
              aria-pressed={compare !== null && isSameWindow(compare, window)}
              onClick={() => choose(window)}
            >
              <span>{preset?.label[language] ?? formatWindow(window, language)}</span>
              {isPeriodBefore && <span className={styles.remark}>{text.thePeriodBefore}</span>}
            </button>
          </li>
        ))}
      </ul>
      <OwnDates {...props} onChoose={choose} />
      {compare !== null && (
        <Button
          onClick={() => {
            actions.endComparison();
            onClose();
          }}
        >
          <X size={16} strokeWidth={1.75} aria-hidden />
          {words.endComparison}
        </Button>
      )}
    </div>
  );
}

interface OwnDatesProps extends CompareChoice {
  readonly onChoose: (window: OtherWindowOption['window']) => void;
}

function useFaultText(limits: ClosedWindow): (fault: OtherWindowFault) => string {
  const text = useWordsOf(comparison);
  const dateText = useWordsOf(typedDate);
  const { language } = useHost();
  return (fault) => {
    switch (fault.type) {
      case 'incomplete':
        return text.bothNeeded;
      case 'unreadable':
        return dateText.fault(fault.fault);
      case 'inverted':
        return text.invertedDates;
      case 'outside': {
        const { from, to } = limits;
        return text.outsideRecord(formatDay(from, language), formatDay(to, language));
      }
      case 'same':
        return text.sameWindow;
    }
  };
}

/** The typed dates stay as they were typed until they can be taken. */
function OwnDates(props: OwnDatesProps) {
  const { limits, fiscalYearFirstMonth, onChoose } = props;
  const { window } = useShownWindow();
  const text = useWordsOf(comparison);
  const faultText = useFaultText(limits);
  const [texts, setTexts] = useState({ from: '', to: '' });
  const [fault, setFault] = useState<OtherWindowFault | null>(null);
  const id = useId();
  const messageId = `${id}message`;

  function submit(event: FormEvent) {
    event.preventDefault();
    const result = typeOtherWindow(texts, { window, limits, fiscalYearFirstMonth });
    if (result.isTaken) onChoose(result.window);
    else setFault(result.fault);
  }

  const isFaulty = (edge: 'start' | 'end') =>
    fault !== null && (fault.type !== 'unreadable' || fault.edge === edge);
  const field = (key: 'from' | 'to', edge: 'start' | 'end') => (
    <div>
      <label htmlFor={`${id}${key}`} className={styles.label}>
        {text[key]}
      </label>
      <input
        id={`${id}${key}`}
        type="text"
        className={styles.input}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="done"
        value={texts[key]}
        aria-invalid={isFaulty(edge) || undefined}
        aria-describedby={isFaulty(edge) ? messageId : undefined}
        onChange={({ target }) => {
          setFault(null);
          setTexts({ ...texts, [key]: target.value });
        }}
      />
    </div>
  );
  return (
    <form className={styles.form} onSubmit={submit} aria-label={text.ownDates}>
      <p className={styles.legend}>{text.ownDates}</p>
      <div className={styles.fields}>
        {field('from', 'start')}
        {field('to', 'end')}
        <Button type="submit">{text.compare}</Button>
      </div>
      {fault && (
        <p id={messageId} role="alert" className={styles.fault}>
          {faultText(fault)}
        </p>
      )}
    </form>
  );
}
