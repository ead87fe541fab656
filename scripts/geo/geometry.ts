/** Plane and sphere geometry on degrees. Longitudes may pass 180° so that a ring never jumps. */

export type Position = [number, number];
export type Ring = Position[];
/** An outer ring and its holes; every ring repeats its first point at the end. */
export type Polygon = Ring[];
/** West, south, east, north in degrees; east may be greater than 180. */
export type BoundingBox = [number, number, number, number];

const earthRadiusKm = 6371.0088;
const radians = Math.PI / 180;

/** Rounds to micro-degrees (about 10 cm), so that equal places are equal numbers. */
export function roundDegrees(value: number, decimals = 6): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

/** Degrees of latitude stretched as Web Mercator does, in the unit of longitude degrees. */
export function mercatorLatitude(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2)) / radians;
}

/** Smallest box around positions whose longitudes do not jump. */
export function boxOf(positions: readonly Position[]): BoundingBox {
  const box: BoundingBox = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const [x, y] of positions) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** Whether `inner` lies completely inside `outer`; shared edges count as inside. */
export function isBoxInside(inner: BoundingBox, outer: BoundingBox): boolean {
  return (
    inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
  );
}

/** The outer ring; an empty polygon has none and gets an empty ring. */
export function outerRing(polygon: Polygon): Ring {
  return polygon[0] ?? [];
}

/** Walks a ring and adds or subtracts 360° so that no step is wider than 180°. */
export function unwrapRing(ring: Ring): Ring {
  let shift = 0;
  let previous = ring[0]?.[0] ?? 0;
  return ring.map(([x, y]) => {
    if (x - previous > 180) shift -= 360;
    else if (x - previous < -180) shift += 360;
    previous = x;
    return [roundDegrees(x + shift), y];
  });
}

/** Signed area of a ring in square degrees; positive when counter-clockwise. */
export function planarArea(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] as Position;
    const [bx, by] = ring[i] as Position;
    sum += ax * by - bx * ay;
  }
  return sum / 2;
}

/** Area of a polygon on the sphere in km², holes taken out. */
export function areaKm2(polygon: Polygon): number {
  const [outer = 0, ...holes] = polygon.map((ring) => {
    let sum = 0;
    for (let i = 1; i < ring.length; i += 1) {
      const [ax, ay] = ring[i - 1] as Position;
      const [bx, by] = ring[i] as Position;
      sum += (bx - ax) * radians * (2 + Math.sin(ay * radians) + Math.sin(by * radians));
    }
    return Math.abs((sum * earthRadiusKm ** 2) / 2);
  });
  return outer - holes.reduce((sum, hole) => sum + hole, 0);
}

function isPointInRing([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] as Position;
    const [bx, by] = ring[i] as Position;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Even-odd test over all rings, in whatever unit they are. */
export function isPointInRings(point: Position, rings: readonly Ring[]): boolean {
  return rings.filter((ring) => isPointInRing(point, ring)).length % 2 === 1;
}

/** Whether a place in degrees lies in a polygon; tries its copies one turn east and west. */
export function isPointInPolygon([x, y]: Position, polygon: Polygon): boolean {
  return [0, 360, -360].some((turn) => isPointInRings([x + turn, y], polygon));
}

/**
 * Bounding box by the largest-gap rule: the box leaves out the widest empty stretch of longitude,
 * so that islands on both sides of 180° share one narrow box. West lies in −180…180.
 */
export function boundingBox(polygons: readonly Polygon[]): BoundingBox {
  const boxes = polygons.map((polygon) => boxOf(outerRing(polygon)));
  const spans = boxes
    .map(([west, , east]) => {
      const start = ((((west + 180) % 360) + 360) % 360) - 180;
      return { start, end: start + (east - west) };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const first = spans[0];
  if (!first) throw new Error('A bounding box needs at least one polygon');
  let reach = first.end;
  let widest = { gap: Number.NEGATIVE_INFINITY, west: first.start, east: reach };
  for (const span of spans.slice(1)) {
    if (span.start - reach > widest.gap) {
      widest = { gap: span.start - reach, west: span.start, east: reach };
    }
    reach = Math.max(reach, span.end);
  }
  const around = first.start + 360 - reach;
  const [west, east] =
    around >= widest.gap ? [first.start, reach] : [widest.west, widest.east + 360];
  const south = Math.min(...boxes.map((box) => box[1]));
  const north = Math.max(...boxes.map((box) => box[3]));
  return [west, south, east, north];
}
