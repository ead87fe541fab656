import { placeOtherLabel } from '../../domain/otherLabel';
import { axisPosition, type TimelineAxis } from '../../domain/timelineAxis';
import { estimateTextWidth } from '../../domain/timelineLabels';
import { windowName } from '../../i18n/comparisonSentence';
import { useHost } from './host';
import styles from './OtherWindow.module.css';
import type { ComparedWindow } from './Plot';
import {
  labelBounds,
  labelFontSize,
  labelHeight,
  type ThumbLabelQuery,
  thumbLabels,
} from './thumbLabelPlaces';

interface OtherWindowProps {
  readonly other: ComparedWindow;
  readonly axis: TimelineAxis;
  /** The window's own labels, which come first. */
  readonly labels: ThumbLabelQuery;
}

const trackHeight = 7;

/**
 * The other window as a hollow track between dotted edges, with its name. The sentence tells it to
 * those who do not see it.
 */
export function OtherWindow({ other, axis, labels }: OtherWindowProps) {
  const { language } = useHost();
  const { width, metrics } = labels;
  const monthWidth = width / axis.monthCount;
  const start = axisPosition(axis, other.window.from, 'start') * monthWidth;
  const end = axisPosition(axis, other.window.to, 'end') * monthWidth;
  const name = windowName(other.window, other.fiscalYear, language);
  const left = placeOtherLabel({
    start,
    end,
    width: estimateTextWidth(name, labelFontSize, true),
    taken: thumbLabels(labels, language),
    bounds: labelBounds(labels),
  });
  const top = metrics.labelTop + labelHeight;
  return (
    <div className={styles.other} aria-hidden>
      <svg className={styles.shape} width={width} height={metrics.height} aria-hidden>
        <rect
          className={styles.track}
          x={start}
          y={metrics.track - trackHeight / 2}
          width={Math.max(0, end - start)}
          height={trackHeight}
        />
        <path
          className={styles.edge}
          d={`M${start} ${top}V${metrics.track}M${end} ${top}V${metrics.track}`}
        />
      </svg>
      {left !== null && (
        <span className={styles.name} style={{ left, top: metrics.labelTop }}>
          {name}
        </span>
      )}
    </div>
  );
}
