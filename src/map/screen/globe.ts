import type { Frame, Size } from './frame';
import { type LonLat, worldAtZoomZero } from './mercator';

const radians = Math.PI / 180;
/** MapLibre's fixed field of view puts the camera this many map heights before the surface. */
const cameraDistancePerHeight = 0.5 / Math.tan((36.86989764584402 * radians) / 2);
/** The globe fills this share of the shorter side. */
const fill = 0.948;

/** Organisations of Europe: their members and Japan share this face of the globe. */
export const europeFace: LonLat = [42, 64];
/** Where a globe opens. */
export const pacificFace: LonLat = [142, 12];

/** The radius in CSS pixels of the globe's visible edge. */
export function silhouetteRadius(frame: Frame, height: number): number {
  const radius =
    (worldAtZoomZero * 2 ** frame.zoom) / (2 * Math.PI) / Math.cos(frame.center[1] * radians);
  const distance = cameraDistancePerHeight * height;
  return (distance * radius) / Math.sqrt(distance * distance + 2 * distance * radius);
}

/** The whole globe in the map, seen from above `center`. */
export function globeFrame(center: LonLat, size: Size): Frame {
  const edge = (Math.min(size.width, size.height) / 2) * fill;
  const distance = cameraDistancePerHeight * size.height;
  const square = edge * edge;
  const radius = square / distance + Math.sqrt((square * square) / (distance * distance) + square);
  const world = 2 * Math.PI * radius * Math.cos(center[1] * radians);
  return { center, zoom: Math.log2(world / worldAtZoomZero) };
}

/** The angle between two places as seen from the Earth's centre, in degrees. */
export function angleBetween(a: LonLat, b: LonLat): number {
  const cosine =
    Math.sin(a[1] * radians) * Math.sin(b[1] * radians) +
    Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * Math.cos((a[0] - b[0]) * radians);
  return Math.acos(Math.max(-1, Math.min(1, cosine))) / radians;
}

/** How far the camera sees around the globe, in degrees from the centre of the view. */
export function horizonAngle(frame: Frame, height: number): number {
  const radius =
    (worldAtZoomZero * 2 ** frame.zoom) / (2 * Math.PI) / Math.cos(frame.center[1] * radians);
  return Math.acos(radius / (radius + cameraDistancePerHeight * height)) / radians;
}

/**
 * Where a place stands, in CSS pixels from the middle of the map; what lies beyond the horizon is
 * moved to it, so that land that goes on behind the globe ends at its edge.
 * @param horizon what `horizonAngle` says, in degrees
 */
export function globePlace(
  place: LonLat,
  frame: Frame,
  height: number,
  horizon: number,
): readonly [x: number, y: number] {
  const [lat, lat0] = [place[1] * radians, frame.center[1] * radians];
  const turn = (place[0] - frame.center[0]) * radians;
  const east = Math.cos(lat) * Math.sin(turn);
  const north = Math.cos(lat0) * Math.sin(lat) - Math.sin(lat0) * Math.cos(lat) * Math.cos(turn);
  const bearing = Math.atan2(east, north);
  const angle = Math.min(angleBetween(place, frame.center), horizon) * radians;
  const distance = cameraDistancePerHeight * height;
  const radius = (worldAtZoomZero * 2 ** frame.zoom) / (2 * Math.PI) / Math.cos(lat0);
  const away = (radius * Math.sin(angle) * distance) / (distance + radius * (1 - Math.cos(angle)));
  return [away * Math.sin(bearing), -away * Math.cos(bearing)];
}

/** Whether a place is on the side of the globe that faces the reader. */
export function isOnNearSide(place: LonLat, frame: Frame, height: number): boolean {
  return angleBetween(place, frame.center) < horizonAngle(frame, height);
}
