import type { MapPoint } from './mapPoints';
import type { OwnerGrid } from './worldShapes';

/** Where countries lie: each as a point, and all together as a coarse picture. */
export interface MapWorld {
  readonly points: readonly MapPoint[];
  readonly pointById: ReadonlyMap<string, MapPoint>;
  readonly grid: OwnerGrid;
}
