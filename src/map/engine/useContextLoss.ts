import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useState } from 'react';

/** A context that is not back after this long will not come back. */
const patience = 8_000;

/**
 * Counts how often the map lost its drawing context and got it back: everything that lives only in
 * the engine has to be written again then.
 */
export function useContextLoss(map: MapLibre, onLost: () => void): number {
  const [generation, setGeneration] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lose = () => {
      timer = setTimeout(onLost, patience);
    };
    const rebuild = () => setGeneration((count) => count + 1);
    const restore = () => {
      clearTimeout(timer);
      if (map.isStyleLoaded()) rebuild();
      else map.once('style.load', rebuild);
    };
    map.on('webglcontextlost', lose);
    map.on('webglcontextrestored', restore);
    return () => {
      clearTimeout(timer);
      map.off('webglcontextlost', lose);
      map.off('webglcontextrestored', restore);
      map.off('style.load', rebuild);
    };
  }, [map, onLost]);
  return generation;
}
