import { PMTiles, type Source } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { type PointOfView, pointsOfView } from '../../scripts/geo/countryTable';
import {
  areaKm2,
  boxOf,
  isPointInRings,
  mercatorLatitude,
  type Position,
} from '../../scripts/geo/geometry';
import { readTile } from './tileReader';
import { codesAt, readPublic, readPublicJson, worldIn } from './worlds';

/** Place, point, owner in Japan's view, owner in the unmodified Natural Earth view. */
const places: [string, Position, string, string][] = [
  ['Etorofu', [147.9, 45], 'JPN', 'RUS'],
  ['Kunashiri', [145.85, 44.05], 'JPN', 'RUS'],
  ['Shikotan', [146.75, 43.8], 'JPN', 'RUS'],
  ['Shibotsu, Habomai', [146.14, 43.5], 'JPN', 'RUS'],
  ['Takeshima', [131.8615, 37.2434], 'JPN', 'KOR'],
  ['Toyohara, South Sakhalin', [142.7, 47.2], 'XSK', 'RUS'],
  ['Aleksandrovsk, North Sakhalin', [142.3, 50.9], 'RUS', 'RUS'],
  ['Urup', [150, 45.9], 'XKU', 'RUS'],
  ['Paramushir', [155.9, 50.4], 'XKU', 'RUS'],
  ['Kamchatka', [157, 51.6], 'RUS', 'RUS'],
  ['Crimea', [34.1, 45.2], 'UKR', 'RUS'],
  ['Donetsk', [37.8, 48], 'UKR', 'UKR'],
  ['Dakhla', [-15.6, 23.9], 'ESH', 'MAR'],
  ['Tifariti, east of the berm', [-10.6, 26.1], 'ESH', 'ESH'],
  ['Agadir', [-9.4, 30.4], 'MAR', 'MAR'],
  ['Golan Heights', [35.8, 33], 'XGL', 'ISR'],
  ['Galilee', [35.45, 32.9], 'ISR', 'ISR'],
  ['Damascus', [36.3, 33.5], 'SYR', 'SYR'],
  ['east of Hargeisa', [45.1, 9.56], 'SOM', 'XSO'],
  ['Kyrenia', [33.3, 35.28], 'CYP', 'XNC'],
  ['Limassol', [33, 34.8], 'CYP', 'CYP'],
  ['Siachen Glacier', [77.1, 35.4], 'IND', 'XSI'],
  ['Baikonur', [63.3, 45.9], 'KAZ', 'XBK'],
  ['Aksai Chin', [79.5, 35.2], 'CHN', 'CHN'],
  ['Arunachal Pradesh', [94.5, 28.2], 'IND', 'IND'],
  ['Gilgit', [74.3, 35.9], 'PAK', 'PAK'],
  ['Hala’ib', [35, 22.4], 'EGY', 'EGY'],
  ['Abkhazia', [41, 43], 'GEO', 'GEO'],
  ['Kosovo', [20.9, 42.6], 'XKX', 'XKX'],
  ['Taiwan', [121, 23.7], 'TWN', 'TWN'],
  ['Ramallah', [35.2, 31.9], 'PSE', 'PSE'],
  ['Falkland Islands', [-58.7, -51.65], 'FLK', 'FLK'],
  ['French Guiana', [-53, 4], 'GUF', 'GUF'],
  ['Chukotka, past 180°', [-172, 66], 'RUS', 'RUS'],
  ['Taveuni, on 180°', [-179.99, -16.8], 'FJI', 'FJI'],
];

