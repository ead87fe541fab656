import { useEffect } from 'react';
import type { ClosedWindow } from '../../domain/view';
import { setPlaying } from '../../state/actions';
import { useView } from '../../state/viewStore';

// The clock itself is not needed before somebody plays.
const loadRun = () => import('./playRun');

/** The one clock: moves the window while the store says that it plays. */
export function usePlayClock(limits: ClosedWindow): void {
  const { from, to } = limits;
  const isPlaying = useView((state) => state.isPlaying);
  const speed = useView((state) => state.playSpeed);
  const mode = useView((state) => state.playMode);
  useEffect(() => {
    if (!isPlaying) return;
    let stop: (() => void) | null = null;
    let isWanted = true;
    loadRun().then(
      ({ play }) => {
        if (isWanted) stop = play({ from, to }, { mode, speed });
      },
      // What cannot play does not claim to.
      () => setPlaying(false),
    );
    return () => {
      isWanted = false;
      stop?.();
    };
  }, [isPlaying, speed, mode, from, to]);
}
