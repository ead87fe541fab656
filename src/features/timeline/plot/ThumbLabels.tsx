import { useRef } from 'react';
import { putAttribute, putLength, putText } from '../../../ui/interaction/painted';
import { useHost } from '../host';
import { usePaintedPeriod } from '../moving';
import { type PlotFrame, thumbPlaces } from './plotFrame';
import styles from './ThumbLabels.module.css';
import { labelHeight, thumbLabels } from './thumbLabelPlaces';

interface ThumbLabelsProps {
  readonly frame: PlotFrame;
}

/** Both dates in full, always visible. Sliders and fields speak them, so these stay silent. */
export function ThumbLabels({ frame }: ThumbLabelsProps) {
  const { language } = useHost();
  const lines = useRef<SVGPathElement>(null);
  const first = useRef<HTMLSpanElement>(null);
  const second = useRef<HTMLSpanElement>(null);
  const { width, metrics } = frame;
  usePaintedPeriod(({ period }) => {
    const { start, end } = thumbPlaces(period, frame);
    const span = `${metrics.labelTop + labelHeight}V${metrics.track}`;
    if (lines.current) putAttribute(lines.current, 'd', `M${start} ${span}M${end} ${span}`);
    const labels = thumbLabels(period, frame, language);
    for (const [index, { current }] of [first, second].entries()) {
      if (!current) continue;
      const label = labels[index];
      // Where both would touch, the first says both dates.
      current.hidden = label === undefined;
      if (!label) continue;
      putAttribute(current, 'data-anchor', label.anchor);
      putLength(current, 'left', label.x);
      putText(current, label.text);
    }
  });
  return (
    <div className={styles.labels} aria-hidden>
      <svg className={styles.lines} width={width} height={metrics.track} aria-hidden>
        <path ref={lines} />
      </svg>
      <span ref={first} className={styles.label} style={{ top: metrics.labelTop }} />
      <span ref={second} className={styles.label} style={{ top: metrics.labelTop }} />
    </div>
  );
}
