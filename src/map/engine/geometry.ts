/** The shapes of the countries: one file read in ranges, or all of them at once where that fails. */
import { addProtocol, type SourceSpecification } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import type { Topology } from 'topojson-client';

import type { StateTarget } from '../colour/featureState';
import type { AreaSources } from '../layers/areaLayers';
import { assetUrl, fetchJson, mapQuery } from './assets';

/** The countries' shapes, as sources and as parts of them. */
export interface Geometry {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly areas: Pick<AreaSources, 'countries' | 'borders' | 'coast'>;
  /** Where the state of a country's land is kept. */
  readonly target: StateTarget;
}

function addArchive(archive: PMTiles): void {
  const protocol = new Protocol();
  protocol.add(archive);
  addProtocol('pmtiles', protocol.tile);
}

function tiledGeometry(url: string): Geometry {
  const layer = (name: string) => ({ source: 'world', 'source-layer': name });
  return {
    sources: {
      world: { type: 'vector', url: `pmtiles://${url}`, promoteId: { countries: 'id' } },
    },
    areas: { countries: layer('countries'), borders: layer('borders'), coast: layer('coast') },
    target: { source: 'world', sourceLayer: 'countries' },
  };
}

async function wholeGeometry(): Promise<Geometry> {
  const [file, { feature }] = await Promise.all([
    fetchJson('geo/overview.topo.json'),
    import('topojson-client'),
  ]);
  const topology = file as Topology;
  const collect = (name: string): GeoJSON.FeatureCollection => {
    const geometries = topology.objects[name]?.geometries;
    if (!geometries) throw new Error(`geo/overview.topo.json has no ${name}`);
    const features = geometries.map((geometry) => {
      const { id, properties, geometry: shape } = feature(topology, geometry);
      return { type: 'Feature' as const, properties: { ...properties, id }, geometry: shape };
    });
    return { type: 'FeatureCollection', features };
  };
  return {
    sources: {
      world: { type: 'geojson', data: collect('countries'), promoteId: 'id' },
      borders: { type: 'geojson', data: collect('borders') },
    },
    areas: {
      countries: { source: 'world' },
      borders: { source: 'borders' },
      coast: { source: 'world' },
    },
    target: { source: 'world' },
  };
}

/**
 * Finds out how the host delivers the shapes.
 * @throws Error when neither form can be had
 */
async function loadGeometry(): Promise<Geometry> {
  const url = assetUrl('geo/world.pmtiles');
  const archive = new PMTiles(url);
  try {
    await archive.getHeader();
    addArchive(archive);
    return tiledGeometry(url);
  } catch (error) {
    console.warn(
      'The map shows a coarser picture of the world: geo/world.pmtiles could not be read in parts. ' +
        'The host has to answer Range requests with 206 and must not compress the file.',
      error,
    );
    return wholeGeometry();
  }
}

/** The shapes, in whichever form the host delivers them. */
export const geometryQuery = mapQuery('geometry', loadGeometry);
