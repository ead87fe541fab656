import { X } from 'lucide-react';
import { type FormEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import {
  type ComparedPeriodOption,
  comparedPeriodOptions,
} from '../../../domain/comparison/comparedPeriod';
import {
  type ComparedPeriodFault,
  typeComparedPeriod,
} from '../../../domain/comparison/comparedPeriodEntry';
import { isSamePeriod } from '../../../domain/model/period';
import { formatDay, formatPeriod } from '../../../i18n/format/dates';
import { comparison } from '../../../i18n/messages/timeline/comparison';
import { timeline } from '../../../i18n/messages/timeline/timeline';
import { typedDate } from '../../../i18n/messages/timeline/typedDate';
import { useDataset, useScene, useStage } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useActions, useLanguage, useView } from '../../../state/page/useView';
import { Button } from '../../../ui/controls/Button';
import { usePeriodControls } from '../usePeriodControls';
import styles from './ComparePanel.module.css';

export interface ComparePanelProps {
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

/** Chooses the period to compare with: the period before, one by name, or typed dates. */
export function ComparePanel({ onClose }: ComparePanelProps) {
  const { presets } = useDataset().site;
  const { limits } = useStage();
  const asked = useView(({ period }) => period);
  const compare = useView((state) => state.compare);
  const text = useText(comparison);
  const words = useText(timeline);
  const language = useLanguage();
  const actions = useActions();
  const { stopPlaying } = usePeriodControls();
  const headingId = useId();
  const root = useRef<HTMLDivElement>(null);
  useWaitingFocus(root);
  const options = comparedPeriodOptions(asked, presets, limits);
  const choose = (period: ComparedPeriodOption['period']) => {
    stopPlaying();
    actions.compareWith(period);
    onClose();
  };
  return (
    <div ref={root} className={styles.panel}>
      <p id={headingId} className={styles.heading}>
        {text.chooseHeading}
      </p>
      <ul className={styles.options} aria-labelledby={headingId}>
        {options.map(({ preset, period, isPeriodBefore }) => (
          <li key={preset?.id ?? 'before'}>
            <button
              type="button"
              className={`${styles.option} focus-inside`}
              aria-pressed={compare !== null && isSamePeriod(compare, period)}
              onClick={() => choose(period)}
            >
              <span>{preset?.label[language] ?? formatPeriod(period, language)}</span>
              {isPeriodBefore && <span className={styles.remark}>{text.thePeriodBefore}</span>}
            </button>
          </li>
        ))}
      </ul>
      <OwnDates onChoose={choose} />
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

interface OwnDatesProps {
  readonly onChoose: (period: ComparedPeriodOption['period']) => void;
}

function useFaultText(): (fault: ComparedPeriodFault) => string {
  const text = useText(comparison);
  const dateText = useText(typedDate);
  const language = useLanguage();
  const { limits } = useStage();
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
        return text.samePeriod;
    }
  };
}

/** The typed dates stay as they were typed until they can be taken. */
function OwnDates({ onChoose }: OwnDatesProps) {
  const { limits } = useStage();
  const { fiscalYearFirstMonth } = useDataset().site;
  const period = useScene((scene) => scene.period);
  const text = useText(comparison);
  const faultText = useFaultText();
  const [texts, setTexts] = useState({ from: '', to: '' });
  const [fault, setFault] = useState<ComparedPeriodFault | null>(null);
  const id = useId();
  const messageId = `${id}message`;

  function submit(event: FormEvent) {
    event.preventDefault();
    const result = typeComparedPeriod(texts, { period, limits, fiscalYearFirstMonth });
    if (result.isTaken) onChoose(result.period);
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
