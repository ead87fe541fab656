/** Compares what the build makes with what lies in a folder. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const pmtilesDataOffset = 56;
const gzipStart = Buffer.from([0x1f, 0x8b, 0x08]);

/** Paths that are missing or differ; empty when everything is fresh. */
export function staleFiles(files: ReadonlyMap<string, Uint8Array>, folder: string): string[] {
  return [...files].flatMap(([path, bytes]) => {
    const target = join(folder, path);
    return existsSync(target) && isSame(path, bytes, readFileSync(target)) ? [] : [path];
  });
}

function isSame(path: string, built: Uint8Array, found: Uint8Array): boolean {
  if (Buffer.compare(built, found) === 0) return true;
  // Another zlib may pack the same tiles into other bytes: what counts is what comes out.
  return path.endsWith('.pmtiles') && contentOf(built) === contentOf(found);
}

/** All tiles of an archive, unpacked and in order. */
function contentOf(archive: Uint8Array): string {
  const bytes = Buffer.from(archive);
  if (bytes.length < pmtilesDataOffset + 8) return '';
  let at = Number(bytes.readBigUInt64LE(pmtilesDataOffset));
  const tiles: string[] = [];
  while (at < bytes.length) {
    let next = bytes.indexOf(gzipStart, at + 1);
    let tile: Buffer | undefined;
    while (!tile) {
      const end = next === -1 ? bytes.length : next;
      try {
        tile = gunzipSync(bytes.subarray(at, end));
        at = end;
      } catch {
        if (next === -1) return '';
        next = bytes.indexOf(gzipStart, next + 1);
      }
    }
    tiles.push(tile.toString('base64'));
  }
  return tiles.join('\n');
}
