import { readFileSync } from 'node:fs';
import type { Stage } from '../../src/domain/counting/stage';
import type { Activity, Organisation } from '../../src/domain/model/types';
import { assetUrl, readPoints } from '../../src/map/engine/assets';
import type { StyleAssets } from '../../src/map/layers/style';
import type { MapPoint } from '../../src/map/screen/mapPoints';
import type { MapWorld } from '../../src/map/screen/mapWorld';
import { ownerGrid, type WorldShapes } from '../../src/map/screen/worldShapes';
import { code, countries, createCountry, stageOf } from '../builders';

/** A stage that has a dependency and an undetermined area besides countries. */
export function createTestStage(
  activities: readonly Activity[],
  organisations: readonly Organisation[] = [],
): Stage {
  const guam = {
    ...createCountry('GUM', 'Guam', 'グアム', 'pacific'),
    status: 'dependency' as const,
    parent: code('USA'),
  };
  const kurils = {
    ...createCountry('XKU', 'Kurils', '千島列島', 'east-asia'),
    status: 'undetermined' as const,
  };
  return stageOf(activities, { organisations, countries: [...countries, guam, kurils] });
}

/** The map's real files, as the tests need them. */

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

export function realPoints(): readonly MapPoint[] {
  return readPoints(readJson('public/geo/points.geojson') as Parameters<typeof readPoints>[0]);
}

export function pointsById(): ReadonlyMap<string, MapPoint> {
  return new Map(realPoints().map((point) => [point.id, point]));
}

export function pointOf(id: string): MapPoint {
  const point = pointsById().get(id);
  if (!point) throw new Error(`public/geo/points.geojson has no ${id}`);
  return point;
}

export function realWorldShapes(): WorldShapes {
  return readJson('public/geo/overview.json') as WorldShapes;
}

export const styleAssets: StyleAssets = {
  geometry: {
    world: {
      type: 'vector',
      url: `pmtiles://${assetUrl('geo/world.pmtiles')}`,
      promoteId: { countries: 'id' },
    },
  },
  areas: {
    countries: { source: 'world', 'source-layer': 'countries' },
    borders: { source: 'world', 'source-layer': 'borders' },
    coast: { source: 'world', 'source-layer': 'coast' },
    home: 'JPN',
    undetermined: ['XKU'],
  },
  dots: { type: 'FeatureCollection', features: [] },
};

/** The map's real points and picture. */
export function realWorld(): MapWorld {
  const points = realPoints();
  return { points, pointById: pointsById(), grid: ownerGrid(realWorldShapes().paths) };
}
