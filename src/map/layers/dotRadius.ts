/** How large the dot of a small state is. */
import { zoomStep } from '../screen/frame';
import type { MapPoint } from '../screen/mapPoints';

/** Radii in CSS pixels: for the world, a region, a country close by. */
export const dotRadius = { named: [5.5, 6, 7], empty: [2.5, 3, 3.5] } as const;
/** Dependencies show themselves only when the reader has come close. */
export const dependencyZoom = 5;

/** The radius at which a small state is drawn now; 0 once its land stands for itself. */
export function dotRadiusAt(point: MapPoint, zoom: number, isNamed: boolean): number {
  if (!point.isSmall || zoom > point.dotMaxZoom + 0.25) return 0;
  if (point.status === 'dependency' && !isNamed && zoom < dependencyZoom) return 0;
  return dotRadius[isNamed ? 'named' : 'empty'][zoomStep(zoom)];
}