describe.each<[PointOfView, 2 | 3]>([
  ['japan', 2],
  ['natural-earth', 3],
])('borders in the view of %s', (view, column) => {
  // Built while the tests are collected: under load this takes longer than a test may.
  const world = worldIn(view);

  test.each(places)('%s lies in exactly the expected area', (...place) => {
    expect(codesAt(world, place[1])).toEqual([place[column]]);
  });

  test('every border with an undetermined area is dashed, and so is the Korean armistice line', () => {
    const dashed = world.borders.filter((border) => border.kind === 'disputed');
    const isNear = ([x, y]: Position, line: Position[]): boolean =>
      line.some(([a, b]) => Math.hypot(a - x, b - y) < 0.3);
    expect(dashed.some(({ line }) => isNear([127.5, 38.3], line))).toBe(true);
    expect(dashed.some(({ line }) => isNear([142.1, 50], line))).toBe(view === 'japan');
    expect(dashed.some(({ line }) => isNear([2, 49.8], line))).toBe(false);
  });
});

describe.each<PointOfView>(pointsOfView)('shapes in the view of %s', (view) => {
  const rings = worldIn(view).areas.flatMap(({ code, polygons }) =>
    polygons.flatMap((polygon) => polygon.map((ring) => ({ code, ring }))),
  );

  test('no ring but Antarctica’s jumps or is wider than half the globe', () => {
    const wide = rings.filter(({ ring }) => {
      const [west, , east] = boxOf(ring);
      return east - west > 180;
    });
    expect([...new Set(wide.map(({ code }) => code))]).toEqual(['ATA']);
  });

  test('every ring is closed', () => {
    const open = rings.filter(({ ring }) => ring[0]?.join() !== ring.at(-1)?.join());
    expect(open.map(({ code }) => code)).toEqual([]);
  });

  test('Russia and Fiji have no edge along 180°', () => {
    const seams = rings.filter(({ code, ring }) =>
      ring.some(([x], i) => code !== 'ATA' && x === 180 && ring[i + 1]?.[0] === 180),
    );
    expect(seams.map(({ code }) => code)).toEqual([]);
  });

  test('no coast is left inside Cyprus, Ukraine or Western Sahara after the dissolve', () => {
    for (const code of ['UKR', 'ESH']) {
      const area = worldIn(view).areas.find((one) => one.code === code);
      const holes = area?.polygons.flatMap((polygon) => polygon.slice(1)) ?? [];
      expect(holes).toEqual([]);
    }
  });
});

test('the hand-drawn Golan line gives the area of Natural Earth’s own polygon within 2 %', () => {
  const golan = worldIn('japan').areas.find((area) => area.code === 'XGL');
  const area = (golan?.polygons ?? []).reduce((sum, polygon) => sum + areaKm2(polygon), 0);
  expect(Math.abs(area / 1262 - 1)).toBeLessThan(0.02);
});

describe('the archive that is shipped', () => {
  test('gives the test points to the areas of the view it was built for', async () => {
    const { pointOfView } = readPublicJson<{ pointOfView: PointOfView }>(
      'geo/country-details.json',
    );
    const archive = new PMTiles(sourceOf(readPublic('geo/world.pmtiles')));
    // Takeshima is smaller than the grid of the tiles.
    for (const place of places.filter(([name]) => name !== 'Takeshima')) {
      const [name, point] = place;
      const expected = place[pointOfView === 'japan' ? 2 : 3];
      expect([name, await codesInTile(archive, point)]).toEqual([name, [expected]]);
    }
  });
});

function sourceOf(bytes: Buffer): Source {
  return {
    getKey: () => 'world',
    getBytes: (offset, length) =>
      Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer }),
  };
}

async function codesInTile(archive: PMTiles, [lon, lat]: Position): Promise<string[]> {
  const tilesAcross = 2 ** 6;
  const x = ((lon + 180) / 360) * tilesAcross;
  const y = (0.5 - mercatorLatitude(lat) / 360) * tilesAcross;
  const tile = await archive.getZxy(6, Math.floor(x), Math.floor(y));
  if (!tile) return [];
  const inTile: Position = [(x % 1) * 4096, (y % 1) * 4096];
  return (readTile(new Uint8Array(tile.data)).get('countries') ?? [])
    .filter(({ paths }) =>
      isPointInRings(
        inTile,
        paths.map((path) => [...path, path[0] ?? [0, 0]]),
      ),
    )
    .map(({ properties }) => properties['id'] ?? '');
}
