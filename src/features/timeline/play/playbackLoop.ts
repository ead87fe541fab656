import { isSameWindow, resolveWindow } from '../../../domain/model/period';
import type { ClosedWindow } from '../../../domain/model/view';
import { frameAt, type Run, type RunOptions, startRun } from '../../../domain/timeline/playback';
import { openEnds } from '../../../domain/timeline/thumbs';
import type { TimelineActions } from '../host';

function prefersCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Shows a run frame by frame. @returns stops it, leaving nothing behind */
function show(run: Run, { read, slideWindow, setPlaying }: TimelineActions): () => void {
  let elapsed = 0;
  let lastTime: number | null = null;
  let shown = run.from;
  let written = openEnds(shown, run.limits);
  let request = requestAnimationFrame(tick);
  slideWindow(written);

  function tick(time: number) {
    // Somebody else has moved the window: a link, or a button elsewhere on the page.
    if (read().window !== written) {
      setPlaying(false);
      return;
    }
    if (lastTime !== null) elapsed += time - lastTime;
    lastTime = time;
    const { window, isDone } = frameAt(run, elapsed);
    if (!isSameWindow(window, shown)) {
      shown = window;
      written = openEnds(window, run.limits);
      slideWindow(written);
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

/** Plays from the present window on. @returns stops it, leaving nothing behind */
export function play(
  actions: TimelineActions,
  limits: ClosedWindow,
  options: Omit<RunOptions, 'isCalm'>,
): () => void {
  const window = resolveWindow(actions.read().window, limits);
  return show(startRun(window, limits, { ...options, isCalm: prefersCalm() }), actions);
}
