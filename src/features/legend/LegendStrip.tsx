import { Info } from 'lucide-react';
import { useId } from 'react';
import { changeBreaks } from '../../domain/comparison/changeBreaks';
import { type ClassIndex, classBreaks, classIndexes } from '../../domain/counting/classBreaks';
import { pointOfView } from '../../i18n/format/pointOfView';
import { legend } from '../../i18n/messages/map/legend';
import { useScene } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useActions, useView } from '../../state/page/useView';
import styles from './LegendStrip.module.css';

/** The map's caption: what the colours mean, how many countries have each, and whose borders. */
export function LegendStrip() {
  const isComparing = useScene(({ comparison }) => comparison !== null);
  return (
    <div className={styles.strip}>
      <Title isComparing={isComparing} />
      <div className={styles.swatches} role="group" aria-labelledby="legend-title">
        {classIndexes.map((index) => (
          <Swatch key={index} index={index} isComparing={isComparing} />
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

function Title({ isComparing }: ComparingProps) {
  const text = useText(legend);
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
}

/** The fills that are no class. */
function Others({ isComparing }: ComparingProps) {
  const text = useText(legend);
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
}

/** Whose borders these are, in one sentence, with a button that opens the explanation in About. */
function BordersNotice() {
  const text = useText(legend);
  const notice = useId();
  const { openDialog } = useActions();
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
        <button
          type="button"
          popoverTarget={notice}
          onClick={() => openDialog({ name: 'about', section: 'borders' })}
        >
          {text.bordersMore}
        </button>
      </div>
    </>
  );
}

interface SwatchProps extends ComparingProps {
  readonly index: ClassIndex;
}

/** Pointing at a class lights its countries; pressing it keeps them lit. */
function Swatch({ index, isComparing }: SwatchProps) {
  const text = useText(legend);
  const countries = useScene(
    ({ comparison, classCounts }) => (comparison?.classCounts ?? classCounts)[index] ?? 0,
  );
  const isPinned = useView((state) => state.pinnedClass === index);
  const isFaded = useView((state) => (state.litClass ?? state.pinnedClass ?? index) !== index);
  const { lightClass, pinClass } = useActions();
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
}
