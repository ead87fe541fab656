import { useMemo, useSyncExternalStore } from 'react';
import type { Scene } from '../../domain/scene/scene';
import { usePage, useScenes } from '../../state/page/PageProvider';
import type { SceneStore, Scenes } from '../../state/scenes/scenes';
import type { ViewStore } from '../../state/view/viewStore';

/** What the map shows, at both speeds. */
export interface MapScenes {
  readonly read: () => Scenes;
  /** Called when `read` may answer something else. @returns ends it */
  readonly subscribe: (listener: () => void) => () => void;
}

/** What each page's map has shown last: every part of the map keeps the same. */
const shownLast = new WeakMap<SceneStore, Scenes>();

function mapScenesOf(store: SceneStore, view: ViewStore): MapScenes {
  return {
    read() {
      const last = shownLast.get(store);
      if (last && view.getState().kind !== 'map') return last;
      const now = store.scenes.getState();
      shownLast.set(store, now);
      return now;
    },
    subscribe(listener) {
      const leaveScenes = store.scenes.subscribe(listener);
      const leaveView = view.subscribe(({ kind }, before) => {
        if (kind !== before.kind) listener();
      });
      return () => {
        leaveScenes();
        leaveView();
      };
    },
  };
}

/**
 * The scenes of the page as the map takes them. While list or table have its place the map stands
 * out of sight and keeps the last ones: it neither works nor moves its camera for nobody. Back on
 * screen it follows at once.
 */
export function useMapScenes(): MapScenes {
  const store = useScenes();
  const { view } = usePage();
  return useMemo(() => mapScenesOf(store, view), [store, view]);
}

/**
 * Like `useScene`, for all parts of the map: follows a gesture when it pauses, and stands where it
 * was while list or table have the map's place.
 * @param select returns the same value for the same scene
 */
export function useMapScene<Part>(select: (scene: Scene) => Part): Part {
  const { read, subscribe } = useMapScenes();
  const snapshot = () => select(read().settled);
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}
