import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { monthNumber } from '../../../domain/model/dates';
import type { Edge } from '../../../domain/timeline/axis';
import { dateAt, moveEdge, pressKey, reach } from '../../../domain/timeline/thumbs';
import { speakDay } from '../../../i18n/format/dates';
import { timeline } from '../../../i18n/messages/timeline/timeline';
import { useLiveScene, useTransient } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useActions, useLanguage } from '../../../state/page/useView';
import { writeLength } from '../../../ui/interaction/writeAttributes';
import { useLivePeriod } from '../useLivePeriod';
import { usePeriodControls } from '../usePeriodControls';
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
export function Thumb({ edge, frame, isDragged, isPointerActive, ref }: ThumbProps) {
  const text = useText(timeline);
  const language = useLanguage();
  const { endSlide } = useActions();
  const { change, slide, togglePlaying } = usePeriodControls();
  const livePeriod = useLivePeriod();
  const root = useRef<HTMLDivElement>(null);
  const { axis, metrics } = frame;
  const { limits } = axis;
  const firstMonth = monthNumber(limits.from);
  const min = useLiveScene(({ period }) => reach(edge, period, limits).min);
  const max = useLiveScene(({ period }) => reach(edge, period, limits).max);
  const month = useLiveScene(({ period }) => monthNumber(dateAt(period, edge)));
  const spoken = useLiveScene(({ period }) => speakDay(dateAt(period, edge), language));
  useTransient(({ period }) => {
    if (root.current) writeLength(root.current, 'left', thumbPlaces(period, frame)[edge]);
  });

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // The one key that a slider has no use for.
    if (event.key === ' ') {
      event.preventDefault();
      if (!event.repeat) togglePlaying();
      return;
    }
    const press = { key: event.key, isShifted: event.shiftKey };
    const next = pressKey(livePeriod(), edge, press, axis);
    if (!next) return;
    event.preventDefault();
    slide(next);
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
        min={min - firstMonth}
        max={max - firstMonth}
        step={1}
        value={month - firstMonth}
        aria-valuetext={spoken}
        onKeyDown={onKeyDown}
        onKeyUp={endSlide}
        onBlur={endSlide}
        onChange={({ target }) => {
          // Assistive technology sets a value at once, without a gesture.
          if (isPointerActive()) return;
          change(moveEdge(livePeriod(), edge, firstMonth + Number(target.value), limits));
        }}
      />
      <span className={styles.knob} aria-hidden />
    </div>
  );
}
