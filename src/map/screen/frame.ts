/** Where the camera looks, and how large the map is. */
import type { LonLat } from './mercator';

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
/** Where the camera looks; the map is never turned or tilted. */
export interface Frame {
  readonly center: LonLat;
  readonly zoom: number;
}

/** How close the camera comes. */
export const maxZoom = 8;
/** How far away it goes. */
export const minZoom = -0.5;

/** Sizes of dots and labels come in three steps: for the world, a region, a country close by. */
export function zoomStep(zoom: number): 0 | 1 | 2 {
  if (zoom < 2.5) return 0;
  return zoom < 4 ? 1 : 2;
}
