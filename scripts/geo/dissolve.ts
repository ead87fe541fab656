/** One topology of all areas: inner cuts dissolved, borders shared by both neighbours. */

import type { Topology } from 'topojson-client';
import { type ArcGeometry, type ArcPolygon, feature, mergeArcs, mesh } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { type BorderLine, disputedRuns, isDisputedThroughout } from './disputedBorders';
import { type Polygon, type Position, planarArea } from './geometry';
import type { Part } from './naturalEarth';

export interface Area {
  code: string;
  polygons: Polygon[];
}
/** All areas of one view, as a topology and as plain polygons, sorted by code. */
export interface World {
  topology: Topology;
  areas: Area[];
  borders: BorderLine[];
  /** Outlines where nothing lies on the other side, by code. */
  coasts: Map<string, Position[][]>;
}

/** @param isUndetermined whether an area belongs to no state, so that its borders are dashed */
export function dissolve(parts: readonly Part[], isUndetermined: (code: string) => boolean): World {
  const raw = buildTopology({
    parts: {
      type: 'GeometryCollection',
      geometries: parts.map((part) => ({ type: 'Polygon', coordinates: wind(part.polygon) })),
    },
  });
  const shapes = raw.objects['parts']?.geometries ?? [];
  const byCode = new Map<string, ArcPolygon[]>();
  parts.forEach((part, i) => {
    const list = byCode.get(part.code) ?? [];
    list.push(shapes[i] as ArcPolygon);
    byCode.set(part.code, list);
  });
  const geometries = [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, list]): ArcGeometry => ({ ...mergeArcs(raw, list), id, properties: {} }));
  const topology: Topology = {
    type: 'Topology',
    objects: { countries: { type: 'GeometryCollection', geometries } },
    arcs: raw.arcs,
  };
  return {
    topology,
    areas: geometries.map((geometry) => ({
      code: String(geometry.id),
      polygons: polygonsOf(topology, geometry),
    })),
    borders: bordersOf(topology, isUndetermined),
    coasts: coastsOf(topology),
  };
}

/** Merging joins arcs head to tail, so all outer rings have to run the same way (clockwise). */
function wind(polygon: Polygon): Polygon {
  return polygon.map((ring, i) => {
    const isClockwise = planarArea(ring) < 0;
    return isClockwise === (i === 0) ? ring : [...ring].reverse();
  });
}

function polygonsOf(topology: Topology, geometry: ArcGeometry): Polygon[] {
  const shape = feature(topology, geometry).geometry;
  if (shape.type !== 'MultiPolygon') throw new Error(`Expected areas, got ${shape.type}`);
  return shape.coordinates as Polygon[];
}

function ownersByArc(topology: Topology): Map<number, string[]> {
  const owners = new Map<number, string[]>();
  for (const geometry of topology.objects['countries']?.geometries ?? []) {
    for (const arc of (geometry.arcs as number[][][]).flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      owners.set(index, [...(owners.get(index) ?? []), String(geometry.id)]);
    }
  }
  return owners;
}

function linesOf(topology: Topology, arcs: number[]): Position[][] {
  const lines = { type: 'MultiLineString' as const, arcs: arcs.map((arc) => [arc]) };
  return mesh(topology, lines).coordinates as Position[][];
}

function groupArcs(topology: Topology, ownerCount: number): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [arc, owners] of [...ownersByArc(topology)].sort(([a], [b]) => a - b)) {
    if (owners.length !== ownerCount) continue;
    const key = owners.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), arc]);
  }
  return groups;
}

function bordersOf(topology: Topology, isUndetermined: (code: string) => boolean): BorderLine[] {
  return [...groupArcs(topology, 2)].flatMap(([pair, arcs]) => {
    const [a = '', b = ''] = pair.split(' ');
    return linesOf(topology, arcs).flatMap((line): BorderLine[] => {
      if (isUndetermined(a) || isUndetermined(b) || isDisputedThroughout(a, b)) {
        return [{ kind: 'disputed', line }];
      }
      return disputedRuns(a, b, line);
    });
  });
}

function coastsOf(topology: Topology): Map<string, Position[][]> {
  return new Map(
    [...groupArcs(topology, 1)].map(([code, arcs]) => [code, linesOf(topology, arcs)]),
  );
}
