import { useEffect } from 'react';
import { frameAt, type Run, startRun } from '../../domain/timelinePlay';
import { openEnds } from '../../domain/timelineWindow';
import { isSameWindow, resolveWindow } from '../../domain/timeWindow';
import type { ClosedWindow } from '../../domain/view';
import { setPlaying, setWindow } from '../../state/actions';
import { useView, viewStore } from '../../state/viewStore';

function prefersCalm(): boolean {
  return (
    typeof matchMedia !== 'undefined' && matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}

/** Shows a run frame by frame. @returns stops it, leaving nothing behind */
function show(run: Run): () => void {
  let elapsed = 0;
  let lastTime: number | null = null;
  let shown = run.from;
  let written = openEnds(shown, run.limits);
  let request = requestAnimationFrame(tick);
  setWindow(written);

  function tick(time: number) {
    // Somebody else has moved the window: a link, or a button elsewhere on the page.
    if (viewStore.getState().window !== written) {
      setPlaying(false);
      return;
    }
    if (lastTime !== null) elapsed += time - lastTime;
    lastTime = time;
    const { window, isDone } = frameAt(run, elapsed);
    if (!isSameWindow(window, shown)) {
      shown = window;
      written = openEnds(window, run.limits);
      setWindow(written);
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

/** The one clock: moves the window while the store says that it plays. */
export function usePlayClock(limits: ClosedWindow): void {
  const { from, to } = limits;
  const isPlaying = useView((state) => state.isPlaying);
  const speed = useView((state) => state.playSpeed);
  const mode = useView((state) => state.playMode);
  useEffect(() => {
    if (!isPlaying) return;
    const period = { from, to };
    const window = resolveWindow(viewStore.getState().window, period);
    return show(startRun(window, period, { mode, speed, isCalm: prefersCalm() }));
  }, [isPlaying, speed, mode, from, to]);
}
