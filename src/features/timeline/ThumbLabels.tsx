import { estimateTextWidth, type PlacedLabel, placeLabels } from '../../domain/timelineLabels';
import type { ClosedWindow } from '../../domain/view';
import { formatDay, formatWindow } from '../../i18n/dates';
import { useView } from '../../state/viewStore';
import type { PlotMetrics } from './layout';
import styles from './ThumbLabels.module.css';

interface ThumbLabelsProps {
  readonly window: ClosedWindow;
  /** The thumbs, in pixels from the left end of the axis. */
  readonly start: number;
  readonly end: number;
  readonly width: number;
  readonly metrics: PlotMetrics;
}

const fontSize = 14;
/** How near a label may come to the end of the free space beside the axis. */
const leastDistance = 4;
const labelHeight = 20;

/** Both dates in full, always visible. Sliders and fields speak them, so these stay silent. */
export function ThumbLabels({ window, start, end, width, metrics }: ThumbLabelsProps) {
  const language = useView((state) => state.language);
  const { from, to } = window;
  const texts = {
    start: formatDay(from, language),
    end: formatDay(to, language),
    both: from === to ? formatDay(from, language) : formatWindow(window, language),
  };
  const widthOf = (text: string) => estimateTextWidth(text, fontSize, true);
  const outset = metrics.inset - leastDistance;
  const labels = placeLabels({
    start,
    end,
    startWidth: widthOf(texts.start),
    endWidth: widthOf(texts.end),
    joinedWidth: widthOf(texts.both),
    bounds: { left: -outset, right: width + outset },
  });
  const lineTop = metrics.labelTop + labelHeight;
  return (
    <div className={styles.labels} aria-hidden>
      <svg className={styles.lines} width={width} height={metrics.track} aria-hidden>
        <path d={`M${start} ${lineTop}V${metrics.track}M${end} ${lineTop}V${metrics.track}`} />
      </svg>
      {labels.map((label) => (
        <Label key={label.of} label={label} text={texts[label.of]} top={metrics.labelTop} />
      ))}
    </div>
  );
}

interface LabelProps {
  readonly label: PlacedLabel;
  readonly text: string;
  readonly top: number;
}

function Label({ label: { of, x, anchor }, text, top }: LabelProps) {
  return (
    <span className={styles.label} data-of={of} data-anchor={anchor} style={{ left: x, top }}>
      {text}
    </span>
  );
}
