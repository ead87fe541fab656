/** Where the label and the dot of a country stand, and which of its parts a camera frames. */

import polylabel from 'polylabel';
import {
  areaKm2,
  type BoundingBox,
  boundingBox,
  boxOf,
  mercatorLatitude,
  outerRing,
  type Polygon,
  type Position,
  roundDegrees,
} from './geometry';

/** Archipelagos and long countries: the middle of the largest part would be the wrong place. */
const byHand: Readonly<Record<string, Position>> = {
  ATF: [69.3, -49.3],
  CAN: [-106, 58],
  CHL: [-71.2, -33],
  COK: [-159.78, -21.23],
  FJI: [178, -17.8],
  FRA: [2.4, 46.6],
  FSM: [158.22, 6.88],
  IDN: [113.9, -0.9],
  KIR: [173.0, 1.42],
  MDV: [73.5, 4.18],
  MHL: [171.2, 7.1],
  MYS: [102.3, 3.8],
  NOR: [9.3, 61.2],
  NZL: [172.2, -42.6],
  PHL: [121.3, 16.4],
  PNG: [143.6, -6.4],
  PYF: [-149.4, -17.66],
  RUS: [98, 62],
  SHN: [-5.72, -15.96],
  TON: [-175.2, -21.17],
  TUV: [179.2, -8.52],
  UMI: [-177.36, 28.2],
  USA: [-98.5, 39.5],
  // Too small for the source: no polygon is left.
  VAT: [12.4534, 41.9033],
};

/** Only parts inside the box count for the bounding box: far islands would widen it for nothing. */
const frames: Readonly<Record<string, BoundingBox>> = {
  AUS: [112, -44, 154, -9],
  BRA: [-74.5, -34, -34, 6],
  CHL: [-76, -57, -66, -17],
  COL: [-79.5, -5, -66, 12.7],
  CRI: [-86.5, 8, -82, 11.5],
  FJI: [176.5, -19.5, 182, -15.9],
  FRA: [-6, 41, 10, 52],
  GBR: [-9, 49, 3, 61],
  NZL: [-180, -47.6, 180, -34],
  VEN: [-74, 0, -59, 12.6],
  ZAF: [16, -35.5, 33.5, -22],
};

function largest(polygons: readonly Polygon[]): Polygon | undefined {
  return [...polygons].sort((a, b) => areaKm2(b) - areaKm2(a))[0];
}

function wrap(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

/** Longitude in −180…180. Throws without polygons and without a hand-set point. */
export function labelPointOf(code: string, polygons: readonly Polygon[]): Position {
  const manual = byHand[code];
  if (manual) return manual;
  const main = largest(polygons);
  if (!main) throw new Error(`${code} has no polygon: set its label point by hand`);
  const flat = main.map((ring) => ring.map(([x, y]): Position => [x, mercatorLatitude(y)]));
  const [x, y] = polylabel(flat, 0.01);
  const latitude = (2 * Math.atan(Math.exp((y * Math.PI) / 180)) - Math.PI / 2) * (180 / Math.PI);
  const decimals = isSmall(code, polygons) ? 3 : 1;
  return [roundDegrees(wrap(x), decimals), roundDegrees(latitude, decimals)];
}

/** One decimal, two for small places, rounded outwards. */
export function cameraBoxOf(code: string, polygons: readonly Polygon[]): BoundingBox {
  if (polygons.length === 0) {
    const [x, y] = labelPointOf(code, polygons);
    return [x - 0.01, y - 0.01, x + 0.01, y + 0.01].map((v) => roundDegrees(v, 2)) as BoundingBox;
  }
  const frame = frames[code];
  const framed = frame ? polygons.filter((polygon) => isCentreInside(polygon, frame)) : polygons;
  const [west, south, east, north] = boundingBox(framed);
  const steps = Math.max(east - west, north - south) > 3 ? 10 : 100;
  return [
    Math.floor(west * steps) / steps,
    Math.floor(south * steps) / steps,
    Math.ceil(east * steps) / steps,
    Math.ceil(north * steps) / steps,
  ];
}

function isCentreInside(polygon: Polygon, frame: BoundingBox): boolean {
  const [west, south, east, north] = boxOf(outerRing(polygon));
  const x = (west + east) / 2;
  const y = (south + north) / 2;
  return x >= frame[0] && y >= frame[1] && x <= frame[2] && y <= frame[3];
}

/** Below this the largest part is hard to see and to hit in the opening view. */
const smallPartKm2 = 12_000;
/** Larger by area, but a thin sliver in the opening view. */
const alwaysSmall = new Set(['TLS']);

export function isSmall(code: string, polygons: readonly Polygon[]): boolean {
  const main = largest(polygons);
  return alwaysSmall.has(code) || !main || areaKm2(main) < smallPartKm2;
}

const dotPixels = 24;
const worldPixelsAtZoom0 = 512;
const neverWideEnough = 22;

/** Zoom at which the largest part is as wide as a 24 px dot target; one decimal. */
export function dotMaxZoomOf(polygons: readonly Polygon[]): number {
  const main = largest(polygons);
  if (!main) return neverWideEnough;
  const [west, south, east, north] = boxOf(outerRing(main));
  const side = Math.sqrt((east - west) * (mercatorLatitude(north) - mercatorLatitude(south)));
  const zoom = Math.log2((dotPixels * 360) / (worldPixelsAtZoom0 * side));
  return roundDegrees(Math.max(0, Math.min(zoom, neverWideEnough)), 1);
}
