import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PointOfView } from '../../scripts/geo/countryTable';
import type { World } from '../../scripts/geo/dissolve';
import { isPointInPolygon, type Position } from '../../scripts/geo/geometry';
import { buildWorld } from '../../scripts/geo/pipeline';

export const publicFolder = fileURLToPath(new URL('../../public/', import.meta.url));

const built = new Map<PointOfView, World>();

/** Builds a view once per test file. */
export function worldIn(view: PointOfView): World {
  const world = built.get(view) ?? buildWorld(view);
  built.set(view, world);
  return world;
}

export function codesAt(world: World, point: Position): string[] {
  return world.areas
    .filter((area) => area.polygons.some((polygon) => isPointInPolygon(point, polygon)))
    .map((area) => area.code);
}

export function readPublic(path: string): Buffer {
  return readFileSync(`${publicFolder}${path}`);
}

export function readPublicJson<Shape>(path: string): Shape {
  return JSON.parse(readPublic(path).toString('utf8')) as Shape;
}

export interface CountryRecord {
  code: string;
  alpha2: string;
  numeric: string | null;
  name: { en: string; ja: string };
  status: string;
  region: string | null;
  parent: string | null;
}

export function readCountries(): CountryRecord[] {
  return readPublicJson<{ countries: CountryRecord[] }>('geo/countries.json').countries;
}

export interface PointRecord {
  geometry: { coordinates: Position };
  properties: {
    id: string;
    status: string;
    parent?: string;
    isSmall?: boolean;
    dotMaxZoom: number;
    area: number;
    en: string;
    ja: string;
    bbox: [number, number, number, number];
    capital?: Position;
  };
}

export function readPoints(): Map<string, PointRecord> {
  const { features } = readPublicJson<{ features: PointRecord[] }>('geo/points.geojson');
  return new Map(features.map((point) => [point.properties.id, point]));
}
