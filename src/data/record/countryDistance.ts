/** How far a point is from a country, measured on the overview map. */
import { feature, type Topology } from 'topojson-client';
import type { DistanceToCountry } from './checkActivities';

type Point = readonly [lon: number, lat: number];
type Ring = readonly Point[];
interface Shape {
  readonly rings: readonly Ring[];
}

const kmPerDegree = 111.2;

/** Degrees of longitude east of `origin`, in -180…180, shortened as at the origin's latitude. */
function flat([lon, lat]: Point, origin: Point): Point {
  const east = ((((lon - origin[0] + 180) % 360) + 360) % 360) - 180;
  return [east * Math.cos((origin[1] * Math.PI) / 180), lat - origin[1]];
}

function distanceToSegment([ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + t * dx, ay + t * dy);
}

/** Whether the ray from the origin to the east crosses the segment. */
function crosses([ax, ay]: Point, [bx, by]: Point): boolean {
  return ay > 0 !== by > 0 && ((bx - ax) * -ay) / (by - ay) + ax > 0;
}

function distanceToShape({ rings }: Shape, origin: Point): number {
  let isInside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const from = flat(ring[index - 1] as Point, origin);
      const to = flat(ring[index] as Point, origin);
      // A segment around the far side of the world is an artefact of unrolling it here.
      if (Math.abs(from[0] - to[0]) > 90) continue;
      if (crosses(from, to)) isInside = !isInside;
      nearest = Math.min(nearest, distanceToSegment(from, to));
    }
  }
  return isInside ? 0 : nearest * kmPerDegree;
}

function ringsOf(geometry: GeoJSON.Geometry): readonly Ring[] {
  if (geometry.type === 'Polygon') return geometry.coordinates as unknown as Ring[];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat() as unknown as Ring[];
  return [];
}

/** @param topology the overview map, whose areas carry country codes as ids */
export function distanceLookup(topology: Topology): DistanceToCountry {
  const shapes = new Map<string, Shape>();
  for (const { geometries } of Object.values(topology.objects)) {
    for (const area of geometries) {
      const rings = ringsOf(feature(topology, area).geometry);
      if (area.id !== undefined && rings.length > 0) shapes.set(area.id, { rings });
    }
  }
  return (country, lat, lon) => {
    const shape = shapes.get(country);
    return shape ? distanceToShape(shape, [lon, lat]) : null;
  };
}
