import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import type { Scene } from '../domain/scene/scene';
import type { SceneSource } from '../state/scenes/sceneSource';
import { settling } from '../ui/interaction/debounce';

const patience = { pause: 80, longest: 400 };

/**
 * The scene for the panels beside map and time bar. The thumb, the bars, the sentence and the map
 * show every step of a gesture; the panels follow when it pauses, as somebody reading them does,
 * and a few times a second while it does not.
 */
export function useFollowing(source: SceneSource): Scene {
  const still = useSyncExternalStore(source.subscribe, source.readStill);
  const [moved, setMoved] = useState({ still, scene: still });
  useEffect(() => {
    const follow = settling(() => {
      const next = { still: source.readStill(), scene: source.read() };
      startTransition(() => setMoved(next));
    }, patience);
    let latest = source.read();
    const leave = source.subscribe(() => {
      const scene = source.read();
      if (scene === latest) return;
      latest = scene;
      // What is no gesture is there already.
      if (scene === source.readStill()) follow.cancel();
      else follow.ask();
    });
    return () => {
      leave();
      follow.cancel();
    };
  }, [source]);
  return moved.still === still ? moved.scene : still;
}
