import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import type { Scene } from '../domain/scene';
import type { SceneSource } from '../state/sceneSource';

/** How long a gesture holds still before the panels follow, in milliseconds. */
const pause = 80;
/** How long they wait for that, in milliseconds. */
const longestWait = 400;

/**
 * The scene for the panels beside map and time bar. The thumb, the bars, the sentence and the map
 * show every step of a gesture; the panels follow when it pauses, as somebody reading them does,
 * and a few times a second while it does not.
 */
export function useFollowing(source: SceneSource): Scene {
  const still = useSyncExternalStore(source.subscribe, source.readStill);
  const [moved, setMoved] = useState({ still, scene: still });
  useEffect(() => {
    let timer = 0;
    let since: number | null = null;
    let latest = source.read();
    const show = () => {
      since = null;
      const next = { still: source.readStill(), scene: source.read() };
      startTransition(() => setMoved(next));
    };
    const leave = source.subscribe(() => {
      const scene = source.read();
      if (scene === latest) return;
      latest = scene;
      window.clearTimeout(timer);
      // What is no gesture is there already.
      if (scene === source.readStill()) {
        since = null;
        return;
      }
      const now = performance.now();
      since ??= now;
      timer = window.setTimeout(show, Math.max(0, Math.min(pause, since + longestWait - now)));
    });
    return () => {
      leave();
      window.clearTimeout(timer);
    };
  }, [source]);
  return moved.still === still ? moved.scene : still;
}
