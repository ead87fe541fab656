import { useEffect } from 'react';
import type { Period } from '../../../domain/model/view';
import type { RunMode, RunSpeed } from '../../../domain/timeline/playback';
import type { TimelineActions } from '../host';

// The clock itself is not needed before somebody plays.
const loadRun = () => import('./playbackLoop');

/** Whether the period plays by itself, how fast and what of it moves. */
export interface Playing {
  readonly isPlaying: boolean;
  readonly speed: RunSpeed;
  readonly mode: RunMode;
}

/** The one clock: moves the period while it plays. */
export function usePlayClock(
  actions: TimelineActions,
  limits: Period,
  { isPlaying, speed, mode }: Playing,
): void {
  const { from, to } = limits;
  useEffect(() => {
    if (!isPlaying) return;
    let stop: (() => void) | null = null;
    let isWanted = true;
    loadRun().then(
      ({ play }) => {
        if (isWanted) stop = play(actions, { from, to }, { mode, speed });
      },
      () => actions.failToPlay(),
    );
    return () => {
      isWanted = false;
      stop?.();
    };
  }, [actions, isPlaying, speed, mode, from, to]);
}
