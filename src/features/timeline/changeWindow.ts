import { openEnds } from '../../domain/timelineWindow';
import type { ClosedWindow } from '../../domain/view';
import { setPlaying, setWindow } from '../../state/actions';
import { viewStore } from '../../state/viewStore';

export function stopPlaying(): void {
  if (viewStore.getState().isPlaying) setPlaying(false);
}

export function togglePlaying(): void {
  setPlaying(!viewStore.getState().isPlaying);
}

/** The reader's hand on the window: it ends playing, and a limit is kept as an open end. */
export function changeWindow(window: ClosedWindow, limits: ClosedWindow): void {
  stopPlaying();
  setWindow(openEnds(window, limits));
}
