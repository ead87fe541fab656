import { RotateCcw } from 'lucide-react';
import { memo, useId } from 'react';
import type { Edge, TimelineAxis } from '../../domain/timelineAxis';
import styles from './DateFields.module.css';
import { useHost } from './host';
import { type DateFieldState, useDateField } from './useDateField';

interface DateFieldsProps {
  readonly axis: TimelineAxis;
  /** Whether the way back to all dates stands beside them. */
  readonly hasReset: boolean;
}

/** Both dates as text, and beside a narrowed window the way back to all dates. */
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

/** The same in a panel that is opened. */
export function OpenedDateFields({ axis }: Pick<DateFieldsProps, 'axis'>) {
  return <DateFields axis={axis} hasReset={false} />;
}

/** Only for a window that is narrower than everything. */
export const ResetButton = memo(function ResetButton() {
  const { text, actions } = useHost();
  return (
    <button
      type="button"
      className={styles.resetButton}
      aria-label={text.resetDates}
      title={text.resetDates}
      onClick={actions.resetWindow}
    >
      <RotateCcw size={16} strokeWidth={1.75} aria-hidden />
      <span className={styles.resetWord}>{text.reset}</span>
    </button>
  );
});

interface DateFieldProps {
  readonly edge: Edge;
  readonly axis: TimelineAxis;
}

function DateField({ edge, axis }: DateFieldProps) {
  return <Field edge={edge} {...useDateField(edge, axis)} />;
}

interface FieldProps extends DateFieldState {
  readonly edge: Edge;
}

/** While the other date moves, nothing here is drawn again. */
const Field = memo(function Field({ edge, value, isFaulty, message, handlers }: FieldProps) {
  const { text } = useHost();
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
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="done"
        aria-invalid={isFaulty || undefined}
        aria-describedby={message ? messageId : undefined}
        value={value}
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
});
