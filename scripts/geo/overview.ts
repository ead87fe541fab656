/** Two light forms of the world: SVG paths for the first paint, TopoJSON for hosts without ranges. */

import {
  type ArcGeometry,
  type ArcMultiPolygon,
  feature,
  quantize,
  type Topology,
} from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { parentOf, statusOf } from './countryTable';
import type { World } from './dissolve';
import {
  boxOf,
  mercatorLatitude,
  outerRing,
  type Polygon,
  type Position,
  planarArea,
  type Ring,
} from './geometry';

/** The picture's left edge: no country lies across this meridian but Greenland, kept whole. */
const westernEdge = -30;
const worldWidth = 1000;
/** The opening frame of the map: centre, size in pixels and width of the world in pixels. */
const opening = { lon: 142, lat: 7, width: 816, height: 506, worldPixels: 1332 };

function pictureX(longitude: number): number {
  return ((longitude + 180) / 360) * worldWidth;
}

function pictureY(latitude: number): number {
  return (0.5 - mercatorLatitude(latitude) / 360) * worldWidth;
}

/** Moves a polygon whole to the copy of the world that the picture shows. */
function place(polygon: Polygon): Polygon {
  const [west, , east] = boxOf(outerRing(polygon));
  const centre = (west + east) / 2;
  const copy = ((((centre - westernEdge) % 360) + 360) % 360) + westernEdge;
  const turn = Math.round((copy - centre) / 360) * 360;
  return polygon.map((ring) => ring.map(([x, y]): Position => [pictureX(x + turn), pictureY(y)]));
}

/** Smallest triangle that stays, in square units of the picture. */
const pictureDetail = 0.5;
/** Smaller rings are dropped: a dot stands for them. */
const smallestRing = 0.4;

/** `overview.json`: one SVG path per area, Pacific in the middle. */
export function overviewShapes(world: World): object {
  const areas = world.areas.filter((area) => area.code !== 'ATA');
  const topology = buildTopology({
    areas: {
      type: 'FeatureCollection',
      features: areas.map(({ code, polygons }) => ({
        type: 'Feature',
        id: code,
        properties: {},
        geometry: { type: 'MultiPolygon', coordinates: polygons.map(place) },
      })),
    },
  });
  const light = simplify(presimplify(topology), pictureDetail);
  const paths = (light.objects['areas']?.geometries ?? []).flatMap((geometry) => {
    const shape = feature(light, geometry).geometry;
    if (shape.type !== 'MultiPolygon') return [];
    const rings = (shape.coordinates as Polygon[]).flatMap((polygon) =>
      Math.abs(planarArea(outerRing(polygon))) < smallestRing ? [] : polygon,
    );
    const d = rings.map(pathOf).join('');
    const id = String(geometry.id);
    return d === '' ? [] : [{ id, status: statusOf(id), d }];
  });
  return { viewBox: viewBox(), paths };
}

function viewBox(): number[] {
  const unit = worldWidth / opening.worldPixels;
  const width = opening.width * unit;
  const height = opening.height * unit;
  const left = pictureX(opening.lon) - width / 2;
  const top = pictureY(opening.lat) - height / 2;
  return [left, top, width, height].map((value) => Math.round(value * 10) / 10);
}

/** Relative lines on a grid of a tenth of a unit. */
function pathOf(ring: Ring): string {
  const grid = ring
    .slice(0, -1)
    .map(([x, y]): Position => [Math.round(x * 10), Math.round(y * 10)])
    .filter(([x, y], i, all) => x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
  const [first, ...rest] = grid;
  if (!first || rest.length < 2) return '';
  let [px, py] = first;
  const steps = rest.map(([x, y]) => {
    const step = `${tenths(x - px)}${y - py < 0 ? '' : ' '}${tenths(y - py)}`;
    [px, py] = [x, y];
    return step;
  });
  const lines = steps.reduce((all, step) => all + (step.startsWith('-') ? '' : ' ') + step);
  return `M${tenths(first[0])} ${tenths(first[1])}l${lines}z`;
}

function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}

/** Smallest triangle that stays, in square degrees. */
const topologyDetail = 0.012;
const topologyGrid = 10_000;

/** `overview.topo.json`: areas and borders of the whole world in degrees, islands kept. */
export function overviewTopology(world: World): object {
  const weighted = presimplify(world.topology);
  const protectedArcs = keepSmallRings(weighted);
  const light = simplify(protectedArcs, topologyDetail);
  const countries = (light.objects['countries']?.geometries ?? []).map((geometry): ArcGeometry => {
    const id = String(geometry.id);
    const parent = parentOf(id);
    return { ...geometry, id, properties: { status: statusOf(id), ...(parent && { parent }) } };
  });
  const borders = borderArcs(countries, (id) => statusOf(id) === 'undetermined');
  return quantize(
    {
      ...light,
      objects: {
        countries: { type: 'GeometryCollection', geometries: countries },
        borders: { type: 'GeometryCollection', geometries: borders },
      },
    },
    topologyGrid,
  );
}

/** Gives the four weightiest points of every small closed line the right to stay. */
function keepSmallRings(topology: Topology): Topology {
  type Weighted = [number, number, number];
  const arcs = topology.arcs as unknown as Weighted[][];
  for (const arc of arcs) {
    const first = arc[0];
    const last = arc.at(-1);
    if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) continue;
    const inner = arc.slice(1, -1).sort((a, b) => b[2] - a[2]);
    for (const point of inner.slice(0, 3)) point[2] = Number.POSITIVE_INFINITY;
  }
  return topology;
}

function borderArcs(
  countries: readonly ArcGeometry[],
  isUndetermined: (id: string) => boolean,
): ArcGeometry[] {
  const owners = new Map<number, string[]>();
  for (const geometry of countries) {
    for (const arc of (geometry as ArcMultiPolygon).arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      owners.set(index, [...(owners.get(index) ?? []), String(geometry.id)]);
    }
  }
  const shared = [...owners].filter(([, ids]) => ids.length === 2).sort(([a], [b]) => a - b);
  return (['land', 'disputed'] as const).map((kind) => ({
    type: 'MultiLineString',
    properties: { kind },
    arcs: shared
      .filter(([, ids]) => ids.some(isUndetermined) === (kind === 'disputed'))
      .map(([arc]) => [arc]),
  }));
}
