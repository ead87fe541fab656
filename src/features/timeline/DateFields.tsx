import { RotateCcw } from 'lucide-react';
import { useId } from 'react';
import type { Scene } from '../../domain/scene';
import type { Edge, TimelineAxis } from '../../domain/timelineAxis';
import type { ClosedWindow } from '../../domain/view';
import { resetWindow } from '../../state/actions';
import { useText } from '../../state/useText';
import styles from './DateFields.module.css';
import { useDateField } from './useDateField';

interface DateFieldsProps {
  readonly scene: Scene;
  readonly axis: TimelineAxis;
  readonly hasReset: boolean;
}

/** Both dates as text, and beside a narrowed window the way back to all dates. */
export function DateFields({ scene, axis, hasReset }: DateFieldsProps) {
  const canReset = hasReset && scene.isNarrowed;
  return (
    <div className={styles.fields} data-reset={canReset || undefined}>
      <DateField edge="start" window={scene.window} axis={axis} />
      <span className={styles.dash} aria-hidden>
        –
      </span>
      <DateField edge="end" window={scene.window} axis={axis} />
      {canReset && (
        <div className={styles.reset}>
          <ResetButton isNarrowed={scene.isNarrowed} />
        </div>
      )}
    </div>
  );
}

/** Only while the window is narrower than everything. */
export function ResetButton({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const text = useText().timeline;
  if (!isNarrowed) return null;
  return (
    <button
      type="button"
      className={styles.resetButton}
      aria-label={text.resetDates}
      title={text.resetDates}
      onClick={resetWindow}
    >
      <RotateCcw size={16} strokeWidth={1.75} aria-hidden />
      <span className={styles.resetWord}>{text.reset}</span>
    </button>
  );
}

interface DateFieldProps {
  readonly edge: Edge;
  readonly window: ClosedWindow;
  readonly axis: TimelineAxis;
}

function DateField({ edge, window, axis }: DateFieldProps) {
  const text = useText().timeline;
  const field = useDateField(edge, window, axis);
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
        aria-invalid={field.fault ? true : undefined}
        aria-describedby={field.message ? messageId : undefined}
        value={field.value}
        onChange={({ target }) => field.onChange(target.value)}
        onKeyDown={field.onKeyDown}
        onBlur={field.onBlur}
        onFocus={({ target }) => target.select()}
      />
      {field.message && (
        <p
          id={messageId}
          role="alert"
          className={styles.message}
          data-fault={field.fault !== null || undefined}
        >
          {field.message}
        </p>
      )}
    </div>
  );
}
