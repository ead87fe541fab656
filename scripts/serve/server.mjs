// @ts-check
/** A small static server that sends the site the way it is meant to be sent. */
import { statSync } from 'node:fs';
import { createServer, STATUS_CODES } from 'node:http';
import { extname, join } from 'node:path';
import { contentType } from 'mime-types';
import Negotiator from 'negotiator';
import send from 'send';
import { headersFor } from './headers.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** Copies that the build writes beside the originals, by the name a browser asks for; the best first. */
const suffixes = new Map([
  ['br', '.br'],
  ['gzip', '.gz'],
]);

/**
 * @param {Request} request
 * @param {Response} response
 * @param {number} status
 * @param {import('node:http').OutgoingHttpHeaders} [more] headers
 */
function refuse(request, response, status, more) {
  // What was said about a file does not hold for its absence.
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(status, {
    ...headersFor('/'),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...more,
  });
  response.end(request.method === 'HEAD' ? undefined : `${status} ${STATUS_CODES[status]}\n`);
}

/**
 * @param {string} file
 * @returns {string[]} the encodings in which a copy lies beside it, the best first
 */
function encodingsOf(file) {
  const original = statSync(file, { throwIfNoEntry: false });
  if (!original?.isFile()) return [];
  return [...suffixes.keys()].filter((name) => {
    const copy = statSync(`${file}${suffixes.get(name)}`, { throwIfNoEntry: false });
    // A copy older than its original is left over from another build.
    return copy !== undefined && copy.mtimeMs >= original.mtimeMs;
  });
}

/**
 * Chooses the copy of a file that a browser gets, and says so.
 * @param {Request} request
 * @param {Response} response
 * @param {string} file
 * @returns {string} what to add to the file's name
 */
function chosenSuffix(request, response, file) {
  const available = encodingsOf(file);
  if (available.length === 0) return '';
  response.setHeader('Vary', 'Accept-Encoding');
  // Parts are counted in bytes of the file as it is.
  if (request.headers.range) return '';
  const accepted = new Negotiator(request).encodings(available);
  const encoding = available.find((name) => accepted.includes(name));
  if (encoding === undefined) return '';
  response.setHeader('Content-Encoding', encoding);
  return suffixes.get(encoding) ?? '';
}

/** @param {string} path */
function mediaTypeOf(path) {
  // Not registered, so not in any list.
  if (extname(path) === '.pmtiles') return 'application/vnd.pmtiles';
  return contentType(extname(path)) || 'application/octet-stream';
}

/**
 * @param {string} root
 * @param {Request} request
 * @param {Response} response
 */
function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(request, response, 405, { Allow: 'GET, HEAD' });
    return;
  }
  const [pathname = '/'] = (request.url ?? '/').split(/[?#]/, 1);
  const path = pathname === '/' ? '/index.html' : pathname;
  // A name that is written with escapes is the sender's to read; no file of the build has one.
  const suffix = path.includes('%') ? '' : chosenSuffix(request, response, join(root, path));
  send(request, `${path}${suffix}`, { root, index: false, dotfiles: 'ignore', cacheControl: false })
    .on('headers', () => {
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
      response.setHeader('Content-Type', mediaTypeOf(path));
    })
    .on('directory', () => refuse(request, response, 404))
    .on('error', ({ status, headers }) => refuse(request, response, status, headers))
    .pipe(response);
}

/**
 * @param {string} root folder of the built site
 * @returns {import('node:http').Server} not listening yet
 */
export function createSiteServer(root) {
  return createServer((request, response) => {
    try {
      answer(root, request, response);
    } catch {
      // Such as a name too long for the file system.
      refuse(request, response, 404);
    }
  });
}

/**
 * @param {import('node:http').Server} server
 * @param {{port: number, host: string}} address port 0 takes any free one
 * @returns {Promise<string>} the address of the site, ending in `/`
 * @throws the error of the operating system, e.g. with code `EADDRINUSE`
 */
export function listen(server, { port, host }) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const bound = server.address();
      const actualPort = typeof bound === 'object' && bound ? bound.port : port;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actualPort}/`);
    });
  });
}
