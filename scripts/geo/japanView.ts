/**
 * Turns Natural Earth's de-facto areas into Japan's official position. Every change is listed in
 * README.md, "Borders"; the test points stand in tests/geo/borders.test.ts.
 */

import polygonClipping from 'polygon-clipping';
import {
  type BoundingBox,
  boxOf,
  isBoxInside,
  outerRing,
  type Polygon,
  type Position,
  type Ring,
  roundDegrees,
} from './geometry';
import { type Part, readIslands50m } from './naturalEarth';

/** Whole areas that Japan sees as part of a state. */
const joined: Readonly<Record<string, string>> = {
  XSO: 'SOM',
  XNC: 'CYP',
  XBZ: 'CYP',
  XSI: 'IND',
  XBK: 'KAZ',
  XBN: 'COL',
  XSE: 'COL',
};

/** Separate polygons that change hands; a polygon moves when it lies in the box. */
const moved: readonly { from: string; to: string; box: BoundingBox; what: string }[] = [
  { from: 'RUS', to: 'JPN', box: [145.2, 43.2, 149, 45.6], what: 'Northern Territories' },
  { from: 'KOR', to: 'JPN', box: [131.8, 37.2, 131.9, 37.3], what: 'Takeshima' },
  { from: 'RUS', to: 'UKR', box: [32.4, 44.3, 36.7, 46.3], what: 'Crimea' },
  { from: 'RUS', to: 'XKU', box: [149.4, 45.5, 156.6, 51], what: 'Kurils from Urup to Shumshu' },
  { from: 'RUS', to: 'XSK', box: [141, 45.5, 145, 50], what: 'islets of South Sakhalin' },
];

/** Habomai islets that the 10m file lacks; the 50m file has them. */
const habomai: BoundingBox = [145.8, 43.4, 146.4, 43.7];

/** South Sakhalin ends at 50° N. */
const sakhalin: BoundingBox = [141.5, 45.8, 144.9, 54.6];
const sakhalinCut = 50;

/**
 * The line between Israel and the Golan Heights, drawn by hand along the 1923 boundary (about 3 km
 * exact), from the Lebanese corner to the Yarmouk, and closed far east of the Golan.
 */
const golan: Ring = [
  [35.603, 33.3],
  [35.623, 33.262],
  [35.648, 33.245],
  [35.638, 33.19],
  [35.628, 33.1],
  [35.611, 33.01],
  [35.605, 32.93],
  [35.605, 32.89],
  [35.629, 32.855],
  [35.633, 32.79],
  [35.617, 32.725],
  [35.663, 32.68],
  [36.1, 32.65],
  [36.1, 33.5],
  [35.603, 33.5],
  [35.603, 33.3],
];

/** Applies Japan's position; the input is left as it is. */
export function applyJapanView(naturalEarth: readonly Part[]): Part[] {
  const parts = naturalEarth.map(({ code, polygon }) => ({
    code: movedCode(joined[code] ?? code, polygon),
    polygon,
  }));
  const islets = readIslands50m('RUS', habomai)
    .filter((polygon) => !overlapsAny(polygon, parts))
    .map((polygon) => ({ code: 'JPN', polygon }));
  const saharaTop = Math.max(
    ...parts.filter((part) => part.code === 'ESH').flatMap((part) => latitudes(part.polygon)),
  );
  const cut = [...parts, ...islets].flatMap((part) => {
    if (part.code === 'RUS' && isBoxInside(boxOf(outerRing(part.polygon)), sakhalin)) {
      return cutOff(part, 'XSK', rectangle([141, 45, 146, sakhalinCut]));
    }
    if (part.code === 'MAR') return cutOff(part, 'ESH', rectangle([-20, 15, -8, saharaTop]));
    if (part.code === 'ISR') return cutOff(part, 'XGL', golan);
    return [part];
  });
  const isCut = (part: Part): boolean => ['ESH', 'ISR', 'XGL'].includes(part.code);
  const corners = cut.filter(isCut).flatMap((part) => part.polygon.flat());
  // The ends of a cut lie on borders: the neighbours need the same points.
  return cut.map((part) =>
    isNeighbour(part.code) ? { code: part.code, polygon: tidy(part.polygon, corners) } : part,
  );
}

function isNeighbour(code: string): boolean {
  return ['DZA', 'JOR', 'LBN', 'MAR', 'MRT', 'SYR'].includes(code);
}

function movedCode(code: string, polygon: Polygon): string {
  const box = boxOf(outerRing(polygon));
  return moved.find((rule) => rule.from === code && isBoxInside(box, rule.box))?.to ?? code;
}

function latitudes(polygon: Polygon): number[] {
  return outerRing(polygon).map(([, y]) => y);
}

function overlapsAny(polygon: Polygon, parts: readonly Part[]): boolean {
  const [west, south, east, north] = boxOf(outerRing(polygon));
  return parts.some((part) => {
    if (part.code !== 'JPN') return false;
    const box = boxOf(outerRing(part.polygon));
    return box[0] < east && box[2] > west && box[1] < north && box[3] > south;
  });
}

function rectangle([west, south, east, north]: BoundingBox): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** Gives what lies inside `knife` to `code`; the rest keeps its code. */
function cutOff(part: Part, code: string, knife: Ring): Part[] {
  const inside = polygonClipping.intersection([part.polygon], [[knife]]);
  const outside = polygonClipping.difference([part.polygon], [[knife]]);
  const corners = [...inside, ...outside].flat(2).map(roundPosition);
  const known = [...part.polygon.flat(), ...corners];
  return [
    ...inside.map((polygon) => ({ code, polygon: tidy(polygon, known) })),
    ...outside.map((polygon) => ({ code: part.code, polygon: tidy(polygon, known) })),
  ];
}

function roundPosition([x, y]: Position): Position {
  return [roundDegrees(x), roundDegrees(y)];
}

/**
 * Clipping drops points in the middle of a straight line. Neighbours still have them, and a border
 * is only found where both sides have the same points: so they are put back.
 */
function tidy(polygon: Polygon, known: readonly Position[]): Polygon {
  return polygon.map((ring) => {
    const rounded = ring.map(roundPosition);
    return rounded.flatMap((point, i) => {
      const next = rounded[i + 1];
      return next ? [point, ...pointsBetween(point, next, known)] : [point];
    });
  });
}

function pointsBetween(a: Position, b: Position, known: readonly Position[]): Position[] {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.hypot(dx, dy);
  const seen = new Map<number, Position>();
  for (const point of known) {
    const along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length;
    const aside = Math.abs((point[0] - a[0]) * dy - (point[1] - a[1]) * dx) / length;
    if (along > 2e-6 && along < length - 2e-6 && aside < 3e-6) seen.set(along, point);
  }
  return [...seen].sort(([left], [right]) => left - right).map(([, point]) => point);
}
