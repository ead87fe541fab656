import { Info } from 'lucide-react';
import { useId } from 'react';
import { changeBreaks } from '../../domain/changeBreaks';
import { classBreaks, classIndexes } from '../../domain/classBreaks';
import type { Scene } from '../../domain/scene';
import { legend } from '../../i18n/messages/legend';
import { pointOfView } from '../../i18n/pointOfView';
import { lightClass, pinClass } from '../../state/actions';
import { useTextOf } from '../../state/useTextOf';
import { useView } from '../../state/viewStore';
import styles from './LegendStrip.module.css';

interface LegendStripProps {
  readonly scene: Scene;
  readonly onShowBorders: () => void;
}

/** The map's caption: what the colours mean, how many countries wear each, whose borders. */
export function LegendStrip({ scene, onShowBorders }: LegendStripProps) {
  const text = useTextOf(legend);
  const isComparing = scene.comparison !== null;
  return (
    <div className={styles.strip}>
      <div className={styles.title} id="legend-title">
        <strong>{isComparing ? text.changeTitle : text.title}</strong>
        <span>{text.counts}</span>
      </div>
      <span className={styles.shortTitle} aria-hidden>
        {isComparing ? text.changeShort : text.short}
      </span>
      <ClassSwatches scene={scene} />
      <dl className={styles.others}>
        <div>
          <dt className={styles.none} />
          <dd>{isComparing ? text.noneInEither : text.noneRecorded}</dd>
        </div>
        <div>
          <dt className={styles.home} />
          <dd>{text.home}</dd>
        </div>
      </dl>
      <BordersNotice onShowBorders={onShowBorders} />
    </div>
  );
}

/** Whose borders these are, in one sentence, and the way to the rest. */
function BordersNotice({ onShowBorders }: Pick<LegendStripProps, 'onShowBorders'>) {
  const text = useTextOf(legend);
  const notice = useId();
  return (
    <>
      <button
        type="button"
        className={styles.borders}
        aria-label={text.aboutBorders}
        popoverTarget={notice}
      >
        <Info size={16} strokeWidth={1.75} aria-hidden />
        <span>{text.aboutBorders}</span>
      </button>
      <div
        id={notice}
        popover="auto"
        className={styles.notice}
        role="group"
        aria-label={text.aboutBorders}
      >
        <p>{text.bordersNotice[pointOfView]}</p>
        <button type="button" popoverTarget={notice} onClick={onShowBorders}>
          {text.bordersMore}
        </button>
      </div>
    </>
  );
}

/** Pointing at a class lights its countries, pressing keeps them lit. */
function ClassSwatches({ scene }: { readonly scene: Scene }) {
  const text = useTextOf(legend);
  const pinned = useView((state) => state.pinnedClass);
  const lit = useView((state) => state.litClass ?? state.pinnedClass);
  const { comparison } = scene;
  const counts = comparison?.classCounts ?? scene.classCounts;
  const words = (index: (typeof classIndexes)[number]) => {
    const countries = counts[index] ?? 0;
    const { min, max } = comparison ? changeBreaks[index] : classBreaks[index];
    const range = comparison ? text.changeRange(min, max) : text.classRange(min, max);
    const name = comparison
      ? text.changeButton(range, countries)
      : text.classButton(range, countries);
    return { countries, range, name };
  };
  return (
    <div className={styles.swatches} role="group" aria-labelledby="legend-title">
      {classIndexes.map((index) => {
        const { countries, range, name } = words(index);
        return (
          <button
            key={index}
            type="button"
            className={styles.swatch}
            data-class={comparison ? undefined : index + 1}
            data-change={comparison ? index + 1 : undefined}
            data-faded={(lit !== null && lit !== index) || undefined}
            aria-pressed={pinned === index}
            aria-label={name}
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
