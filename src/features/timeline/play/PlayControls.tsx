import { Pause, Play } from 'lucide-react';
import { timeline } from '../../../i18n/messages/timeline/timeline';
import { lazyPart } from '../../../loading/lazyPart';
import { useText } from '../../../state/page/useText';
import { useView } from '../../../state/page/useView';
import { PanelFailure } from '../popover/PanelFailure';
import { Popover } from '../popover/Popover';
import { usePeriodControls } from '../usePeriodControls';
import styles from './PlayControls.module.css';

const PlaySettings = lazyPart(
  () => import('./PlaySettings').then((module) => module.PlaySettings),
  { Failed: PanelFailure },
);

interface PlayControlsProps {
  /** Whether there is room for words and the choice of speed beside the button. */
  readonly hasWords: boolean;
}

export function PlayControls({ hasWords }: PlayControlsProps) {
  const text = useText(timeline);
  const isPlaying = useView((state) => state.isPlaying);
  const speed = useView(({ playSpeed }) => playSpeed);
  const { togglePlaying } = usePeriodControls();
  const Icon = isPlaying ? Pause : Play;
  const label = isPlaying ? text.pause : text.play;
  return (
    <div className={styles.controls}>
      <button type="button" className={styles.play} aria-label={label} onClick={togglePlaying}>
        <span className={styles.circle}>
          <Icon size={22} strokeWidth={1.75} aria-hidden />
        </span>
        {hasWords && <span className={styles.word}>{label}</span>}
      </button>
      {hasWords && (
        <div className={styles.speed}>
          <Popover label={text.speed[speed]} name={text.playing} kind="text">
            <PlaySettings />
          </Popover>
        </div>
      )}
    </div>
  );
}
