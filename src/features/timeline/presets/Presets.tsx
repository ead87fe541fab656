import type { ReactNode } from 'react';
import type { Preset } from '../../../domain/model/types';
import { estimateTextWidth, fittingChips } from '../../../domain/timeline/labelSpans';
import { timeline } from '../../../i18n/messages/timeline/timeline';
import { useText } from '../../../state/page/useText';
import { useActions, useLanguage } from '../../../state/page/useView';
import { Button } from '../../../ui/controls/Button';
import { Popover } from '../popover/Popover';
import { usePeriodControls } from '../usePeriodControls';
import { useWidth } from '../useWidth';
import styles from './Presets.module.css';

interface PresetsProps {
  readonly presets: readonly Preset[];
  /** The one whose period is shown. */
  readonly active: Preset | null;
  readonly rows: number;
  /** Whether chips are a little narrower, so that more of them fit. */
  readonly isTight: boolean;
  /** What stands behind "More" above and below the presets that do not fit. */
  readonly above: ReactNode;
  readonly below: ((close: () => void) => ReactNode) | null;
  /** A chip after all others, and how it is labelled. */
  readonly last: { readonly label: string; readonly chip: ReactNode } | null;
}

const gap = 8;
/** Padding and border of a chip. */
const chipEdges = { usual: 26, tight: 20 };
const moreIcon = 20;
const fontSize = 14;

/** Those of the presets that stand beside "More" and the last chip. */
function useFitting(props: PresetsProps, width: number): readonly Preset[] {
  const { presets, rows, isTight } = props;
  const text = useText(timeline);
  const language = useLanguage();
  const lastLabel = props.last?.label;
  const primary = presets.filter(({ isPrimary }) => isPrimary);
  const edges = isTight ? chipEdges.tight : chipEdges.usual;
  const chipWidth = (label: string) => Math.ceil(estimateTextWidth(label, fontSize, true)) + edges;
  const moreWidth = chipWidth(text.more) + moreIcon;
  const lastWidth = lastLabel === undefined ? 0 : gap + chipWidth(lastLabel) + moreIcon;
  const fitting = fittingChips(
    primary.map(({ label }) => chipWidth(label[language])),
    { width, rows, gap },
    moreWidth + lastWidth,
  );
  return primary.slice(0, fitting);
}

/** Periods by name; those that do not fit are behind "More". */
export function Presets(props: PresetsProps) {
  const { presets, active, isTight, above, below, last } = props;
  const text = useText(timeline);
  const { setPeriod } = useActions();
  const { stopPlaying } = usePeriodControls();
  const [ref, width] = useWidth();
  const shown = useFitting(props, width);
  const others = presets.filter((preset) => !shown.includes(preset));

  // As the preset says, not as far as the record reaches today: a link to a year stays that year.
  const choose = ({ from, to }: Preset) => {
    stopPlaying();
    setPeriod({ from, to });
  };

  return (
    <div ref={ref} className={styles.presets} data-tight={isTight || undefined}>
      {shown.map((preset) => (
        <Chip key={preset.id} preset={preset} isActive={preset === active} onChoose={choose} />
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
              <OtherPresets
                presets={others}
                active={active}
                onChoose={(preset) => {
                  choose(preset);
                  close();
                }}
              />
              {below?.(close)}
            </>
          )}
        </Popover>
      )}
      {last?.chip}
    </div>
  );
}

interface ChipProps {
  readonly preset: Preset;
  readonly isActive: boolean;
  readonly onChoose: (preset: Preset) => void;
}

function Chip({ preset, isActive, onChoose }: ChipProps) {
  const language = useLanguage();
  const label = preset.label[language];
  return (
    <Button
      kind="chip"
      className={styles.chip}
      data-label={label}
      isPressed={isActive}
      onClick={() => onChoose(preset)}
    >
      {label}
    </Button>
  );
}

interface OtherPresetsProps {
  readonly presets: readonly Preset[];
  readonly active: Preset | null;
  readonly onChoose: (preset: Preset) => void;
}

function OtherPresets({ presets, active, onChoose }: OtherPresetsProps) {
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {presets.map((preset) => (
        <li key={preset.id}>
          <button
            type="button"
            className={`${styles.item} focus-inside`}
            aria-pressed={preset === active}
            onClick={() => onChoose(preset)}
          >
            {preset.label[language]}
          </button>
        </li>
      ))}
    </ul>
  );
}
