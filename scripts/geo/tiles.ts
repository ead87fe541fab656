/** Cuts the world into vector tiles. */

import type { Feature, FeatureCollection, Geometry } from 'geojson';
import GeoJSONVT, { type LegacyFeature } from 'geojson-vt';
import vtpbf from 'vt-pbf';
import { type PointOfView, parentOf, statusOf } from './countryTable';
import type { World } from './dissolve';
import type { Ring } from './geometry';
import { type Tile, writePmtiles } from './pmtiles';
import { keepWoundRings } from './windings';

export const maxZoom = 6;
const extent = 4096;
/** Of the simplification, in units of the tile: a quarter of a pixel at the tile's own zoom. */
const tolerance = 2;
const buffer = 64;

/** Undetermined areas get a dashed outline on the sea side too; Antarctica does not. */
function hasCoast(code: string): boolean {
  return code === 'JPN' || (statusOf(code) === 'undetermined' && code !== 'ATA');
}

export function buildPmtiles(world: World, view: PointOfView): Uint8Array {
  const layers = { countries: countries(world), borders: borders(world), coast: coast(world) };
  return writePmtiles(cutTiles(layers), metadata(view), maxZoom);
}

/** One feature a polygon, so that a tile still tells outer rings from holes; see `wholeAreas`. */
function countries(world: World): FeatureCollection {
  return collect(
    world.areas.flatMap(({ code, polygons }) => {
      const parent = parentOf(code);
      const properties = { id: code, status: statusOf(code), ...(parent && { parent }) };
      return polygons.map((polygon) =>
        feature({ type: 'Polygon', coordinates: polygon }, properties),
      );
    }),
  );
}

function borders(world: World): FeatureCollection {
  return collect(
    (['land', 'disputed'] as const).map((kind) => {
      const coordinates = world.borders.flatMap((border) =>
        border.kind === kind ? [border.line] : [],
      );
      return feature({ type: 'MultiLineString', coordinates }, { kind });
    }),
  );
}

function coast(world: World): FeatureCollection {
  return collect(
    [...world.coasts]
      .filter(([code]) => hasCoast(code))
      .map(([id, coordinates]) => feature({ type: 'MultiLineString', coordinates }, { id })),
  );
}

function feature(geometry: Geometry, properties: Record<string, string>): Feature {
  return { type: 'Feature', properties, geometry };
}

function collect(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function cutTiles(layers: Record<string, FeatureCollection>): Tile[] {
  const indexes = Object.entries(layers).map(([name, data]) => ({
    name,
    index: new GeoJSONVT(data, { maxZoom, indexMaxZoom: maxZoom, tolerance, extent, buffer }),
  }));
  const tiles: Tile[] = [];
  for (let z = 0; z <= maxZoom; z += 1) {
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) {
        const content = indexes.flatMap(({ name, index }) => {
          const features = wholeAreas(index.getTile(z, x, y)?.features ?? []);
          return features.length > 0 ? [[name, { features }] as const] : [];
        });
        if (content.length === 0) continue;
        const bytes = vtpbf.fromGeojsonVt(Object.fromEntries(content), { version: 2, extent });
        tiles.push({ z, x, y, bytes });
      }
    }
  }
  return tiles;
}

/** Joins the polygons of an area again, without the rings that the grid spoilt; keeps lines. */
function wholeAreas(features: readonly LegacyFeature[]): LegacyFeature[] {
  const whole: LegacyFeature[] = [];
  const ringsOf = new Map<unknown, Ring[]>();
  for (const piece of features) {
    const { tags } = piece;
    const pieceRings = piece.type === 3 ? keepWoundRings(piece.geometry) : [];
    const areaRings = ringsOf.get(tags?.['id']);
    if (piece.type !== 3) whole.push(piece);
    else if (areaRings) areaRings.push(...pieceRings);
    else if (pieceRings.length > 0) {
      ringsOf.set(tags?.['id'], pieceRings);
      whole.push({ type: 3, tags, geometry: pieceRings });
    }
  }
  return whole;
}

function metadata(view: PointOfView): object {
  const layer = (id: string, fields: Record<string, string>): object => ({
    id,
    fields,
    minzoom: 0,
    maxzoom: maxZoom,
  });
  return {
    name: 'Countries and borders',
    attribution: 'Made with Natural Earth',
    point_of_view: view,
    vector_layers: [
      layer('countries', { id: 'String', status: 'String', parent: 'String' }),
      layer('borders', { kind: 'String' }),
      layer('coast', { id: 'String' }),
    ],
  };
}
