import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';

import type { Dataset } from '../../domain/model/types';
import type { StateTarget } from '../colour/featureState';
import { dotFeatures } from '../layers/dotFeatures';
import type { StyleAssets } from '../layers/style';
import type { MapWorld } from '../screen/mapWorld';
import { ownerGrid } from '../screen/worldShapes';
import { labelFontQuery, pointsQuery, worldShapesQuery } from './assets';
import { type Geometry, geometryQuery } from './geometry';

/** Everything the map needs before its first frame. */
export interface MapAssets extends MapWorld {
  readonly style: StyleAssets;
  readonly geometry: Geometry;
  /** Everywhere a country's state is kept. */
  readonly stateTargets: readonly StateTarget[];
  /** The family labels are drawn in; `null` for the system's. */
  readonly family: string | null;
}

async function loadAssets(client: QueryClient, dataset: Dataset): Promise<MapAssets> {
  const [geometry, points, shapes, family] = await Promise.all([
    client.ensureQueryData(geometryQuery),
    client.ensureQueryData(pointsQuery),
    // Without the picture labels still find a place, only a less considered one.
    client.ensureQueryData(worldShapesQuery).catch(() => null),
    client.ensureQueryData(labelFontQuery).catch(() => null),
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
