import { useId, useMemo, useRef } from 'react';
import { monthNumber } from '../../../domain/model/dates';
import type { Activity } from '../../../domain/model/types';
import {
  type BarMonths,
  barMonthsFor,
  barSpan,
  type Edge,
  type Stretch,
  stretchesBetween,
  type TimelineAxis,
} from '../../../domain/timeline/axis';
import { useDataset, useScene, useTransient } from '../../../state/page/useScene';
import { writeAttribute, writeLength } from '../../../ui/interaction/writeAttributes';
import type { PlotMetrics } from '../arrangement';
import { Histogram } from '../bars/Histogram';
import { AxisTicks } from './AxisTicks';
import { ComparedPeriod } from './ComparedPeriod';
import styles from './Plot.module.css';
import { PlotBackground } from './PlotBackground';
import { type LabelledPeriod, type PlotFrame, thumbPlaces } from './plotFrame';
import { Thumb } from './Thumb';
import { ThumbLabels } from './ThumbLabels';
import { useDrag } from './useDrag';

interface PlotProps {
  readonly axis: TimelineAxis;
  readonly metrics: PlotMetrics;
  readonly subject: string | null;
  /** Of the axis, in pixels; measured on the element that `fieldRef` is given to. */
  readonly width: number;
  readonly fieldRef: (element: HTMLElement | null) => void;
}

const nothingOpen = { from: 0, to: -1 };

function openMonths(open: Activity | null, axis: TimelineAxis) {
  if (!open) return nothingOpen;
  return { from: monthNumber(open.start) - axis.first, to: monthNumber(open.end) - axis.first };
}

interface ClipsProps {
  readonly insideId: string;
  readonly outsideId: string;
  readonly other: LabelledPeriod | null;
  readonly months: BarMonths;
  readonly frame: PlotFrame;
}

/**
 * The two halves of the histogram, as the shapes that cut them out: bars are solid in the period,
 * and in the other one while two are compared.
 */
function Clips({ insideId, outsideId, other, months, frame }: ClipsProps) {
  const inside = useRef<SVGPathElement>(null);
  const outside = useRef<SVGPathElement>(null);
  const { axis, width, metrics } = frame;
  const { height } = metrics;
  useTransient(({ period }) => {
    if (!inside.current || !outside.current) return;
    const monthWidth = width / axis.monthCount;
    const shape = (stretches: readonly Stretch[]) =>
      stretches
        .map(({ from, to }) => `M${from * monthWidth} 0V${height}H${to * monthWidth}V0Z`)
        .join('');
    const solid = (other ? [other.period, period] : [period]).map((each) =>
      barSpan(axis, each, months),
    );
    writeAttribute(inside.current, 'd', shape(solid));
    writeAttribute(outside.current, 'd', shape(stretchesBetween(solid, axis.monthCount)));
  });
  return (
    <svg className={styles.clips} width={width} height={height} aria-hidden>
      <clipPath id={insideId}>
        <path ref={inside} />
      </clipPath>
      <clipPath id={outsideId}>
        <path ref={outside} />
      </clipPath>
    </svg>
  );
}

/** The part of the track between the thumbs. */
function Range({ frame }: { readonly frame: PlotFrame }) {
  const root = useRef<HTMLDivElement>(null);
  useTransient(({ period }) => {
    if (!root.current) return;
    const { start, end } = thumbPlaces(period, frame);
    writeLength(root.current, 'left', start);
    writeLength(root.current, 'width', end - start);
  });
  return (
    <div ref={root} className={styles.range} data-track style={{ top: frame.metrics.track }} />
  );
}

/** Histogram, slider and ticks over one axis, and the pointer on all of them. */
export function Plot(props: PlotProps) {
  const { axis, metrics, width, fieldRef } = props;
  const { coverage } = useDataset().site;
  const histogram = useScene((scene) => scene.histogram);
  const activity = useScene((scene) => scene.activity);
  const comparison = useScene((scene) => scene.comparison);
  const other = comparison && {
    period: comparison.other,
    fiscalYear: comparison.years.before,
  };
  const inputs = { start: useRef<HTMLInputElement>(null), end: useRef<HTMLInputElement>(null) };
  const monthWidth = width / axis.monthCount;
  const context = useMemo(() => ({ axis, monthWidth }), [axis, monthWidth]);
  const { dragged, hasTaken, isActive, handlers } = useDrag({
    context,
    onTaken: (edge) => inputs[edge].current?.focus({ preventScroll: true }),
  });
  const months = barMonthsFor(monthWidth);
  const open = openMonths(activity, axis);
  const id = useId();
  const insideId = `${id}inside`;
  const outsideId = `${id}outside`;
  const { height } = metrics;
  const frame = useMemo(() => ({ axis, width, metrics }), [axis, width, metrics]);
  const thumb = (edge: Edge) => (
    <Thumb
      ref={inputs[edge]}
      edge={edge}
      frame={frame}
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
          other={other}
          months={months}
          frame={frame}
        />
        <PlotBackground axis={axis} coverage={coverage} monthWidth={monthWidth} metrics={metrics} />
        <Histogram
          axis={axis}
          counts={histogram.counts}
          share={histogram.share}
          subject={props.subject}
          months={months}
          monthWidth={monthWidth}
          metrics={metrics}
          insideId={insideId}
          outsideId={outsideId}
          openFrom={open.from}
          openTo={open.to}
        />
        <AxisTicks axis={axis} width={width} metrics={metrics} />
        <div className={styles.track} data-track style={{ top: metrics.track }} />
        {other && <ComparedPeriod other={other} frame={frame} />}
        <Range frame={frame} />
        <ThumbLabels frame={frame} />
        {thumb('start')}
        {thumb('end')}
      </div>
    </div>
  );
}
