import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Dataset } from '../../domain/model/types';
import type { Edition, Exported } from './exported';
import { toRecord } from './record';

function toFeature({ activity, proof }: Exported): Feature<Point | null> {
  const { id, ...properties } = toRecord(activity, proof);
  const point = activity.venue?.point;
  return {
    type: 'Feature',
    id,
    geometry: point ? { type: 'Point', coordinates: [point.lon, point.lat] } : null,
    properties,
  };
}

/**
 * GeoJSON (RFC 7946): a point where the place is known, and no geometry, as the format provides,
 * where it is not.
 */
export function toGeoJson(
  exported: readonly Exported[],
  { site }: Dataset,
  edition: Edition,
): string {
  const { version, versionDate, title } = site;
  const collection: FeatureCollection<Point | null> & { readonly about: object } = {
    type: 'FeatureCollection',
    about: { title, version, versionDate, ...edition },
    features: exported.map(toFeature),
  };
  return `${JSON.stringify(collection)}\n`;
}
