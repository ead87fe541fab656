import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo, useRef } from 'react';
import type { Projection } from '../../domain/model/view';
import { CameraPilot, type Target } from './cameraController';
import { type Aim, aimKey, frameOf } from './cameraTarget';
import { type Insets, isWellFramed } from './frames';

interface Shown {
  readonly aim: Aim;
  readonly projection: Projection;
}

/** Looks at what the view is about. What the reader closes leaves the camera where it is. */
export function useCamera(
  map: MapLibre,
  aim: Aim,
  projection: Projection,
  insets: Insets,
): { readonly pilot: CameraPilot; readonly reset: Target } {
  const insetsNow = useRef(insets);
  const shown = useRef<Shown>({ aim, projection });
  const pilot = useMemo(() => {
    const opening: Target = (size) => {
      const now = shown.current;
      return frameOf(now.aim, now.projection, size, insetsNow.current);
    };
    return new CameraPilot(map, opening);
  }, [map]);
  useEffect(() => {
    pilot.start();
    return () => pilot.stop();
  }, [pilot]);
  useEffect(() => {
    insetsNow.current = insets;
  }, [insets]);
  useEffect(() => {
    const before = shown.current;
    shown.current = { aim, projection };
    const target: Target = (size) => frameOf(aim, projection, size, insetsNow.current);
    if (before.projection !== projection) return pilot.go(target);
    if (aimKey(before.aim) === aimKey(aim)) return;
    if (aim.type === 'opening' && before.aim.type === 'bounds') return pilot.stay();
    const isSeen =
      aim.type === 'bounds' &&
      projection === 'flat' &&
      isWellFramed(aim.bounds, pilot.frame, pilot.size, insetsNow.current);
    if (isSeen) pilot.stay();
    else pilot.go(target);
  }, [aim, projection, pilot]);
  const reset = useMemo<Target>(
    () => (size) => frameOf({ type: 'opening' }, projection, size, insetsNow.current),
    [projection],
  );
  return { pilot, reset };
}
