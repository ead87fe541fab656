import { useId, useMemo, useRef } from 'react';
import { monthNumber } from '../../domain/dates';
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
import type { CoveragePeriod } from '../../domain/types';
import type { ClosedWindow } from '../../domain/view';
import { late } from '../../ui/late';
import { useRested } from '../../ui/useRested';
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

/** The window compared with. */
export interface ComparedWindow {
  readonly window: ClosedWindow;
  /** The fiscal year it shows; `null` when it is none. */
  readonly fiscalYear: number | null;
}

interface PlotProps {
  readonly window: ClosedWindow;
  readonly other: ComparedWindow | null;
  readonly open: ClosedWindow | null;
  readonly counts: Int32Array;
  readonly share: Int32Array | null;
  readonly coverage: readonly CoveragePeriod[];
  readonly axis: TimelineAxis;
  readonly metrics: PlotMetrics;
  readonly subject: string | null;
  /** Of the axis, in pixels; measured on the element that `fieldRef` is given to. */
  readonly width: number;
  readonly fieldRef: (element: HTMLElement | null) => void;
}

/** So long after the last step the window counts as resting, in milliseconds. */
const restDelay = 150;
const nothingOpen = { from: 0, to: -1 };

function openMonths(open: ClosedWindow | null, axis: TimelineAxis) {
  if (!open) return nothingOpen;
  return { from: monthNumber(open.from) - axis.first, to: monthNumber(open.to) - axis.first };
}

/** Where bars are solid: in the window, and in the other one while two are compared. */
function solidStretches({ window, other, axis }: PlotProps, months: BarMonths): readonly Stretch[] {
  const shown = other ? [other.window, window] : [window];
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
export function Plot(props: PlotProps) {
  const { window, other, axis, metrics, width, fieldRef } = props;
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
  const firstIndex = useRested(firstBarIndex(window, axis, months), restDelay);
  const open = openMonths(props.open, axis);
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
          inside={solidStretches(props, months)}
          axis={axis}
          monthWidth={monthWidth}
          height={height}
        />
        <Ground axis={axis} coverage={props.coverage} monthWidth={monthWidth} metrics={metrics} />
        <Histogram
          axis={axis}
          counts={props.counts}
          share={props.share}
          subject={props.subject}
          months={months}
          monthWidth={monthWidth}
          metrics={metrics}
          insideId={insideId}
          outsideId={outsideId}
          firstIndex={firstIndex}
          openFrom={open.from}
          openTo={open.to}
        />
        <AxisTicks axis={axis} width={width} metrics={metrics} />
        <div className={styles.track} data-track style={{ top: metrics.track }} />
        {other && <OtherWindow other={other} axis={axis} labels={labels} />}
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
