import { isSamePeriod, resolvePeriod } from '../../../domain/model/period';
import type { Period } from '../../../domain/model/view';
import { frameAt, type Run, type RunOptions, startRun } from '../../../domain/timeline/playback';
import { openEnds } from '../../../domain/timeline/thumbs';
import type { TimelineActions } from '../host';

function prefersCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Shows a run frame by frame. @returns stops it, leaving nothing behind */
function show(run: Run, { read, slidePeriod, setPlaying }: TimelineActions): () => void {
  let elapsed = 0;
  let lastTime: number | null = null;
  let shown = run.from;
  let written = openEnds(shown, run.limits);
  let request = requestAnimationFrame(tick);
  slidePeriod(written);

  function tick(time: number) {
    // Somebody else has moved the period: a link, or a button elsewhere on the page.
    if (read().period !== written) {
      setPlaying(false);
      return;
    }
    if (lastTime !== null) elapsed += time - lastTime;
    lastTime = time;
    const { period, isDone } = frameAt(run, elapsed);
    if (!isSamePeriod(period, shown)) {
      shown = period;
      written = openEnds(period, run.limits);
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
  actions: TimelineActions,
  limits: Period,
  options: Omit<RunOptions, 'isCalm'>,
): () => void {
  const period = resolvePeriod(actions.read().period, limits);
  return show(startRun(period, limits, { ...options, isCalm: prefersCalm() }), actions);
}
