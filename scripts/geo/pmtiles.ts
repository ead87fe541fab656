/** Writes a PMTiles version 3 archive: https://github.com/protomaps/PMTiles/blob/main/spec/v3 */

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

export interface Tile {
  z: number;
  x: number;
  y: number;
  /** Mapbox Vector Tile, not compressed. */
  bytes: Uint8Array;
}
interface Entry {
  id: number;
  offset: number;
  length: number;
  run: number;
}

const headerBytes = 127;
const gzip = 2;
const vectorTile = 1;
/** A reader's first request is this long; header and root directory have to fit. */
const firstRequestBytes = 16_384;

/** @throws when the directory is too large for a single root directory */
export function writePmtiles(
  tiles: readonly Tile[],
  metadata: object,
  maxZoom: number,
): Uint8Array {
  const { entries, data } = layOut(tiles);
  const root = gzipSync(directoryBytes(entries), { level: 9 });
  if (headerBytes + root.length > firstRequestBytes) throw new Error('Root directory too large');
  const meta = gzipSync(JSON.stringify(metadata), { level: 9 });
  const header = Buffer.alloc(headerBytes);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const rootEnd = headerBytes + root.length;
  const metaEnd = rootEnd + meta.length;
  const sections: [number, number][] = [
    [headerBytes, root.length],
    [rootEnd, meta.length],
    [metaEnd, 0],
    [metaEnd, data.length],
  ];
  sections.flat().forEach((value, i) => {
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * i);
  });
  const distinct = new Set(entries.map((entry) => entry.offset)).size;
  [tiles.length, entries.length, distinct].forEach((value, i) => {
    header.writeBigUInt64LE(BigInt(value), 72 + 8 * i);
  });
  const isClustered = 1;
  [isClustered, gzip, gzip, vectorTile, 0, maxZoom].forEach((value, i) => {
    header.writeUInt8(value, 96 + i);
  });
  [-180, -85.051129, 180, 85.051129].forEach((degrees, i) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i);
  });
  header.writeUInt8(1, 118);
  header.writeInt32LE(142e7, 119);
  header.writeInt32LE(7e7, 123);
  return Buffer.concat([header, root, meta, data]);
}

function layOut(tiles: readonly Tile[]): { entries: Entry[]; data: Buffer } {
  const ordered = tiles
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), bytes: tile.bytes }))
    .sort((a, b) => a.id - b.id);
  const places = new Map<string, { offset: number; length: number }>();
  const chunks: Buffer[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const { id, bytes } of ordered) {
    const key = createHash('sha256').update(bytes).digest('base64');
    let place = places.get(key);
    if (!place) {
      const chunk = gzipSync(bytes, { level: 9 });
      place = { offset: end, length: chunk.length };
      places.set(key, place);
      chunks.push(chunk);
      end += chunk.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, ...place, run: 1 });
  }
  return { entries, data: Buffer.concat(chunks) };
}

function directoryBytes(entries: readonly Entry[]): Uint8Array {
  const out: number[] = [];
  const varint = (value: number): void => {
    let rest = value;
    while (rest > 127) {
      out.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    out.push(rest);
  };
  varint(entries.length);
  entries.forEach((entry, i) => {
    varint(entry.id - (entries[i - 1]?.id ?? 0));
  });
  for (const entry of entries) varint(entry.run);
  for (const entry of entries) varint(entry.length);
  entries.forEach((entry, i) => {
    const before = entries[i - 1];
    const follows = before !== undefined && before.offset + before.length === entry.offset;
    varint(follows ? 0 : entry.offset + 1);
  });
  return Uint8Array.from(out);
}
