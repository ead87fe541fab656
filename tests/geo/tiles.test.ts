import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { beforeAll, describe, expect, test } from 'vitest';
import { boxOf, isBoxInside, type Position, planarArea } from '../../scripts/geo/geometry';
import { readTile } from './tileReader';
import { readPublic, readPublicJson } from './worlds';

const bytes = readPublic('geo/world.pmtiles');

/** Counts what a browser would have to fetch. */
function countingSource(): Source & { fetched: number } {
  return {
    fetched: 0,
    getKey: () => 'world',
    getBytes(offset: number, length: number): Promise<RangeResponse> {
      const part = bytes.subarray(offset, offset + length);
      this.fetched += part.length;
      return Promise.resolve({ data: Uint8Array.from(part).buffer });
    },
  };
}

test('the first view, down to zoom 1, takes at most 180 kB', async () => {
  const source = countingSource();
  const archive = new PMTiles(source);
  for (const [z, x, y] of [
    [0, 0, 0],
    [1, 0, 0],
    [1, 1, 0],
    [1, 0, 1],
    [1, 1, 1],
  ] as const) {
    expect(await archive.getZxy(z, x, y)).toBeDefined();
  }
  expect(source.fetched).toBeLessThanOrEqual(180_000);
});

test('the archive holds zoom 0 to 6 and names its three layers and its source', async () => {
  const archive = new PMTiles(countingSource());
  expect(await archive.getHeader()).toMatchObject({ minZoom: 0, maxZoom: 6, tileType: 1 });
  const metadata = (await archive.getMetadata()) as {
    attribution: string;
    vector_layers: { id: string }[];
  };
  expect(metadata.attribution).toContain('Natural Earth');
  expect(metadata.vector_layers.map(({ id }) => id)).toEqual(['countries', 'borders', 'coast']);
});

test('areas carry their code and status, dependencies their owner, borders their kind', async () => {
  const tile = await new PMTiles(countingSource()).getZxy(0, 0, 0);
  const layers = readTile(new Uint8Array(tile?.data ?? new ArrayBuffer(0)));
  const areas = (layers.get('countries') ?? []).map(({ properties }) => properties);
  expect(areas).toContainEqual({ id: 'JPN', status: 'home' });
  expect(areas).toContainEqual({ id: 'ESH', status: 'undetermined' });
  expect(areas).toContainEqual({ id: 'GRL', status: 'dependency', parent: 'DNK' });
  const kinds = (layers.get('borders') ?? []).map(({ properties }) => properties['kind']);
  expect(new Set(kinds)).toEqual(new Set(['land', 'disputed']));
  expect((layers.get('coast') ?? []).map(({ properties }) => properties['id'])).toContain('JPN');
});

describe('the rings of every tile', () => {
  let areas: { name: string; rings: Position[][] }[];
  beforeAll(async () => {
    areas = await shippedAreas();
  }, 120_000);

  test('are there for every zoom', () => {
    const zooms = new Set(areas.map(({ name }) => name.split('/')[0]));
    expect([...zooms]).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  });

  test('begin with an outer one, since a renderer takes its winding for that of all others', () => {
    const wrong = areas.filter(({ rings }) => planarArea(rings[0] ?? []) <= 0);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('all enclose something', () => {
    const degenerate = areas.filter(({ rings }) => rings.some((ring) => planarArea(ring) === 0));
    expect(degenerate.map(({ name }) => name)).toEqual([]);
  });

  test('hold their holes: none is an island that turned over', () => {
    const stray = areas.filter(({ rings }) => rings.some((_, i) => isStrayHole(rings, i)));
    expect(stray.map(({ name }) => name)).toEqual([]);
  });
});

/** Every area of every tile as `z/x/y code`, with closed rings on the grid of the tile. */
async function shippedAreas(): Promise<{ name: string; rings: Position[][] }[]> {
  const archive = new PMTiles(countingSource());
  const found: { name: string; rings: Position[][] }[] = [];
  for (let z = 0; z <= 6; z += 1) {
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) {
        const tile = await archive.getZxy(z, x, y);
        for (const area of readTile(new Uint8Array(tile?.data ?? [])).get('countries') ?? []) {
          const rings = area.paths.map((path) => [...path, ...path.slice(0, 1)]);
          found.push({ name: `${z}/${x}/${y} ${area.properties['id']}`, rings });
        }
      }
    }
  }
  return found;
}

/** A hole outside the box of the last outer ring before it. */
function isStrayHole(rings: Position[][], index: number): boolean {
  const ring = rings[index] ?? [];
  if (planarArea(ring) >= 0) return false;
  const outer = rings.slice(0, index).findLast((before) => planarArea(before) > 0);
  return outer === undefined || !isBoxInside(boxOf(ring), boxOf(outer));
}

test('the picture of the world is drawn with the Pacific whole', () => {
  const { viewBox, paths } = readPublicJson<{
    viewBox: number[];
    paths: { id: string; status: string; d: string }[];
  }>('geo/overview.json');
  expect(viewBox).toHaveLength(4);
  for (const { d } of paths) expect(d).toMatch(/^(M-?[\d.]+ -?[\d.]+l[-\d. ]+z)+$/);
  const widest = Math.max(...paths.flatMap(({ d }) => subpathWidths(d)));
  expect(widest).toBeLessThan(500);
  expect(paths.find(({ id }) => id === 'JPN')?.status).toBe('home');
});

function subpathWidths(d: string): number[] {
  return d
    .split('z')
    .filter(Boolean)
    .map((subpath) => {
      const values = (subpath.match(/-?(\d+\.\d+|\.\d+|\d+)/g) ?? []).map(Number);
      let [x, least, most] = [values[0] ?? 0, values[0] ?? 0, values[0] ?? 0];
      for (let i = 2; i < values.length; i += 2) {
        x += values[i] ?? 0;
        least = Math.min(least, x);
        most = Math.max(most, x);
      }
      return most - least;
    });
}
