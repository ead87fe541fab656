/** The parts we use of packages that ship without types. */

declare module 'topojson-client' {
  import type { Geometry, MultiLineString } from 'geojson';

  export interface ArcPolygon {
    type: 'Polygon';
    arcs: number[][];
  }
  export interface ArcMultiPolygon {
    type: 'MultiPolygon';
    arcs: number[][][];
  }
  export interface ArcLines {
    type: 'MultiLineString';
    arcs: number[][];
  }
  export type ArcGeometry = (ArcPolygon | ArcMultiPolygon | ArcLines) & {
    id?: string;
    properties?: Record<string, unknown>;
  };
  export interface ArcCollection {
    type: 'GeometryCollection';
    geometries: ArcGeometry[];
  }
  export interface Topology {
    type: 'Topology';
    bbox?: number[];
    transform?: { scale: [number, number]; translate: [number, number] };
    objects: Record<string, ArcCollection>;
    arcs: [number, number][][];
  }
  export function feature(
    topology: Topology,
    object: ArcGeometry,
  ): { type: 'Feature'; id?: string; properties: Record<string, unknown>; geometry: Geometry };
  export function mergeArcs(
    topology: Topology,
    objects: (ArcPolygon | ArcMultiPolygon)[],
  ): ArcMultiPolygon;
  export function mesh(
    topology: Topology,
    object: ArcCollection | ArcGeometry,
    filter?: (a: ArcGeometry, b: ArcGeometry) => boolean,
  ): MultiLineString;
  export function quantize(topology: Topology, transform: number): Topology;
}

declare module 'topojson-server' {
  import type { FeatureCollection, GeometryCollection } from 'geojson';
  import type { Topology } from 'topojson-client';

  export function topology(
    objects: Record<string, FeatureCollection | GeometryCollection>,
    quantization?: number,
  ): Topology;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-client';

  export function presimplify(topology: Topology): Topology;
  export function simplify(topology: Topology, minWeight: number): Topology;
}

declare module 'polylabel' {
  export default function polylabel(
    polygon: [number, number][][],
    precision?: number,
  ): [number, number] & { distance: number };
}

declare module 'vt-pbf' {
  const vtpbf: {
    fromGeojsonVt(
      layers: Record<string, unknown>,
      options?: { version?: number; extent?: number },
    ): Uint8Array;
  };
  export default vtpbf;
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Uint8Array>;
}
