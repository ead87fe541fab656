import { type Bounds, type LonLat, nearestCopy } from '../screen/mercator';

const radians = Math.PI / 180;
/** Points of one arc; enough that no corner shows. */
export const arcPoints = 64;

type Vector = readonly [number, number, number];

function toVector([lon, lat]: LonLat): Vector {
  const flat = Math.cos(lat * radians);
  return [flat * Math.cos(lon * radians), flat * Math.sin(lon * radians), Math.sin(lat * radians)];
}

function toLonLat([x, y, z]: Vector): LonLat {
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

/**
 * The shortest way between two places over the globe. Longitudes run on beyond 180° where the way
 * crosses it, so that a flat map draws one line and not one round the world.
 */
export function greatCircle(from: LonLat, to: LonLat, points = arcPoints): LonLat[] {
  const a = toVector(from);
  const b = toVector(to);
  const dot = Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
  const angle = Math.acos(dot);
  const result: LonLat[] = [from];
  for (let i = 1; i < points; i++) {
    const share = i / (points - 1);
    const [p, q] =
      angle < 1e-9
        ? [1 - share, share]
        : [
            Math.sin((1 - share) * angle) / Math.sin(angle),
            Math.sin(share * angle) / Math.sin(angle),
          ];
    const [lon, lat] = toLonLat([p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]]);
    const previous = result[i - 1] ?? from;
    result.push([nearestCopy(lon, previous[0]), lat]);
  }
  return result;
}

/** The bounds of all arcs together, or `null` without any. */
export function arcBounds(arcs: readonly (readonly LonLat[])[]): Bounds | null {
  const points = arcs.flat();
  if (points.length === 0) return null;
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** The arcs as lines and their far ends as points, for the map's source. */
export function arcFeatures(
  arcs: readonly (readonly LonLat[])[],
): GeoJSON.FeatureCollection<GeoJSON.LineString | GeoJSON.Point> {
  const features = arcs.flatMap((arc): GeoJSON.Feature<GeoJSON.LineString | GeoJSON.Point>[] => {
    const coordinates = arc.map(([lon, lat]) => [lon, lat]);
    const end = coordinates.at(-1) ?? [0, 0];
    return [
      { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } },
      { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: end } },
    ];
  });
  return { type: 'FeatureCollection', features };
}
