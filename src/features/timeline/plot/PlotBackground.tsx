import { memo, useId } from 'react';
import type { CoveragePeriod } from '../../../domain/model/types';
import { backgroundBands, type TimelineAxis } from '../../../domain/timeline/axis';
import type { PlotMetrics } from '../arrangement';
import { Hatch } from '../bars/Hatch';
import styles from './PlotBackground.module.css';

interface PlotBackgroundProps {
  readonly axis: TimelineAxis;
  readonly coverage: readonly CoveragePeriod[];
  readonly monthWidth: number;
  readonly metrics: PlotMetrics;
}

/** Behind the bars: where collecting was partial, and where there was none. */
export const PlotBackground = memo(function PlotBackground({
  axis,
  coverage,
  monthWidth,
  metrics,
}: PlotBackgroundProps) {
  const hatchId = useId();
  const { top, bottom, height } = metrics;
  return (
    <svg
      className={styles.background}
      width={axis.monthCount * monthWidth}
      height={height}
      aria-hidden
    >
      <Hatch id={hatchId} />
      {backgroundBands(axis, coverage).map(({ kind, from, to }) => (
        <rect
          key={`${kind}${from}`}
          className={kind === 'partial' ? styles.partial : styles.notCollected}
          fill={kind === 'partial' ? `url(#${hatchId})` : undefined}
          x={from * monthWidth}
          y={top}
          width={(to - from) * monthWidth}
          height={bottom - top}
        />
      ))}
    </svg>
  );
});
