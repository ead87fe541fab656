import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PointOfView } from '../../scripts/geo/countryTable';
import { staleFiles } from '../../scripts/geo/freshness';
import { buildFiles } from '../../scripts/geo/pipeline';
import { writePmtiles } from '../../scripts/geo/pmtiles';
import { publicFolder, readPublicJson } from './worlds';

describe('the built files', () => {
  let files: Map<string, Uint8Array>;
  beforeAll(async () => {
    const details = readPublicJson<{ pointOfView: PointOfView }>('geo/country-details.json');
    files = await buildFiles(details.pointOfView);
  }, 120_000);

  test('are what the build makes today; if not, run scripts/geo/build.mjs', () => {
    expect(staleFiles(files, publicFolder)).toEqual([]);
  });

  test('count as stale when one is missing or differs', () => {
    const changed = new Map(files).set('geo/countries.json', Buffer.from('{}'));
    expect(staleFiles(changed, publicFolder)).toEqual(['geo/countries.json']);
    const added = new Map(files).set('geo/new.json', Buffer.from('{}'));
    expect(staleFiles(added, publicFolder)).toEqual(['geo/new.json']);
    const tiles = [{ z: 0, x: 0, y: 0, bytes: Buffer.from('other') }];
    const redrawn = new Map(files).set('geo/world.pmtiles', writePmtiles(tiles, {}, 0));
    expect(staleFiles(redrawn, publicFolder)).toEqual(['geo/world.pmtiles']);
  });

  test('stay fresh when only the packing of the tiles differs', () => {
    const archive = Buffer.from(files.get('geo/world.pmtiles') ?? []);
    const repacked = new Map(files).set('geo/world.pmtiles', repackLastTile(archive));
    expect(Buffer.compare(repacked.get('geo/world.pmtiles') ?? archive, archive)).not.toBe(0);
    expect(staleFiles(repacked, publicFolder)).toEqual([]);
  });
});

/** The last tile of the archive, packed with another level. */
function repackLastTile(archive: Buffer): Buffer {
  const start = archive.lastIndexOf(Buffer.from([0x1f, 0x8b, 0x08, 0x00]));
  const tile = gunzipSync(archive.subarray(start));
  return Buffer.concat([archive.subarray(0, start), gzipSync(tile, { level: 1 })]);
}
