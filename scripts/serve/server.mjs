// @ts-check
/** A small static server that sends the site the way it is meant to be sent. */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { pipeline } from 'node:stream';
import { findFile, isCompressible, mediaTypeOf, readRange, sitePath } from './files.mjs';
import { headersFor } from './headers.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * @param {Request} request
 * @param {Response} response
 * @param {number} status
 * @param {string} sentence
 */
function refuse(request, response, status, sentence) {
  response.writeHead(status, {
    ...headersFor('/'),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : `${sentence}\n`);
}

/**
 * @param {Request} request
 * @param {import('./files.mjs').FoundFile} file
 */
function isUnchanged(request, file) {
  const noneMatch = request.headers['if-none-match'];
  if (noneMatch !== undefined) {
    const known = noneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return known.includes(file.etag) || known.includes('*');
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return Number.isFinite(since) && Math.trunc(file.modified.getTime() / 1000) * 1000 <= since;
}

/**
 * @param {Request} request
 * @param {import('./files.mjs').FoundFile} file
 */
function rangeOf(request, file) {
  const condition = request.headers['if-range'];
  const isSameFile = condition === undefined || condition === file.etag;
  return file.encoding === null && isSameFile
    ? readRange(request.headers.range, file.size)
    : 'whole';
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {string} path
 * @param {import('./files.mjs').FoundFile} file
 */
function sendFile(request, response, path, file) {
  for (const [name, value] of Object.entries(headersFor(`/${path}`)))
    response.setHeader(name, value);
  response.setHeader('Content-Type', mediaTypeOf(path));
  response.setHeader('ETag', file.etag);
  response.setHeader('Last-Modified', file.modified.toUTCString());
  if (isCompressible(path)) response.setHeader('Vary', 'Accept-Encoding');
  else response.setHeader('Accept-Ranges', 'bytes');
  if (isUnchanged(request, file)) {
    response.writeHead(304).end();
    return;
  }
  const range = rangeOf(request, file);
  if (range === 'impossible') {
    response.writeHead(416, { 'Content-Range': `bytes */${file.size}` }).end();
    return;
  }
  if (file.encoding) response.setHeader('Content-Encoding', file.encoding);
  const { start, end } = range === 'whole' ? { start: 0, end: file.size - 1 } : range;
  if (range !== 'whole') response.setHeader('Content-Range', `bytes ${start}-${end}/${file.size}`);
  response.setHeader('Content-Length', end - start + 1);
  response.writeHead(range === 'whole' ? 200 : 206);
  if (request.method === 'HEAD' || file.size === 0) {
    response.end();
    return;
  }
  // A reader who leaves in the middle is no error worth reporting.
  pipeline(createReadStream(file.path, { start, end }), response, () => undefined);
}

/**
 * @param {string} root
 * @param {Request} request
 * @param {Response} response
 */
async function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(request, response, 405, 'Only GET and HEAD are answered here.');
    return;
  }
  const [pathname = '/'] = (request.url ?? '/').split(/[?#]/, 1);
  const path = sitePath(pathname);
  if (path === null) {
    refuse(request, response, 400, 'This address cannot be read.');
    return;
  }
  const encodings = request.headers.range ? '' : String(request.headers['accept-encoding'] ?? '');
  const file = await findFile(root, path, isCompressible(path) ? encodings : '');
  if (file) sendFile(request, response, path, file);
  else refuse(request, response, 404, `Not found: /${path}`);
}

/**
 * @param {string} root folder of the built site
 * @returns {import('node:http').Server} not listening yet
 */
export function createSiteServer(root) {
  return createServer((request, response) => {
    answer(root, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(request, response, 500, 'The file could not be read.');
    });
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
