import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Dataset } from '../../domain/model/types';
import type { StyleAssets } from '../layers/style';
import { type OwnerGrid, ownerGrid } from '../placeholder/worldShapes';
import type { MapPoint } from '../screen/mapPoints';
import { loadLabelFont, loadPoints, loadWorldShapes } from './assets';
import { type Geometry, loadGeometry } from './geometry';

/** Everything the map needs before its first frame. */
export interface MapAssets {
  readonly style: StyleAssets;
  readonly geometry: Geometry;
  readonly points: readonly MapPoint[];
  readonly pointById: ReadonlyMap<string, MapPoint>;
  readonly grid: OwnerGrid;
  /** The family labels are drawn in; `null` for the system's. */
  readonly family: string | null;
}

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

async function loadAssets(dataset: Dataset): Promise<MapAssets> {
  const [geometry, points, shapes, family] = await Promise.all([
    loadGeometry(),
    loadPoints(),
    // Without the picture labels still find a place, only a less considered one.
    loadWorldShapes().catch(() => null),
    loadLabelFont(),
  ]);
  const undetermined = [...dataset.countries.values()]
    .filter(({ status }) => status === 'undetermined')
    .map(({ code }) => code);
  return {
    geometry,
    points,
    pointById: new Map(points.map((point) => [point.id, point])),
    grid: ownerGrid(shapes?.paths ?? []),
    family,
    style: {
      geometry: geometry.sources,
      areas: { ...geometry.areas, home: dataset.site.homeCountry, undetermined },
      dots: dotFeatures(points, () => 0),
    },
  };
}

/** `null` until everything is there; a failure is told once. */
export function useMapAssets(dataset: Dataset, onFailed: () => void): MapAssets | null {
  const { data, isError } = useQuery({
    queryKey: ['map', 'assets'],
    queryFn: () => loadAssets(dataset),
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
  });
  useEffect(() => {
    if (isError) onFailed();
  }, [isError, onFailed]);
  return data ?? null;
}
