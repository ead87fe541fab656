import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { monthNumber } from '../../../domain/model/dates';
import type { Edge } from '../../../domain/timeline/axis';
import { dateAt, moveEdge, pressKey, reach } from '../../../domain/timeline/thumbs';
import { speakDay } from '../../../i18n/format/dates';
import { putAttribute, putLength } from '../../../ui/interaction/painted';
import { slidePeriod, togglePlaying } from '../changePeriod';
import { type ShownPeriod, useHost } from '../host';
import { usePaintedPeriod } from '../moving';
import { type PlotFrame, thumbPlaces } from './plotFrame';
import styles from './Thumb.module.css';

interface ThumbProps {
  readonly edge: Edge;
  readonly frame: PlotFrame;
  readonly isDragged: boolean;
  /** Whether a pointer is moving thumbs, so that the native slider must not. */
  readonly isPointerActive: () => boolean;
  readonly ref: RefObject<HTMLInputElement | null>;
}

/**
 * One thumb: a native slider that counts months, so that every kind of assistive technology can
 * move it, under a drawn knob.
 */
export function Thumb(props: ThumbProps) {
  const { edge, frame, isDragged, isPointerActive, ref } = props;
  const { text, language, actions, moving } = useHost();
  const { read } = moving;
  const root = useRef<HTMLDivElement>(null);
  const { axis, metrics } = frame;
  const { limits } = axis;
  const firstMonth = monthNumber(limits.from);

  function paint({ period }: ShownPeriod) {
    const input = ref.current;
    if (!root.current || !input) return;
    putLength(root.current, 'left', thumbPlaces(period, frame)[edge]);
    const { min, max } = reach(edge, period, limits);
    const date = dateAt(period, edge);
    // Before the value, which cannot leave them: the browser moves it, so it is always written again.
    putAttribute(input, 'min', min - firstMonth);
    putAttribute(input, 'max', max - firstMonth);
    putAttribute(input, 'aria-valuetext', speakDay(date, language));
    input.value = String(monthNumber(date) - firstMonth);
  }
  usePaintedPeriod(paint);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // The one key that a slider has no use for.
    if (event.key === ' ') {
      event.preventDefault();
      if (!event.repeat) togglePlaying(actions);
      return;
    }
    const press = { key: event.key, isShifted: event.shiftKey };
    const next = pressKey(read().period, edge, press, axis);
    if (!next) return;
    event.preventDefault();
    slidePeriod(actions, next, limits);
  }

  return (
    <div
      ref={root}
      className={styles.thumb}
      style={{ top: metrics.track }}
      data-edge={edge}
      data-dragged={isDragged || undefined}
    >
      <input
        ref={ref}
        type="range"
        className={styles.input}
        aria-label={edge === 'start' ? text.startDate : text.endDate}
        step={1}
        onKeyDown={onKeyDown}
        onChange={({ target }) => {
          const { period } = read();
          const month = firstMonth + Number(target.value);
          if (!isPointerActive())
            slidePeriod(actions, moveEdge(period, edge, month, limits), limits);
          // What was not taken goes back.
          paint(read());
        }}
      />
      <span className={styles.knob} aria-hidden />
    </div>
  );
}
