import { useEffect } from 'react';
import { lazyModule } from '../../../loading/lazyModule';
import { usePage } from '../../../state/page/PageProvider';
import { useStage } from '../../../state/page/useScene';
import { useView } from '../../../state/page/useView';

// Not needed before somebody plays.
const playbackLoop = lazyModule(() => import('./playbackLoop'));

/** Moves the period while it plays. */
export function usePlayback(): void {
  const page = usePage();
  const { limits } = useStage();
  const isPlaying = useView((state) => state.isPlaying);
  const speed = useView(({ playSpeed }) => playSpeed);
  const mode = useView(({ playMode }) => playMode);
  useEffect(() => {
    if (!isPlaying) return;
    let stop: (() => void) | null = null;
    let isWanted = true;
    playbackLoop.load().then(
      ({ play }) => {
        if (isWanted) stop = play(page, limits, { mode, speed });
      },
      () => {
        // What cannot play does not claim to.
        page.actions.setPlaying(false);
        page.actions.reportMissing('play');
      },
    );
    return () => {
      isWanted = false;
      stop?.();
    };
  }, [page, limits, isPlaying, speed, mode]);
}
