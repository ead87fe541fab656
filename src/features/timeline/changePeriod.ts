import type { Period } from '../../domain/model/view';
import { openEnds } from '../../domain/timeline/thumbs';
import type { TimelineActions } from './host';

export function stopPlaying({ read, setPlaying }: TimelineActions): void {
  if (read().isPlaying) setPlaying(false);
}

export function togglePlaying({ read, setPlaying }: TimelineActions): void {
  setPlaying(!read().isPlaying);
}

/** The reader's hand on the period: it ends playing, and a limit is kept as an open end. */
export function changePeriod(actions: TimelineActions, period: Period, limits: Period): void {
  stopPlaying(actions);
  actions.setPeriod(openEnds(period, limits));
}

/** The same for one step of a drag or a key. */
export function slidePeriod(actions: TimelineActions, period: Period, limits: Period): void {
  stopPlaying(actions);
  actions.slidePeriod(openEnds(period, limits));
}
