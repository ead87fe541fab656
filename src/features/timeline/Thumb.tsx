import type { KeyboardEvent, Ref } from 'react';
import { monthNumber } from '../../domain/dates';
import type { Edge, TimelineAxis } from '../../domain/timelineAxis';
import { dateAt, moveEdge, pressKey, reach } from '../../domain/timelineWindow';
import type { ClosedWindow } from '../../domain/view';
import { speakDay } from '../../i18n/dates';
import { slideWindow, togglePlaying } from './changeWindow';
import { useHost } from './host';
import type { PlotMetrics } from './layout';
import styles from './Thumb.module.css';

interface ThumbProps {
  readonly edge: Edge;
  readonly window: ClosedWindow;
  readonly axis: TimelineAxis;
  /** Pixels from the left end of the axis. */
  readonly x: number;
  readonly metrics: PlotMetrics;
  readonly isDragged: boolean;
  /** Whether a pointer is moving thumbs, so that the native slider must not. */
  readonly isPointerActive: () => boolean;
  readonly ref: Ref<HTMLInputElement>;
}

/**
 * One thumb: a native slider that counts months, so that every kind of assistive technology can
 * move it, under a drawn knob.
 */
export function Thumb(props: ThumbProps) {
  const { edge, window, axis, x, metrics, isDragged, isPointerActive, ref } = props;
  const { text, language, actions } = useHost();
  const { limits } = axis;
  const { min, max } = reach(edge, window, limits);
  const firstMonth = monthNumber(limits.from);
  const date = dateAt(window, edge);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // The one key that a slider has no use for.
    if (event.key === ' ') {
      event.preventDefault();
      if (!event.repeat) togglePlaying(actions);
      return;
    }
    const press = { key: event.key, isShifted: event.shiftKey };
    const next = pressKey(window, edge, press, axis);
    if (!next) return;
    event.preventDefault();
    slideWindow(actions, next, limits);
  }

  return (
    <div
      className={styles.thumb}
      style={{ left: x, top: metrics.track }}
      data-edge={edge}
      data-dragged={isDragged || undefined}
    >
      <input
        ref={ref}
        type="range"
        className={styles.input}
        aria-label={edge === 'start' ? text.startDate : text.endDate}
        aria-valuetext={speakDay(date, language)}
        min={min - firstMonth}
        max={max - firstMonth}
        step={1}
        value={monthNumber(date) - firstMonth}
        onKeyDown={onKeyDown}
        onChange={({ target }) => {
          if (isPointerActive()) return;
          const month = firstMonth + Number(target.value);
          slideWindow(actions, moveEdge(window, edge, month, limits), limits);
        }}
      />
      <span className={styles.knob} aria-hidden />
    </div>
  );
}
