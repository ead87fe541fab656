import { Pause, Play } from 'lucide-react';
import { late } from '../../../ui/late/late';
import { togglePlaying } from '../changePeriod';
import { useHost } from '../host';
import { PanelFailure } from '../popover/PanelFailure';
import { Popover } from '../popover/Popover';
import styles from './PlayControls.module.css';
import type { Playing } from './usePlayback';

const PlaySettings = late(
  () => import('./PlaySettings').then((module) => module.PlaySettings),
  PanelFailure,
);

interface PlayControlsProps extends Playing {
  /** Whether there is room for words and the choice of speed beside the button. */
  readonly hasWords: boolean;
}

export function PlayControls(props: PlayControlsProps) {
  const { isPlaying, speed, mode, hasWords } = props;
  const { text, actions } = useHost();
  const Icon = isPlaying ? Pause : Play;
  const label = isPlaying ? text.pause : text.play;
  return (
    <div className={styles.controls}>
      <button
        type="button"
        className={styles.play}
        aria-label={label}
        onClick={() => togglePlaying(actions)}
      >
        <span className={styles.circle}>
          <Icon size={22} strokeWidth={1.75} aria-hidden />
        </span>
        {hasWords && <span className={styles.word}>{label}</span>}
      </button>
      {hasWords && (
        <div className={styles.speed}>
          <Popover label={text.speed[speed]} name={text.playing} kind="text">
            <PlaySettings speed={speed} mode={mode} />
          </Popover>
        </div>
      )}
    </div>
  );
}
