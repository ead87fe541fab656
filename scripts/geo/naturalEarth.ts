/** Reads Natural Earth 1:10m from `world-atlas` and gives every polygon a project code. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Geometry } from 'geojson';
import { feature, type Topology } from 'topojson-client';
import {
  type BoundingBox,
  boxOf,
  isBoxInside,
  outerRing,
  type Polygon,
  type Position,
  planarArea,
  type Ring,
  roundDegrees,
  unwrapRing,
} from './geometry';
import { alpha3ByNumeric } from './isoCodes';

/** One polygon and the area it belongs to. */
export interface Part {
  code: string;
  polygon: Polygon;
}

/** Areas that Natural Earth draws without an ISO number. */
const codeByName: Readonly<Record<string, string>> = {
  Kosovo: 'XKX',
  Somaliland: 'XSO',
  'N. Cyprus': 'XNC',
  'Cyprus U.N. Buffer Zone': 'XBZ',
  'Siachen Glacier': 'XSI',
  Baikonur: 'XBK',
  'Spratly Is.': 'XSP',
  'Scarborough Reef': 'XSP',
  'Bajo Nuevo Bank': 'XBN',
  'Serranilla Bank': 'XSE',
  Akrotiri: 'GBR',
  Dhekelia: 'GBR',
  'USNB Guantanamo Bay': 'CUB',
  'Clipperton I.': 'FRA',
  'Coral Sea Is.': 'AUS',
  'Indian Ocean Ter.': 'AUS',
};

/** Parts that have an ISO code of their own but are drawn inside their state. */
const splitOff: readonly { from: string; to: string; box: BoundingBox }[] = [
  { from: 'FRA', to: 'GUF', box: [-55, 2, -51, 6] },
  { from: 'FRA', to: 'GLP', box: [-62, 15.8, -60.9, 16.6] },
  { from: 'FRA', to: 'MTQ', box: [-61.3, 14.3, -60.7, 15] },
  { from: 'FRA', to: 'REU', box: [55, -22, 56, -20] },
  { from: 'FRA', to: 'MYT', box: [45, -13.2, 45.4, -12.5] },
  { from: 'NLD', to: 'BES', box: [-69, 12, -68, 12.4] },
  { from: 'NLD', to: 'BES', box: [-63.3, 17.4, -62.9, 17.7] },
  { from: 'NOR', to: 'SJM', box: [-10, 70.5, -7, 71.5] },
  { from: 'NOR', to: 'SJM', box: [5, 74, 36, 82] },
  { from: 'NOR', to: 'BVT', box: [3, -55, 4, -54] },
  { from: 'NZL', to: 'TKL', box: [-173, -10, -171, -8] },
  { from: 'AUS', to: 'CCK', box: [96, -13, 97.5, -11] },
  { from: 'AUS', to: 'CXR', box: [105, -11, 106, -10] },
];

/** Drawn on both sides of 180° by one ring cut in two: their western half is moved east. */
const crossing = new Set(['RUS', 'FJI']);

const southernLimit = -84.9;

/** Natural Earth 4.1, every polygon with its code, no ring jumping at 180°. */
export function readNaturalEarth(): Part[] {
  const parts = readFeatures('countries-10m.json').flatMap(({ code, polygons }) =>
    polygons.map((polygon) => ({ code: splitCode(code, polygon), polygon })),
  );
  const straight = parts.map((part) =>
    part.code === 'ATA' ? part : { code: part.code, polygon: part.polygon.map(unwrapRing) },
  );
  return joinAtAntimeridian(straight).map(closeOverPole).flatMap(dropCollapsedRings);
}

/** Islands of one area in the 1:50m file that lie inside a box; the 10m file lacks a few. */
export function readIslands50m(code: string, box: BoundingBox): Polygon[] {
  return readFeatures('countries-50m.json')
    .filter((area) => area.code === code)
    .flatMap((area) => area.polygons)
    .filter((polygon) => isBoxInside(boxOf(outerRing(polygon)), box));
}

function readFeatures(file: string): { code: string; polygons: Polygon[] }[] {
  const path = createRequire(import.meta.url).resolve(`world-atlas/${file}`);
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology;
  return (topology.objects['countries']?.geometries ?? []).map((geometry) => {
    const { id, properties, geometry: shape } = feature(topology, geometry);
    return { code: codeOf(id, String(properties['name'])), polygons: polygonsOf(shape) };
  });
}

