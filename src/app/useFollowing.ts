import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import type { Scene } from '../domain/scene';
import type { SceneSource } from '../state/sceneSource';

/** Milliseconds between two pictures of the panels while a gesture moves the window. */
const pace = 200;

/**
 * The scene for the panels beside map and time bar. While a gesture moves the window they follow a
 * few times a second, and the thumb, the bars, the sentence and the map at every step.
 */
export function useFollowing(source: SceneSource): Scene {
  const still = useSyncExternalStore(source.subscribe, source.readStill);
  const [moved, setMoved] = useState({ still, scene: still });
  useEffect(() => {
    let timer: number | null = null;
    let due = 0;
    let shown: Scene | null = null;
    const show = () => {
      timer = null;
      due = performance.now() + pace;
      shown = source.read();
      const next = { still: source.readStill(), scene: shown };
      startTransition(() => setMoved(next));
    };
    const leave = source.subscribe(() => {
      const scene = source.read();
      if (timer !== null || scene === shown || scene === source.readStill()) return;
      timer = window.setTimeout(show, Math.max(0, due - performance.now()));
    });
    return () => {
      leave();
      if (timer !== null) window.clearTimeout(timer);
    };
  }, [source]);
  return moved.still === still ? moved.scene : still;
}
