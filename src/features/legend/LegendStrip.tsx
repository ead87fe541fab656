import { Info } from 'lucide-react';
import { memo, useId } from 'react';
import { changeBreaks } from '../../domain/comparison/changeBreaks';
import { type ClassIndex, classBreaks, classIndexes } from '../../domain/counting/classBreaks';
import type { Scene } from '../../domain/scene/scene';
import { pointOfView } from '../../i18n/format/pointOfView';
import { legend } from '../../i18n/messages/map/legend';
import { useTextOf } from '../../state/text/useTextOf';
import { lightClass, openDialog, pinClass } from '../../state/view/actions';
import { useView } from '../../state/view/viewStore';
import styles from './LegendStrip.module.css';

interface LegendStripProps {
  readonly scene: Scene;
}

/** The map's caption: what the colours mean, how many countries wear each, whose borders. */
export function LegendStrip({ scene }: LegendStripProps) {
  const { comparison } = scene;
  const isComparing = comparison !== null;
  const counts = comparison?.classCounts ?? scene.classCounts;
  return (
    <div className={styles.strip}>
      <Title isComparing={isComparing} />
      <div className={styles.swatches} role="group" aria-labelledby="legend-title">
        {classIndexes.map((index) => (
          <Swatch
            key={index}
            index={index}
            isComparing={isComparing}
            countries={counts[index] ?? 0}
          />
        ))}
      </div>
      <Others isComparing={isComparing} />
      <BordersNotice />
    </div>
  );
}

interface ComparingProps {
  readonly isComparing: boolean;
}

const Title = memo(function Title({ isComparing }: ComparingProps) {
  const text = useTextOf(legend);
  return (
    <>
      <div className={styles.title} id="legend-title">
        <strong>{isComparing ? text.changeTitle : text.title}</strong>
        <span>{text.counts}</span>
      </div>
      <span className={styles.shortTitle} aria-hidden>
        {isComparing ? text.changeShort : text.short}
      </span>
    </>
  );
});

/** The fills that are no class. */
const Others = memo(function Others({ isComparing }: ComparingProps) {
  const text = useTextOf(legend);
  return (
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
  );
});

function showBorders(): void {
  openDialog({ name: 'about', section: 'borders' });
}

/** Whose borders these are, in one sentence, and the way to the rest. */
const BordersNotice = memo(function BordersNotice() {
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
        <button type="button" popoverTarget={notice} onClick={showBorders}>
          {text.bordersMore}
        </button>
      </div>
    </>
  );
});

interface SwatchProps extends ComparingProps {
  readonly index: ClassIndex;
  readonly countries: number;
}

/** Pointing at a class lights its countries, pressing keeps them lit. */
const Swatch = memo(function Swatch({ index, isComparing, countries }: SwatchProps) {
  const text = useTextOf(legend);
  const isPinned = useView((state) => state.pinnedClass === index);
  const isFaded = useView((state) => (state.litClass ?? state.pinnedClass ?? index) !== index);
  const { min, max } = isComparing ? changeBreaks[index] : classBreaks[index];
  const range = isComparing ? text.changeRange(min, max) : text.classRange(min, max);
  const nameOf = isComparing ? text.changeButton : text.classButton;
  return (
    <button
      type="button"
      className={styles.swatch}
      data-class={isComparing ? undefined : index + 1}
      data-change={isComparing ? index + 1 : undefined}
      data-faded={isFaded || undefined}
      aria-pressed={isPinned}
      aria-label={nameOf(range, countries)}
      onPointerEnter={() => lightClass(index)}
      onPointerLeave={() => lightClass(null)}
      onFocus={() => lightClass(index)}
      onBlur={() => lightClass(null)}
      onClick={() => pinClass(isPinned ? null : index)}
    >
      <span className={styles.colour}>{range}</span>
      <span className={styles.count}>{countries}</span>
    </button>
  );
});
