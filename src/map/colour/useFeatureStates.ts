import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo, useRef } from 'react';
import type { Scene } from '../../domain/scene/scene';
import type { SceneSource } from '../../state/scenes/sceneSource';
import { type ViewState, viewStore } from '../../state/view/viewStore';
import type { MapAssets } from '../engine/useMapAssets';
import { areaStates } from './countryState';
import { FeatureStates } from './featureState';

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

interface ColouredMap {
  readonly map: MapLibre;
  readonly assets: MapAssets;
  readonly source: SceneSource;
  /** For when list or table have the map's place. */
  readonly held: Scene;
  /** Rises when the map has lost its sources and got them back. */
  readonly generation: number;
}

/** What of the view, besides the scene, changes a country's look. */
function focusOf({ hoveredCountry, litClass, pinnedClass, showMembers }: ViewState) {
  return { hovered: hoveredCountry, litClass: litClass ?? pinnedClass, showMembers };
}

/**
 * Gives the countries their looks, at every step of the time slider and past React: all else on
 * the map follows a moment later.
 */
export function useFeatureStates({ map, assets, source, held, generation }: ColouredMap): void {
  const pressed = usePressed();
  const states = useMemo(() => {
    const { features } = assets.style.dots;
    const ids = new Set(features.map(({ properties }) => String(properties?.id)));
    return new FeatureStates(map, [assets.geometry.target, { source: 'dots', ids }]);
  }, [map, assets]);
  const heldNow = useRef(held);
  const paint = useMemo(() => {
    let painted: readonly unknown[] = [];
    return () => {
      const view = viewStore.getState();
      const scene = view.kind === 'map' ? source.read() : heldNow.current;
      const focus = focusOf(view);
      const wanted = [scene, ...Object.values(focus)];
      if (wanted.every((part, index) => part === painted[index])) return;
      painted = wanted;
      const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      const isGesture = pressed.current || view.isPlaying || view.isMoving;
      states.apply(
        areaStates(source.stage, scene, focus),
        isGesture || isStill ? 0 : clickDuration,
      );
    };
  }, [states, source, pressed]);
  useEffect(() => () => states.stop(), [states]);
  useEffect(() => source.subscribe(paint), [source, paint]);
  useEffect(() => {
    heldNow.current = held;
    paint();
  }, [held, paint]);
  useEffect(() => {
    if (generation > 0) states.restore();
  }, [states, generation]);
}
