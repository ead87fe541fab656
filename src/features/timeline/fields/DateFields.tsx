import { RotateCcw } from 'lucide-react';
import { useId } from 'react';
import type { Edge, TimelineAxis } from '../../../domain/timeline/axis';
import { dateAt } from '../../../domain/timeline/thumbs';
import { formatDay } from '../../../i18n/format/dates';
import { timeline } from '../../../i18n/messages/timeline/timeline';
import { useLiveScene } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useActions, useLanguage } from '../../../state/page/useView';
import styles from './DateFields.module.css';
import { useDateField } from './useDateField';

interface DateFieldsProps {
  readonly axis: TimelineAxis;
  /** Whether the way back to all dates stands beside them. */
  readonly hasReset: boolean;
}

/** Both dates as text, and beside a narrowed period the way back to all dates. */
export function DateFields({ axis, hasReset }: DateFieldsProps) {
  return (
    <div className={styles.fields} data-reset={hasReset || undefined}>
      <DateField edge="start" axis={axis} />
      <span className={styles.dash} aria-hidden>
        –
      </span>
      <DateField edge="end" axis={axis} />
      {hasReset && (
        <div className={styles.reset}>
          <ResetButton />
        </div>
      )}
    </div>
  );
}

/** Only for a period that is narrower than everything. */
export function ResetButton() {
  const text = useText(timeline);
  const { resetPeriod } = useActions();
  return (
    <button
      type="button"
      className={styles.resetButton}
      aria-label={text.resetDates}
      title={text.resetDates}
      onClick={resetPeriod}
    >
      <RotateCcw size={16} strokeWidth={1.75} aria-hidden />
      <span className={styles.resetWord}>{text.reset}</span>
    </button>
  );
}

interface DateFieldProps {
  readonly edge: Edge;
  readonly axis: TimelineAxis;
}

function DateField({ edge, axis }: DateFieldProps) {
  const text = useText(timeline);
  const language = useLanguage();
  const { draft, isFaulty, message, handlers } = useDateField(edge, axis);
  const date = useLiveScene(({ period }) => formatDay(dateAt(period, edge), language));
  const id = useId();
  const messageId = `${id}field.message`;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {edge === 'start' ? text.from : text.to}
      </label>
      <input
        id={id}
        type="text"
        className={styles.input}
        value={draft ?? date}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="done"
        aria-invalid={isFaulty || undefined}
        aria-describedby={message ? messageId : undefined}
        onChange={({ target }) => handlers.onChange(target.value)}
        onKeyDown={handlers.onKeyDown}
        onBlur={handlers.onBlur}
        onFocus={({ target }) => target.select()}
      />
      {message && (
        <p
          id={messageId}
          role="alert"
          className={styles.message}
          data-fault={isFaulty || undefined}
        >
          {message}
        </p>
      )}
    </div>
  );
}
