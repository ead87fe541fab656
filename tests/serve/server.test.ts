import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer, listen } from '../../scripts/serve/server.mjs';

const script = 'export const answer = 42;\n'.repeat(100);
let root = '';
let address = '';
let server: ReturnType<typeof createSiteServer>;

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Without a browser's help: no decompression, no normalising of the path. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ hostname, port, path, headers, method }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const { statusCode: status = 0, headers: received } = answer;
        resolve({ status, headers: received, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject).end();
  });
}

async function put(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

beforeAll(async () => {
  const outer = await mkdtemp(join(tmpdir(), 'site-'));
  root = join(outer, 'site');
  await put('../secret.txt', 'not yours');
  await put('index.html', '<!doctype html><title>Map</title>');
  await put('embed.html', '<!doctype html><title>Map</title>');
  await put('assets/app-1a2b.js', script);
  await put('assets/app-1a2b.js.br', brotliCompressSync(script));
  await put('assets/app-1a2b.js.gz', gzipSync(script));
  await put('data/activities.json', '{"activities":[]}');
  await put('data/activities.json.br', 'left over from another build');
  await utimes(join(root, 'data/activities.json.br'), 1, 1);
  await put('geo/countries.pmtiles', Buffer.from(Array.from({ length: 100 }, (_, byte) => byte)));
  await put('.vite/manifest.json', '{}');
  server = createSiteServer(root);
  address = await listen(server, { port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  server.close();
  await rm(dirname(root), { recursive: true, force: true });
});

describe('a page', () => {
  test('is index.html at the address of the site, with the headers that protect it', async () => {
    const { status, headers, body } = await ask('/?country=PHL');
    expect(status).toBe(200);
    expect(body.toString()).toContain('<title>Map</title>');
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
  });

  test('may stand in frames of other sites only when it is the page for embedding', async () => {
    const ordinary = (await ask('/')).headers['content-security-policy'];
    const embedded = (await ask('/embed.html')).headers['content-security-policy'];
    expect(ordinary).toContain("frame-ancestors 'self'");
    expect(embedded).toContain('frame-ancestors *');
  });
});

describe('what is not there', () => {
  test.each([
    '/assets/app-0000.js',
    '/data/none.json',
    '/countries',
    '/assets/',
    '/.vite/manifest.json',
  ])('%s is 404 in plain text, never a page', async (path) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%zz',
    '//[',
    `/${'x'.repeat(256)}`,
    '/index.html/index.html',
  ])('%s leads nowhere outside the site', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.toString()).not.toContain('not yours');
  });

  test('is any way to change something', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });
});

describe('compression', () => {
  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', undefined],
  ])('to a browser that reads “%s” is %s', async (accepted, encoding) => {
    const { headers } = await ask('/assets/app-1a2b.js', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  test('never uses a copy older than the file', async () => {
    const { headers, body } = await ask('/data/activities.json', { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe('{"activities":[]}');
  });
});

describe('caching', () => {
  test('keeps files with a hash in their name for ever', async () => {
    const { headers } = await ask('/assets/app-1a2b.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('answers 304 to a browser that has this very file', async () => {
    const { etag = '' } = (await ask('/', { 'accept-encoding': 'br' })).headers;
    const weak = etag.replace(/^(?:W\/)?/, 'W/');
    const again = await ask('/', { 'accept-encoding': 'br', 'if-none-match': weak });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect((await ask('/', { 'if-none-match': '"another"' })).status).toBe(200);
  });

  test('tells encodings apart', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(
        async (name) =>
          (await ask('/assets/app-1a2b.js', { 'accept-encoding': name })).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });

  test('understands the date of the last change', async () => {
    const { 'last-modified': modified = '' } = (await ask('/')).headers;
    expect((await ask('/', { 'if-modified-since': modified })).status).toBe(304);
    const longAgo = new Date(0).toUTCString();
    expect((await ask('/', { 'if-modified-since': longAgo })).status).toBe(200);
  });
});

describe('map tiles are read in parts', () => {
  const path = '/geo/countries.pmtiles';

  test.each([
    ['bytes=0-9', 0, 9],
    ['bytes=90-', 90, 99],
    ['bytes=-5', 95, 99],
    ['bytes=90-500', 90, 99],
  ])('%s', async (range, start, end) => {
    const { status, headers, body } = await ask(path, { range, 'accept-encoding': 'gzip, br' });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes ${start}-${end}/100`);
    expect(headers['content-encoding']).toBeUndefined();
    expect([body[0], body.at(-1), body.length]).toEqual([start, end, end - start + 1]);
  });

  test('a part beyond the end is refused with the true length', async () => {
    const { status, headers } = await ask(path, { range: 'bytes=100-' });
    expect(status).toBe(416);
    expect(headers['content-range']).toBe('bytes */100');
  });

  test('a part of a file that changed meanwhile is answered with the whole file', async () => {
    const { status } = await ask(path, { range: 'bytes=0-9', 'if-range': '"another"' });
    expect(status).toBe(200);
  });
});

test('HEAD says as much as GET, without the content', async () => {
  const { status, headers, body } = await ask('/assets/app-1a2b.js', {}, 'HEAD');
  expect(status).toBe(200);
  expect(headers['content-length']).toBe(String(script.length));
  expect(body).toHaveLength(0);
});

test('a port that is taken is an error that names itself', async () => {
  const second = createSiteServer(root);
  const { port } = new URL(address);
  await expect(listen(second, { port: Number(port), host: '127.0.0.1' })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
