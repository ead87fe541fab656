import { useEffect, useMemo, useRef } from 'react';
import { usePage } from '../../state/page/PageProvider';
import { useStage } from '../../state/page/useScene';
import type { ViewState } from '../../state/view/viewStore';
import { useMapScenes } from '../screen/useMapScene';
import { areaStates } from './countryState';
import { FeatureStates, fadeDuration, type StateMap, type StateTarget } from './featureState';

/** Whether the reader presses something now: then colours must follow at once. */
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

/** What of the view, besides the scene, changes a country's look. */
function focusOf({ hoveredCountry, litClass, pinnedClass, showMembers }: ViewState) {
  return { hovered: hoveredCountry, litClass: litClass ?? pinnedClass, showMembers };
}

interface ColouredMap {
  readonly map: StateMap;
  /** Everywhere a country's state is kept; must be the same at every render. */
  readonly targets: readonly StateTarget[];
  /** Rises when the map has lost its states. */
  readonly generation: number;
}

/**
 * Gives the countries their looks, at every step of the time slider and past React: all else on the
 * map follows when the gesture pauses. During a gesture colours change at once, else they fade.
 */
export function useFeatureStates({ map, targets, generation }: ColouredMap): void {
  const pressed = usePressed();
  const scenes = useMapScenes();
  const stage = useStage();
  const { view } = usePage();
  const states = useMemo(() => new FeatureStates(map, targets), [map, targets]);
  useEffect(() => () => states.stop(), [states]);
  useEffect(() => {
    let written: readonly unknown[] = [];
    const write = () => {
      const now = view.getState();
      const { live } = scenes.read();
      const focus = focusOf(now);
      const wanted = [live, ...Object.values(focus)];
      if (wanted.every((part, index) => part === written[index])) return;
      written = wanted;
      const isGesture = pressed.current || now.isPlaying || now.isSliding;
      const isReduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      states.apply(areaStates(stage, live, focus), isGesture || isReduced ? 0 : fadeDuration);
    };
    write();
    const leaves = [scenes.subscribe(write), view.subscribe(write)];
    return () => {
      for (const leave of leaves) leave();
    };
  }, [states, scenes, stage, view, pressed]);
  useEffect(() => {
    if (generation > 0) states.restore();
  }, [states, generation]);
}