function codeOf(id: string | undefined, name: string): string {
  const code = codeByName[name] ?? (id === undefined ? undefined : alpha3ByNumeric(id));
  if (code === undefined) throw new Error(`Natural Earth's "${name}" has no code in codeByName`);
  return code;
}

function polygonsOf(shape: Geometry): Polygon[] {
  if (shape.type === 'Polygon') return [roundRings(shape.coordinates)];
  if (shape.type === 'MultiPolygon') return shape.coordinates.map(roundRings);
  throw new Error(`Expected an area, got ${shape.type}`);
}

function roundRings(rings: number[][][]): Polygon {
  return rings.map((ring) =>
    ring.map(([x = 0, y = 0]): Position => [roundDegrees(x), roundDegrees(y)]),
  );
}

function splitCode(code: string, polygon: Polygon): string {
  const box = boxOf(outerRing(polygon));
  return splitOff.find((rule) => rule.from === code && isBoxInside(box, rule.box))?.to ?? code;
}

/**
 * Moves the eastern halves (Chukotka, the Lau islands) past 180° and makes both sides of the cut
 * meet in the same points, so that the later dissolve removes the cut without a seam.
 */
function joinAtAntimeridian(parts: Part[]): Part[] {
  const cutLatitudes: number[] = [];
  const canonical = (y: number): number => {
    // One quantisation step of the source is 0.0017°: the two sides differ by up to that.
    const known = cutLatitudes.find((latitude) => Math.abs(latitude - y) < 0.004);
    if (known !== undefined) return known;
    cutLatitudes.push(y);
    return y;
  };
  return parts.map((part) => {
    if (!crossing.has(part.code)) return part;
    return { code: part.code, polygon: part.polygon.map((ring) => moveEast(ring, canonical)) };
  });
}

function moveEast(ring: Ring, canonical: (y: number) => number): Ring {
  const west = Math.min(...ring.map(([x]) => x));
  const turn = west < -150 ? 360 : 0;
  const moved = ring.map(([x, y]): Position => {
    const east = roundDegrees(x + turn);
    return Math.abs(east - 180) < 1e-6 ? [180, canonical(y)] : [east, y];
  });
  const open = moved.slice(0, -1).filter((point, i, all) => {
    const before = all.at(i - 1) as Position;
    return point[0] !== before[0] || point[1] !== before[1];
  });
  const kept = open.filter((point, i, all) => {
    const before = all.at(i - 1) as Position;
    const after = all[(i + 1) % all.length] as Position;
    return !(point[0] === 180 && before[0] === 180 && after[0] === 180);
  });
  return [...kept, kept[0] as Position];
}

/** Antarctica's ring runs once round the pole; it is closed along the map's lower edge. */
function closeOverPole(part: Part): Part {
  if (part.code !== 'ATA') return part;
  const polygon = part.polygon.map((ring) => {
    const isAroundPole = ring.some(
      ([x], i) => i > 0 && Math.abs(x - (ring[i - 1] as Position)[0]) > 180,
    );
    if (!isAroundPole) return ring;
    const open = ring.slice(0, -1);
    const start = open.findIndex(([x]) => x === -180);
    const turned = unwrapRing([...open.slice(start), ...open.slice(0, start)]).map(
      ([x, y]): Position => [x, Math.max(y, southernLimit)],
    );
    const [firstX, firstY] = turned[0] as Position;
    const lastX = (turned.at(-1) as Position)[0] > firstX ? firstX + 360 : firstX - 360;
    return [
      ...turned,
      [lastX, firstY],
      [lastX, -90],
      [firstX, -90],
      [firstX, firstY],
    ] satisfies Ring;
  });
  return { code: part.code, polygon };
}

/** The source is quantised to some 400 m × 190 m, which flattens a few islets to nothing. */
function dropCollapsedRings(part: Part): Part[] {
  const [outer, ...holes] = part.polygon.map(withoutSpikes);
  if (!outer || !hasArea(outer)) return [];
  return [{ code: part.code, polygon: [outer, ...holes.filter(hasArea)] }];
}

/** Quantising also leaves lines that go out and straight back (a, b, a): only a stays. */
function withoutSpikes(ring: Ring): Ring {
  const kept: Ring = [];
  for (const point of ring) {
    const before = kept.at(-1);
    const beforeThat = kept.at(-2);
    if (before && isSame(point, before)) continue;
    if (beforeThat && isSame(point, beforeThat)) kept.pop();
    else kept.push(point);
  }
  return kept;
}

function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function hasArea(ring: Ring): boolean {
  return ring.length >= 4 && Math.abs(planarArea(ring)) > 1e-9;
}
