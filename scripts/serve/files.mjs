// @ts-check
/** Finds the file that answers a request: which path, which encoding, which part of it. */
import { stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pbf': 'application/x-protobuf',
  '.pmtiles': 'application/vnd.pmtiles',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Files that are written beside the originals by the build, by the name a browser asks for. */
export const encodings = /** @type {const} */ ([
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
]);

/** @param {string} path */
export function mediaTypeOf(path) {
  return mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * @param {string} path
 * @returns {boolean} `false` for what is compressed already, or read in parts by byte numbers
 */
export function isCompressible(path) {
  return /\.(?:css|csv|geojson|html|ics|js|json|mjs|pbf|svg|txt|webmanifest|xml)$/i.test(path);
}

/** @param {string} path */
async function statFile(path) {
  try {
    const found = await stat(path);
    return found.isFile() ? found : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} pathname as in the URL, still percent-encoded
 * @returns {string | null} a relative path inside the site; `null` when it is not a valid one
 */
export function sitePath(pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const path = normalize(decoded.endsWith('/') ? `${decoded}index.html` : decoded);
  return path.replace(/^\/+/, '');
}

/** @param {string} path */
function isHidden(path) {
  return path.split(sep).some((part) => part.startsWith('.'));
}

/**
 * @param {string} acceptEncoding the request's header
 * @param {string} name
 */
function accepts(acceptEncoding, name) {
  return acceptEncoding.split(',').some((entry) => {
    const [encoding = '', ...parameters] = entry
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const isRefused = parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
    return encoding === name && !isRefused;
  });
}

/**
 * @typedef {object} FoundFile
 * @property {string} path on disk
 * @property {number} size in bytes, of this encoding
 * @property {Date} modified
 * @property {string | null} encoding
 * @property {string} etag
 */

/**
 * @param {string} root folder of the built site
 * @param {string} path relative to it
 * @param {string} acceptEncoding `''` asks for the file as it is
 * @returns {Promise<FoundFile | null>}
 */
export async function findFile(root, path, acceptEncoding) {
  const original = isHidden(path) ? null : await statFile(join(root, path));
  if (!original) return null;
  const tag = `${original.size.toString(36)}-${Math.trunc(original.mtimeMs).toString(36)}`;
  const modified = original.mtime;
  for (const { name, suffix } of encodings) {
    if (!accepts(acceptEncoding, name)) continue;
    const compressed = await statFile(join(root, `${path}${suffix}`));
    // A compressed copy older than its original is left over from another build.
    if (!compressed || compressed.mtimeMs < original.mtimeMs) continue;
    const etag = `"${tag}-${name}"`;
    return {
      path: join(root, `${path}${suffix}`),
      size: compressed.size,
      modified,
      encoding: name,
      etag,
    };
  }
  return {
    path: join(root, path),
    size: original.size,
    modified,
    encoding: null,
    etag: `"${tag}"`,
  };
}

/**
 * Reads a `Range` header with one range; several ranges are answered with the whole file.
 * @param {string | undefined} header
 * @param {number} size
 * @returns {{start: number, end: number} | 'whole' | 'impossible'} both ends inclusive
 */
export function readRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match) return 'whole';
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return 'whole';
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end || start >= size ? 'impossible' : { start, end };
}
