import type { ClosedWindow } from '../../domain/model/view';
import { openEnds } from '../../domain/timeline/thumbs';
import type { TimelineActions } from './host';

export function stopPlaying({ read, setPlaying }: TimelineActions): void {
  if (read().isPlaying) setPlaying(false);
}

export function togglePlaying({ read, setPlaying }: TimelineActions): void {
  setPlaying(!read().isPlaying);
}

/** The reader's hand on the window: it ends playing, and a limit is kept as an open end. */
export function changeWindow(
  actions: TimelineActions,
  window: ClosedWindow,
  limits: ClosedWindow,
): void {
  stopPlaying(actions);
  actions.setWindow(openEnds(window, limits));
}

/** The same for one step of a drag or a key. */
export function slideWindow(
  actions: TimelineActions,
  window: ClosedWindow,
  limits: ClosedWindow,
): void {
  stopPlaying(actions);
  actions.slideWindow(openEnds(window, limits));
}
