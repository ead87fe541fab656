import { useMemo } from 'react';
import type { Scene, SceneView } from '../domain/scene';
import { useView } from '../state/viewStore';
import { usePaced } from '../ui/usePaced';

/** Milliseconds between two pictures of the panels while a gesture moves the window. */
const pace = 120;

/**
 * The scene for the panels beside map and time bar. While a gesture moves the window they follow a
 * few times a second, and the thumb, the bars, the sentence and the map at every step. Whatever
 * else changes reaches them at once, so that no panel shows a thing that is closed.
 */
export function useFollowing(scene: Scene, { subject, activity, facets, query }: SceneView): Scene {
  const isMoving = useView((state) => state.isMoving);
  const hasComparison = scene.comparison !== null;
  const still = useMemo(
    () => ({ subject, activity, facets, query, hasComparison }),
    [subject, activity, facets, query, hasComparison],
  );
  const latest = useMemo(() => ({ scene, still }), [scene, still]);
  const following = usePaced(latest, isMoving, pace);
  return following.still === still ? following.scene : scene;
}
