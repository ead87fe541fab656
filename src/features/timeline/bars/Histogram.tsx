import { memo, useState } from 'react';
import {
  type Bar,
  type BarMonths,
  barGap,
  createBars,
  guideValues,
  isCollected,
  scaleTop,
  type TimelineAxis,
} from '../../../domain/timeline/axis';
import { firstBarIndex } from '../../../domain/timeline/drag';
import { periodOfMonths } from '../../../domain/timeline/thumbs';
import { timeline } from '../../../i18n/messages/timeline/timeline';
import { lazyPart } from '../../../loading/lazyPart';
import { useScene } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useLanguage } from '../../../state/page/useView';
import { moveFocus } from '../../../ui/interaction/rovingFocus';
import type { PlotMetrics } from '../arrangement';
import { usePeriodControls } from '../usePeriodControls';
import { barName } from './barText';
import styles from './Histogram.module.css';

// The same numbers as the bars say already: it may come a moment later.
const MonthTable = lazyPart(() => import('./MonthTable').then((module) => module.MonthTable));

export interface HistogramProps {
  readonly axis: TimelineAxis;
  readonly counts: Int32Array;
  readonly share: Int32Array | null;
  /** Name of the country or organisation whose share is shown. */
  readonly subject: string | null;
  readonly months: BarMonths;
  readonly monthWidth: number;
  readonly metrics: PlotMetrics;
  /** Where the period's bars are, as the clip path that shows them saturated. */
  readonly insideId: string;
  readonly outsideId: string;
  /** Months of the open activity, in months from the beginning of the axis; empty when `from > to`. */
  readonly openFrom: number;
  readonly openTo: number;
}

/**
 * The bars by month, each a button, with their scale and the same numbers as a table. The period is
 * not among the properties: it moves the shapes that cut the bars out, and draws none of them again.
 */
export const Histogram = memo(function Histogram(props: HistogramProps) {
  const { axis, counts, share, months, subject } = props;
  const bars = createBars(axis, counts, share, months);
  return (
    <>
      <BarShapes {...props} bars={bars} />
      <BarButtons {...props} bars={bars} />
      <MonthTable bars={bars} subject={subject} />
    </>
  );
});

interface WithBars extends HistogramProps {
  readonly bars: readonly Bar[];
}

function BarShapes({ bars, axis, months, monthWidth, metrics, insideId, outsideId }: WithBars) {
  const top = scaleTop(bars);
  const { height } = metrics;
  const plotHeight = metrics.bottom - metrics.top;
  const yOf = (value: number) => metrics.bottom - (value / top) * plotHeight;
  const pitch = months * monthWidth;
  const gap = barGap(pitch);
  const width = axis.monthCount * monthWidth;
  const xOf = (bar: Bar) => bar.offset * monthWidth + gap / 2;
  const rect = (bar: Bar, value: number, className: string | undefined) => (
    <rect
      key={bar.offset}
      className={className}
      x={xOf(bar)}
      y={yOf(value)}
      width={pitch - gap}
      height={metrics.bottom - yOf(value)}
    />
  );
  const counted = bars.filter(({ count }) => count > 0);
  const shared = bars.filter((bar) => bar.share > 0);
  return (
    <>
      <svg className={styles.shapes} width={width} height={height} aria-hidden>
        {guideValues(top).map((value) => (
          <path key={value} className={styles.guide} d={`M0 ${yOf(value) + 0.5}H${width}`} />
        ))}
        <g clipPath={`url(#${outsideId})`}>
          {counted.map((bar) => rect(bar, bar.count, styles.outside))}
          {shared.map((bar) => rect(bar, bar.share, styles.shareOutside))}
          {counted.map((bar) => (
            <rect
              key={bar.offset}
              className={styles.cap}
              x={xOf(bar)}
              y={yOf(bar.count)}
              width={pitch - gap}
              height={1.5}
            />
          ))}
        </g>
        <g clipPath={`url(#${insideId})`}>
          {counted.map((bar) => rect(bar, bar.count, styles.inside))}
          {shared.map((bar) => rect(bar, bar.share, styles.shareInside))}
        </g>
        <path className={styles.baseline} d={`M0 ${metrics.bottom + 0.5}H${width}`} />
      </svg>
      <div className={styles.scale} aria-hidden>
        {guideValues(top).map((value) => (
          <span key={value} style={{ top: yOf(value) }}>
            {value}
          </span>
        ))}
      </div>
    </>
  );
}

/** One tab stop for all bars; arrows go from bar to bar. */
function BarButtons(props: WithBars) {
  const { bars, axis, months, monthWidth, metrics, subject } = props;
  const text = useText(timeline);
  const language = useLanguage();
  const { change } = usePeriodControls();
  const [chosen, setChosen] = useState<number | null>(null);
  const buttons = bars.filter((bar) => isCollected(axis, bar));
  // The bar that Tab reaches first follows the period when a gesture pauses.
  const firstIndex = useScene(({ period }) => firstBarIndex(period, axis, months));
  const offset = chosen ?? firstIndex * months;
  const reachable = Math.max(
    0,
    buttons.findIndex((bar) => bar.offset >= offset),
  );
  const top = scaleTop(bars);
  const pitch = months * monthWidth;

  return (
    <div
      className={styles.buttons}
      role="group"
      aria-label={text.captions[months]}
      style={{ top: metrics.top, height: metrics.bottom - metrics.top }}
    >
      {buttons.map((bar, index) => (
        <button
          key={bar.offset}
          type="button"
          className={styles.button}
          data-bar
          data-open={
            (bar.offset <= props.openTo && bar.offset + months > props.openFrom) || undefined
          }
          tabIndex={index === reachable ? 0 : -1}
          aria-label={barName(bar, subject, text, language)}
          style={{ left: bar.offset * monthWidth, width: pitch }}
          onFocus={() => setChosen(bar.offset)}
          onKeyDown={moveFocus}
          onClick={() => change(periodOfMonths(bar.month, months, axis.limits))}
        >
          <span
            className={styles.outline}
            style={{ height: `${(bar.count / top) * 100}%`, insetInline: barGap(pitch) / 2 }}
          />
        </button>
      ))}
    </div>
  );
}
