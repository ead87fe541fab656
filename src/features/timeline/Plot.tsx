import { useId, useMemo, useRef } from 'react';
import { monthNumber } from '../../domain/dates';
import type { Scene, Stage } from '../../domain/scene';
import {
  axisPosition,
  barMonthsFor,
  barSpan,
  type Edge,
  type TimelineAxis,
} from '../../domain/timelineAxis';
import { firstBarIndex } from '../../domain/timelineDrag';
import { AxisTicks } from './AxisTicks';
import { Ground } from './Ground';
import { Histogram } from './Histogram';
import type { PlotMetrics } from './layout';
import styles from './Plot.module.css';
import { Thumb } from './Thumb';
import { ThumbLabels } from './ThumbLabels';
import { useDrag } from './useDrag';

interface PlotProps {
  readonly scene: Scene;
  readonly stage: Stage;
  readonly axis: TimelineAxis;
  readonly metrics: PlotMetrics;
  readonly subject: string | null;
  /** Of the axis, in pixels; measured on the element that `fieldRef` is given to. */
  readonly width: number;
  readonly fieldRef: (element: HTMLElement | null) => void;
}

const nothingOpen = { from: 0, to: -1 };

function openMonths(scene: Scene, axis: TimelineAxis) {
  const { activity } = scene;
  if (!activity) return nothingOpen;
  return {
    from: monthNumber(activity.start) - axis.first,
    to: monthNumber(activity.end) - axis.first,
  };
}

/** Histogram, slider and ticks over one axis, and the pointer on all of them. */
export function Plot({ scene, stage, axis, metrics, subject, width, fieldRef }: PlotProps) {
  const { window, histogram } = scene;
  const inputs = { start: useRef<HTMLInputElement>(null), end: useRef<HTMLInputElement>(null) };
  const monthWidth = width / axis.monthCount;
  const context = useMemo(() => ({ axis, monthWidth }), [axis, monthWidth]);
  const { dragged, hasTaken, isActive, handlers } = useDrag({
    window,
    context,
    onTaken: (edge) => inputs[edge].current?.focus({ preventScroll: true }),
  });
  const start = axisPosition(axis, window.from, 'start') * monthWidth;
  const end = axisPosition(axis, window.to, 'end') * monthWidth;
  const months = barMonthsFor(monthWidth);
  const span = barSpan(axis, window, months);
  const open = openMonths(scene, axis);
  const id = useId();
  const insideId = `${id}inside`;
  const outsideId = `${id}outside`;
  const { height } = metrics;
  const spanStart = span.from * monthWidth;
  const spanEnd = span.to * monthWidth;

  const thumb = (edge: Edge, x: number) => (
    <Thumb
      ref={inputs[edge]}
      edge={edge}
      window={window}
      axis={axis}
      x={x}
      metrics={metrics}
      isDragged={dragged === edge}
      isPointerActive={isActive}
    />
  );

  return (
    <div className={styles.plot} style={{ height, paddingInline: metrics.inset }}>
      <div
        ref={fieldRef}
        className={styles.field}
        data-dragged={dragged ?? undefined}
        data-pointer={hasTaken || undefined}
        {...handlers}
      >
        <svg className={styles.clips} width={width} height={height} aria-hidden>
          <clipPath id={insideId}>
            <rect x={spanStart} width={spanEnd - spanStart} height={height} />
          </clipPath>
          <clipPath id={outsideId}>
            <rect width={spanStart} height={height} />
            <rect x={spanEnd} width={Math.max(0, width - spanEnd)} height={height} />
          </clipPath>
        </svg>
        <Ground
          axis={axis}
          coverage={stage.dataset.site.coverage}
          monthWidth={monthWidth}
          metrics={metrics}
        />
        <Histogram
          axis={axis}
          counts={histogram.counts}
          share={histogram.share}
          subject={subject}
          months={months}
          monthWidth={monthWidth}
          metrics={metrics}
          insideId={insideId}
          outsideId={outsideId}
          firstIndex={firstBarIndex(window, axis, months)}
          openFrom={open.from}
          openTo={open.to}
        />
        <AxisTicks axis={axis} width={width} metrics={metrics} />
        <div className={styles.track} data-track style={{ top: metrics.track }} />
        <div
          className={styles.range}
          data-track
          style={{ top: metrics.track, left: start, width: end - start }}
        />
        <ThumbLabels window={window} start={start} end={end} width={width} metrics={metrics} />
        {thumb('start', start)}
        {thumb('end', end)}
      </div>
    </div>
  );
}
