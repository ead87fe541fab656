import { useEffect, useMemo, useRef } from 'react';
import type { Projection } from '../../domain/model/view';
import { useStage } from '../../state/page/useScene';
import { useView } from '../../state/page/useView';
import type { MapWorld } from '../screen/mapWorld';
import { useMapScene } from '../screen/useMapScene';
import { CameraController, type FrameForSize, type MapCamera } from './cameraController';
import { type CameraTarget, cameraTargetOf, frameOf, targetKey } from './cameraTarget';
import { type Insets, isWellFramed } from './frames';

interface Shown {
  readonly cameraTarget: CameraTarget;
  readonly projection: Projection;
}

/** What the view asks the camera to look at. */
function useCameraTarget({ pointById }: Pick<MapWorld, 'pointById'>): CameraTarget {
  const stage = useStage();
  const scene = useMapScene((current) => current);
  const projection = useView((state) => state.projection);
  const regions = useView((state) => state.facets.region);
  return useMemo(
    () => cameraTargetOf({ stage, scene, points: pointById, regions, projection }),
    [stage, scene, pointById, regions, projection],
  );
}

/** Looks at what the view is about. What the reader closes leaves the camera where it is. */
export function useCamera(
  camera: MapCamera,
  world: Pick<MapWorld, 'pointById'>,
  insets: Insets,
): { readonly controller: CameraController; readonly reset: FrameForSize } {
  const projection = useView((state) => state.projection);
  const cameraTarget = useCameraTarget(world);
  const insetsNow = useRef(insets);
  const shown = useRef<Shown>({ cameraTarget, projection });
  const controller = useMemo(() => {
    const opening: FrameForSize = (size) => {
      const now = shown.current;
      return frameOf(now.cameraTarget, now.projection, size, insetsNow.current);
    };
    return new CameraController(camera, opening);
  }, [camera]);
  useEffect(() => controller.start(), [controller]);
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
