import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';

<<<<<<< HEAD:src/map/engine/useMapAssets.ts

import type { Dataset } from '../../domain/model/types';
import type { StateTarget } from '../colour/featureState';
import { dotFeatures } from '../layers/dotFeatures';
import type { StyleAssets } from '../layers/style';
import type { MapWorld } from '../screen/mapWorld';
import { ownerGrid } from '../screen/worldShapes';
import { loadLabelFont, loadPoints, loadWorldShapes } from './assets';
import { type Geometry, loadGeometry } from './geometry';

=======

import type { Dataset } from '../domain/types';
import { labelFontQuery, pictureQuery, pointsQuery } from './assets';
import { type Geometry, geometryQuery } from './geometry';
import type { MapPoint } from './mapPoints';
import { type OwnerGrid, ownerGrid } from './picture';
import type { StyleAssets } from './style';

>>>>>>> 694f704 (The map's files are queries like the data: one cache, one retry):src/map/useMapAssets.ts

/** Everything the map needs before its first frame. */
export interface MapAssets extends MapWorld {
  readonly style: StyleAssets;
  readonly geometry: Geometry;
  /** Everywhere a country's state is kept. */
  readonly stateTargets: readonly StateTarget[];
  /** The family labels are drawn in; `null` for the system's. */
  readonly family: string | null;
}

<<<<<<< HEAD:src/map/engine/useMapAssets.ts
async function loadAssets(dataset: Dataset): Promise<MapAssets> {
  const [geometry, points, shapes, family] = await Promise.all([
    loadGeometry(),
    loadPoints(),
    // Without the picture labels still find a place, only a less considered one.
    loadWorldShapes().catch(() => null),
    loadLabelFont(),
=======
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

async function loadAssets(client: QueryClient, dataset: Dataset): Promise<MapAssets> {
  const [geometry, points, picture, family] = await Promise.all([
    client.ensureQueryData(geometryQuery),
    client.ensureQueryData(pointsQuery),
    // Without the picture labels still find a place, only a less considered one.
    client.ensureQueryData(pictureQuery).catch(() => null),
    client.ensureQueryData(labelFontQuery).catch(() => null),
>>>>>>> 694f704 (The map's files are queries like the data: one cache, one retry):src/map/useMapAssets.ts
  ]);
  const undetermined = [...dataset.countries.values()]
    .filter(({ status }) => status === 'undetermined')
    .map(({ code }) => code);
  const dots = dotFeatures(points, () => 0);
  const ids = new Set(dots.features.map(({ properties }) => String(properties?.id)));
  return {
    geometry,
    stateTargets: [geometry.target, { source: 'dots', ids }],
    points,
    pointById: new Map(points.map((point) => [point.id, point])),
    grid: ownerGrid(shapes?.paths ?? []),
    family,
    style: {
      geometry: geometry.sources,
      areas: { ...geometry.areas, home: dataset.site.homeCountry, undetermined },
      dots,
    },
  };
}

/** `null` until everything is there; a failure is told once. */
export function useMapAssets(dataset: Dataset, onFailed: () => void): MapAssets | null {
  const { data, isError } = useQuery({
    queryKey: ['map', 'assets'],
    queryFn: ({ client }) => loadAssets(client, dataset),
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
