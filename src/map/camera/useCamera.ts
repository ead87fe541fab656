import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo, useRef } from 'react';
import type { Projection } from '../../domain/model/view';
import { CameraController, type FrameForSize } from './cameraController';
import { type CameraTarget, frameOf, targetKey } from './cameraTarget';
import { type Insets, isWellFramed } from './frames';

interface Shown {
  readonly cameraTarget: CameraTarget;
  readonly projection: Projection;
}

/** Looks at what the view is about. What the reader closes leaves the camera where it is. */
export function useCamera(
  map: MapLibre,
  cameraTarget: CameraTarget,
  projection: Projection,
  insets: Insets,
): { readonly controller: CameraController; readonly reset: FrameForSize } {
  const insetsNow = useRef(insets);
  const shown = useRef<Shown>({ cameraTarget, projection });
  const controller = useMemo(() => {
    const opening: FrameForSize = (size) => {
      const now = shown.current;
      return frameOf(now.cameraTarget, now.projection, size, insetsNow.current);
    };
    return new CameraController(map, opening);
  }, [map]);
  useEffect(() => {
    controller.start();
    return () => controller.stop();
  }, [controller]);
  useEffect(() => {
    insetsNow.current = insets;
  }, [insets]);
  useEffect(() => {
    const before = shown.current;
    shown.current = { cameraTarget, projection };
    const target: FrameForSize = (size) =>
      frameOf(cameraTarget, projection, size, insetsNow.current);
    if (before.projection !== projection) return controller.go(target);
    if (targetKey(before.cameraTarget) === targetKey(cameraTarget)) return;
    if (cameraTarget.type === 'opening' && before.cameraTarget.type === 'bounds')
      return controller.stay();
    const isSeen =
      cameraTarget.type === 'bounds' &&
      projection === 'flat' &&
      isWellFramed(cameraTarget.bounds, controller.frame, controller.size, insetsNow.current);
    if (isSeen) controller.stay();
    else controller.go(target);
  }, [cameraTarget, projection, controller]);
  const reset = useMemo<FrameForSize>(
    () => (size) => frameOf({ type: 'opening' }, projection, size, insetsNow.current),
    [projection],
  );
  return { controller, reset };
}
