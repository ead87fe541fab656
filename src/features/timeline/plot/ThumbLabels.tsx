import { useRef } from 'react';
import type { Scene } from '../../../domain/scene/scene';
import { useLiveScene, useTransient } from '../../../state/page/useScene';
import { useLanguage } from '../../../state/page/useView';
import { writeAttribute, writeLength } from '../../../ui/interaction/writeAttributes';
import { type PlotFrame, thumbPlaces } from './plotFrame';
import styles from './ThumbLabels.module.css';
import { labelHeight, thumbLabels } from './thumbLabelPlaces';

interface ThumbLabelsProps {
  readonly frame: PlotFrame;
}

/** Both dates in full, always visible. Sliders and fields speak them, so these stay silent. */
export function ThumbLabels({ frame }: ThumbLabelsProps) {
  const language = useLanguage();
  const lines = useRef<SVGPathElement>(null);
  const first = useRef<HTMLSpanElement>(null);
  const second = useRef<HTMLSpanElement>(null);
  const { width, metrics } = frame;
  const textOf = (index: 0 | 1) => (scene: Scene) =>
    thumbLabels(scene.period, frame, language)[index]?.text ?? '';
  const texts = [useLiveScene(textOf(0)), useLiveScene(textOf(1))];
  useTransient(({ period }) => {
    const { start, end } = thumbPlaces(period, frame);
    const span = `${metrics.labelTop + labelHeight}V${metrics.track}`;
    if (lines.current) writeAttribute(lines.current, 'd', `M${start} ${span}M${end} ${span}`);
    const labels = thumbLabels(period, frame, language);
    for (const [index, { current }] of [first, second].entries()) {
      if (!current) continue;
      const label = labels[index];
      // Where both would touch, the first says both dates.
      current.hidden = label === undefined;
      if (!label) continue;
      writeAttribute(current, 'data-anchor', label.anchor);
      writeLength(current, 'left', label.x);
    }
  });
  return (
    <div className={styles.labels} aria-hidden>
      <svg className={styles.lines} width={width} height={metrics.track} aria-hidden>
        <path ref={lines} />
      </svg>
      <span ref={first} className={styles.label} style={{ top: metrics.labelTop }}>
        {texts[0]}
      </span>
      <span ref={second} className={styles.label} style={{ top: metrics.labelTop }}>
        {texts[1]}
      </span>
    </div>
  );
}
