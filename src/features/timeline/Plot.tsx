import { useId, useMemo, useRef } from 'react';
import { monthNumber } from '../../domain/dates';
import type { Scene, Stage } from '../../domain/scene';
import {
  axisPosition,
  type BarMonths,
  barMonthsFor,
  barSpan,
  type Edge,
  type Stretch,
  stretchesBetween,
  type TimelineAxis,
} from '../../domain/timelineAxis';
import { firstBarIndex } from '../../domain/timelineDrag';
import { late } from '../../ui/late';
import { AxisTicks } from './AxisTicks';
import { Ground } from './Ground';
import { Histogram } from './Histogram';
import type { PlotMetrics } from './layout';
import styles from './Plot.module.css';
import { Thumb } from './Thumb';
import { ThumbLabels } from './ThumbLabels';
import { useDrag } from './useDrag';

// Drawn while two windows are compared.
const OtherWindow = late(() => import('./OtherWindow').then((module) => module.OtherWindow));

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

/** Where bars are solid: in the window, and in the other one while two are compared. */
function solidStretches(
  { window, comparison }: Scene,
  axis: TimelineAxis,
  months: BarMonths,
): readonly Stretch[] {
  const shown = comparison ? [comparison.other, window] : [window];
  return shown.map((each) => barSpan(axis, each, months));
}

interface ClipsProps {
  readonly insideId: string;
  readonly outsideId: string;
  readonly inside: readonly Stretch[];
  readonly axis: TimelineAxis;
  readonly monthWidth: number;
  readonly height: number;
}

/** The two halves of the histogram, as the shapes that cut them out. */
function Clips({ insideId, outsideId, inside, axis, monthWidth, height }: ClipsProps) {
  const width = axis.monthCount * monthWidth;
  const rects = (stretches: readonly Stretch[]) =>
    stretches.map(({ from, to }, index) => (
      <rect
        // biome-ignore lint/suspicious/noArrayIndexKey: both windows may cover the same months
        key={index}
        x={from * monthWidth}
        width={(to - from) * monthWidth}
        height={height}
      />
    ));
  return (
    <svg className={styles.clips} width={width} height={height} aria-hidden>
      <clipPath id={insideId}>{rects(inside)}</clipPath>
      <clipPath id={outsideId}>{rects(stretchesBetween(inside, axis.monthCount))}</clipPath>
    </svg>
  );
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
  const { comparison } = scene;
  const open = openMonths(scene, axis);
  const id = useId();
  const insideId = `${id}inside`;
  const outsideId = `${id}outside`;
  const { height } = metrics;
  const labels = { window, start, end, width, metrics };
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
        <Clips
          insideId={insideId}
          outsideId={outsideId}
          inside={solidStretches(scene, axis, months)}
          axis={axis}
          monthWidth={monthWidth}
          height={height}
        />
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
        {comparison && <OtherWindow comparison={comparison} axis={axis} labels={labels} />}
        <div
          className={styles.range}
          data-track
          style={{ top: metrics.track, left: start, width: end - start }}
        />
        <ThumbLabels {...labels} />
        {thumb('start', start)}
        {thumb('end', end)}
      </div>
    </div>
  );
}
