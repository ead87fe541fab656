import { useDeferredValue, useMemo } from 'react';
import type { Scene, SceneView } from '../domain/scene';
import { useView } from '../state/viewStore';

/**
 * The scene for the panels beside map and time bar. While a gesture moves the window they follow a
 * moment after the thumb, the bars, the sentence and the map; a faster hand skips what they have not
 * drawn. Whatever else changes reaches them at once, so that no panel shows a thing that is closed.
 */
export function useFollowing(scene: Scene, { subject, activity, facets, query }: SceneView): Scene {
  const isMoving = useView((state) => state.isMoving);
  const hasComparison = scene.comparison !== null;
  const still = useMemo(
    () => ({ subject, activity, facets, query, hasComparison }),
    [subject, activity, facets, query, hasComparison],
  );
  const latest = useMemo(() => ({ scene, still }), [scene, still]);
  const following = useDeferredValue(latest);
  return isMoving && following.still === still ? following.scene : scene;
}
