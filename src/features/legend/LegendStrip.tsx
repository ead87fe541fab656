import { Info } from 'lucide-react';
import { classBreaks, classIndexes } from '../../domain/classBreaks';
import type { Scene } from '../../domain/scene';
import { lightClass, pinClass } from '../../state/actions';
import { useText } from '../../state/useText';
import { useView } from '../../state/viewStore';
import styles from './LegendStrip.module.css';

interface LegendStripProps {
  readonly scene: Scene;
  readonly onShowBorders: () => void;
}

/** The map's caption: what the colours mean, how many countries wear each, whose borders. */
export function LegendStrip({ scene, onShowBorders }: LegendStripProps) {
  const text = useText().overview;
  return (
    <div className={styles.strip}>
      <div className={styles.title} id="legend-title">
        <strong>{text.legendTitle}</strong>
        <span>{text.legendCounts}</span>
      </div>
      <span className={styles.shortTitle} aria-hidden>
        {text.legendShort}
      </span>
      <ClassSwatches scene={scene} />
      <dl className={styles.others}>
        <div>
          <dt className={styles.none} />
          <dd>{text.noneRecorded}</dd>
        </div>
        <div>
          <dt className={styles.home} />
          <dd>{text.homeLegend}</dd>
        </div>
      </dl>
      <button
        type="button"
        className={styles.borders}
        aria-label={text.aboutBorders}
        onClick={onShowBorders}
      >
        <Info size={16} strokeWidth={1.75} aria-hidden />
        <span>{text.aboutBorders}</span>
      </button>
    </div>
  );
}

/** Pointing at a class lights its countries, pressing keeps them lit. */
function ClassSwatches({ scene }: { readonly scene: Scene }) {
  const text = useText().overview;
  const pinned = useView((state) => state.pinnedClass);
  const lit = useView((state) => state.litClass ?? state.pinnedClass);
  return (
    <div className={styles.swatches} role="group" aria-labelledby="legend-title">
      {classIndexes.map((index) => {
        const { min, max } = classBreaks[index];
        const range = text.classRange(min, max);
        const countries = scene.classCounts[index] ?? 0;
        return (
          <button
            key={min}
            type="button"
            className={styles.swatch}
            data-class={index + 1}
            data-faded={(lit !== null && lit !== index) || undefined}
            aria-pressed={pinned === index}
            aria-label={text.classButton(range, countries)}
            onPointerEnter={() => lightClass(index)}
            onPointerLeave={() => lightClass(null)}
            onFocus={() => lightClass(index)}
            onBlur={() => lightClass(null)}
            onClick={() => pinClass(pinned === index ? null : index)}
          >
            <span className={styles.colour}>{range}</span>
            <span className={styles.count}>{countries}</span>
          </button>
        );
      })}
    </div>
  );
}
