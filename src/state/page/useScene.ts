import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Stage } from '../../domain/counting/stage';
import type { Dataset } from '../../domain/model/types';
import type { Scene } from '../../domain/scene/scene';
import { useScenes } from './PageProvider';

/** Follows a gesture when it pauses: for panels, lists, everything that is read. */
export function useScene<Part>(select: (scene: Scene) => Part): Part {
  return useStore(useScenes().scenes, ({ settled }) => select(settled));
}

/**
 * Follows every step of a gesture.
 * @param select returns a text, a number or a boolean, so that equal steps render nothing
 */
export function useLiveScene<Part extends string | number | boolean | null>(
  select: (scene: Scene) => Part,
): Part {
  return useStore(useScenes().scenes, ({ live }) => select(live));
}

/**
 * Writes geometry and style past React: after every render and at every step of a gesture.
 * @param write touches only attributes and styles that React does not
 */
export function useTransient(write: (scene: Scene) => void): void {
  const { scenes } = useScenes();
  const latest = useRef(write);
  useLayoutEffect(() => {
    latest.current = write;
    write(scenes.getState().live);
  });
  useLayoutEffect(
    () =>
      scenes.subscribe(({ live }, before) => {
        if (live !== before.live) latest.current(live);
      }),
    [scenes],
  );
}

/** What depends on the data alone. */
export function useStage(): Stage {
  return useScenes().stage;
}

export function useDataset(): Dataset {
  return useStage().dataset;
}
