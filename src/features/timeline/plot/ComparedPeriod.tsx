import { placeComparedPeriodLabel } from '../../../domain/timeline/comparedPeriodLabel';
import { estimateTextWidth } from '../../../domain/timeline/labelSpans';
import { periodName } from '../../../i18n/sentences/comparisonSentence';
import { useLiveScene } from '../../../state/page/useScene';
import { useLanguage } from '../../../state/page/useView';
import styles from './ComparedPeriod.module.css';
import { type LabelledPeriod, type PlotFrame, thumbPlaces } from './plotFrame';
import { labelBounds, labelFontSize, labelHeight, thumbLabels } from './thumbLabelPlaces';

interface ComparedPeriodProps {
  readonly other: LabelledPeriod;
  readonly frame: PlotFrame;
}

const trackHeight = 7;

/**
 * The other period as a hollow track between dotted edges, with its name. The sentence tells it to
 * those who do not see it.
 */
export function ComparedPeriod({ other, frame }: ComparedPeriodProps) {
  const language = useLanguage();
  const { width, metrics } = frame;
  const { start, end } = thumbPlaces(other.period, frame);
  const name = periodName(other.period, other.fiscalYear, language);
  const left = useLiveScene(({ period }) =>
    placeComparedPeriodLabel({
      start,
      end,
      width: estimateTextWidth(name, labelFontSize, true),
      // The period's own labels come first.
      taken: thumbLabels(period, frame, language),
      bounds: labelBounds(frame),
    }),
  );
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
