import { memo } from 'react';
import { useHost } from './host';
import styles from './ThumbLabels.module.css';
import {
  labelHeight,
  type ThumbLabel,
  type ThumbLabelQuery,
  thumbLabels,
} from './thumbLabelPlaces';

/** Both dates in full, always visible. Sliders and fields speak them, so these stay silent. */
export function ThumbLabels(query: ThumbLabelQuery) {
  const { language } = useHost();
  const { start, end, width, metrics } = query;
  const lineTop = metrics.labelTop + labelHeight;
  return (
    <div className={styles.labels} aria-hidden>
      <svg className={styles.lines} width={width} height={metrics.track} aria-hidden>
        <path d={`M${start} ${lineTop}V${metrics.track}M${end} ${lineTop}V${metrics.track}`} />
      </svg>
      {thumbLabels(query, language).map((label) => (
        <Label key={label.of} {...label} top={metrics.labelTop} />
      ))}
    </div>
  );
}

interface LabelProps extends ThumbLabel {
  readonly top: number;
}

const Label = memo(function Label({ of, x, anchor, text, top }: LabelProps) {
  return (
    <span className={styles.label} data-of={of} data-anchor={anchor} style={{ left: x, top }}>
      {text}
    </span>
  );
});
