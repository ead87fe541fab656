import type { Map as MapLibre } from 'maplibre-gl';

/** What became of the map's drawing context. */
export interface ContextState {
  /** From its loss until the engine has rebuilt the style: until then the map takes nothing. */
  readonly isLost: boolean;
  /** How often it came back. */
  readonly generation: number;
}

/** The drawing context as a store that React can follow. */
export interface DrawingContext {
  /** The same value until it changes. */
  readonly read: () => ContextState;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Watches the drawing context of a loaded map. The engine keeps style, sources and images over a loss
 * and puts them back; feature state, which it drops, has to be written again.
 */
export function watchContext(map: MapLibre): DrawingContext {
  let state: ContextState = { isLost: false, generation: 0 };
  const listeners = new Set<() => void>();
  const become = (next: ContextState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const rebuilt = () => become({ isLost: false, generation: state.generation + 1 });
  map.on('webglcontextlost', () => {
    map.off('style.load', rebuilt);
    become({ ...state, isLost: true });
  });
  map.on('webglcontextrestored', () => {
    if (map.isStyleLoaded()) rebuilt();
    else map.once('style.load', rebuilt);
  });
  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
