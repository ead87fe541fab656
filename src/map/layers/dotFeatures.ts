import type { MapPoint } from '../screen/mapPoints';

/** The small states as the map's second source; the engine draws later ones above earlier ones. */
export function dotFeatures(
  points: readonly MapPoint[],
  rankOf: (id: string) => number,
): GeoJSON.FeatureCollection<GeoJSON.Point> {
  return {
    type: 'FeatureCollection',
    features: points
      .filter(({ isSmall }) => isSmall)
      .sort((a, b) => rankOf(a.id) - rankOf(b.id))
      .map(({ id, status, dotMaxZoom, place }) => ({
        type: 'Feature',
        properties: { id, status, dotMaxZoom, rank: rankOf(id) },
        geometry: { type: 'Point', coordinates: [...place] },
      })),
  };
}
