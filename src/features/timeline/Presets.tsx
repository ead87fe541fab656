import type { ReactNode } from 'react';
import type { Scene } from '../../domain/scene';
import { estimateTextWidth, fittingChips } from '../../domain/timelineLabels';
import { activePreset } from '../../domain/timelineWindow';
import type { Preset } from '../../domain/types';
import { setWindow } from '../../state/actions';
import { useText } from '../../state/useText';
import { useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { stopPlaying } from './changeWindow';
import { Popover } from './Popover';
import styles from './Presets.module.css';
import { useWidth } from './useWidth';

interface PresetsProps {
  readonly scene: Scene;
  readonly presets: readonly Preset[];
  readonly rows: number;
  /** Whether chips are a little narrower, so that more of them fit. */
  readonly isTight: boolean;
  /** What stands behind "More" above and below the presets that do not fit. */
  readonly above?: ReactNode;
  readonly below?: ReactNode | ((close: () => void) => ReactNode);
  /** A chip after all others, and how it is labelled. */
  readonly last: { readonly label: string; readonly chip: ReactNode } | null;
}

const gap = 8;
/** Padding and border of a chip. */
const chipEdges = { usual: 26, tight: 20 };
const moreIcon = 20;
const fontSize = 14;

/** Windows by name; those that do not fit are behind "More". */
export function Presets(props: PresetsProps) {
  const { scene, presets, rows, isTight, above, below, last } = props;
  const text = useText().timeline;
  const language = useView((state) => state.language);
  const [ref, width] = useWidth();
  const active = activePreset(presets, scene.window, scene.limits);
  const primary = presets.filter(({ isPrimary }) => isPrimary);
  const edges = isTight ? chipEdges.tight : chipEdges.usual;
  const chipWidth = (label: string) => Math.ceil(estimateTextWidth(label, fontSize, true)) + edges;
  const moreWidth = chipWidth(text.more) + moreIcon;
  const lastWidth = last ? gap + chipWidth(last.label) + moreIcon : 0;
  const fitting = fittingChips(
    primary.map(({ label }) => chipWidth(label[language])),
    { width, rows, gap },
    moreWidth + lastWidth,
  );
  const shown = primary.slice(0, fitting);
  const others = presets.filter((preset) => !shown.includes(preset));

  // As the preset says, not as far as the record reaches today: a link to a year stays that year.
  function choose({ from, to }: Preset) {
    stopPlaying();
    setWindow({ from, to });
  }

  return (
    <div ref={ref} className={styles.presets} data-tight={isTight || undefined}>
      {shown.map((preset) => (
        <Button
          key={preset.id}
          kind="chip"
          className={styles.chip}
          data-label={preset.label[language]}
          isPressed={preset === active}
          onClick={() => choose(preset)}
        >
          {preset.label[language]}
        </Button>
      ))}
      {(others.length > 0 || below) && (
        <Popover
          label={text.more}
          name={text.presets}
          kind="chip"
          isMarked={active !== null && others.includes(active)}
        >
          {(close) => (
            <>
              {above}
              <ul className={styles.list}>
                {others.map((preset) => (
                  <li key={preset.id}>
                    <button
                      type="button"
                      className={`${styles.item} focus-inside`}
                      aria-pressed={preset === active}
                      onClick={() => {
                        choose(preset);
                        close();
                      }}
                    >
                      {preset.label[language]}
                    </button>
                  </li>
                ))}
              </ul>
              {typeof below === 'function' ? below(close) : below}
            </>
          )}
        </Popover>
      )}
      {last?.chip}
    </div>
  );
}
