import { isSamePeriod, resolvePeriod } from '../../../domain/model/period';
import type { Period } from '../../../domain/model/view';
import {
  frameAt,
  type Playback,
  type PlaybackOptions,
  startPlayback,
} from '../../../domain/timeline/playback';
import { openEnds } from '../../../domain/timeline/thumbs';
import type { Page } from '../../../state/view/page';
import { prefersReducedMotion } from '../../../ui/interaction/reducedMotion';

/** Shows a playback frame by frame. @returns stops it, leaving nothing behind */
function show(playback: Playback, { view, actions }: Page): () => void {
  const { slidePeriod, setPlaying } = actions;
  let elapsed = 0;
  let lastTime: number | null = null;
  let shown = playback.from;
  let written = openEnds(shown, playback.limits);
  let request = requestAnimationFrame(tick);
  slidePeriod(written);

  function tick(time: number) {
    // Somebody else has moved the period: a link, or a button elsewhere on the page.
    if (view.getState().period !== written) {
      setPlaying(false);
      return;
    }
    if (lastTime !== null) elapsed += time - lastTime;
    lastTime = time;
    const { period, isDone } = frameAt(playback, elapsed);
    if (!isSamePeriod(period, shown)) {
      shown = period;
      written = openEnds(period, playback.limits);
      slidePeriod(written);
    }
    if (isDone) setPlaying(false);
    else request = requestAnimationFrame(tick);
  }

  // No frames come while the tab is hidden; the time until the next one must not count either.
  const forgetTime = () => {
    lastTime = null;
  };
  document.addEventListener('visibilitychange', forgetTime);
  return () => {
    cancelAnimationFrame(request);
    document.removeEventListener('visibilitychange', forgetTime);
  };
}

/** Plays from the present period on. @returns stops it, leaving nothing behind */
export function play(
  page: Page,
  limits: Period,
  options: Omit<PlaybackOptions, 'hasReducedMotion'>,
): () => void {
  const period = resolvePeriod(page.view.getState().period, limits);
  const hasReducedMotion = prefersReducedMotion();
  return show(startPlayback(period, limits, { ...options, hasReducedMotion }), page);
}
