import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { expect, test } from 'vitest';
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
