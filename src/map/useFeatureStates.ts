import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo, useRef } from 'react';
import { useView } from '../state/viewStore';
import type { AreaStates } from './areaState';
import { FeatureStates, type StateTarget } from './featureState';

const clickDuration = 150;

/** Whether the reader holds something down: then colours must follow at once. */
function usePressed(): { readonly current: boolean } {
  const pressed = useRef(false);
  useEffect(() => {
    const press = () => {
      pressed.current = true;
    };
    const release = () => {
      pressed.current = false;
    };
    const passive = { capture: true, passive: true } as const;
    const releases = ['pointerup', 'pointercancel', 'blur'] as const;
    window.addEventListener('pointerdown', press, passive);
    for (const type of releases) window.addEventListener(type, release, passive);
    return () => {
      window.removeEventListener('pointerdown', press, passive);
      for (const type of releases) window.removeEventListener(type, release, passive);
    };
  }, []);
  return pressed;
}

/** Paints the wanted states. The one effect that a step of the time slider causes on the map. */
export function useFeatureStates(
  map: MapLibre,
  wanted: AreaStates,
  targets: readonly StateTarget[],
  generation: number,
): void {
  const states = useMemo(() => new FeatureStates(map, targets), [map, targets]);
  const pressed = usePressed();
  const isMoving = useView((state) => state.isMoving);
  const isPlaying = useView((state) => state.isPlaying);
  useEffect(() => () => states.stop(), [states]);
  useEffect(() => {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const isGesture = pressed.current || isPlaying || isMoving;
    states.apply(wanted, isGesture || isStill ? 0 : clickDuration);
  }, [states, wanted, isPlaying, isMoving, pressed]);
  useEffect(() => {
    if (generation > 0) states.restore();
  }, [states, generation]);
}
