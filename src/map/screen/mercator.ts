/** Longitude and latitude in degrees; longitudes may lie beyond 180 to stay continuous. */
export type LonLat = readonly [lon: number, lat: number];
/** West, south, east, north in degrees; `east` may exceed 180, so that `west < east` always holds. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The world's width in CSS pixels at zoom 0. */
export const worldAtZoomZero = 512;
/** Mercator ends here; the world is then as high as it is wide. */
const maxLatitude = 85.0511;

/** 0 at 180° W, 1 at 180° E. */
export function mercatorX(lon: number): number {
  return lon / 360 + 0.5;
}

/** 0 at the northern edge of the world, 1 at the southern. */
export function mercatorY(lat: number): number {
  const clamped = Math.max(-maxLatitude, Math.min(maxLatitude, lat));
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360)) / (2 * Math.PI);
}

/** The longitude of a place in the world, 0 to 1 from west to east. */
export function longitudeAt(x: number): number {
  return (x - 0.5) * 360;
}

/** The latitude of a place in the world, 0 to 1 from north to south. */
export function latitudeAt(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
}

/** The copy of a longitude that lies within 180° of another. */
export function nearestCopy(lon: number, other: number): number {
  return lon + 360 * Math.round((other - lon) / 360);
}
