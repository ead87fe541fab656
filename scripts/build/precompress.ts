import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { isCompressible } from '../serve/files.mjs';

const cacheFolder = resolve('node_modules/.cache/compressed');
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

async function compressedOnce(
  content: Buffer,
  suffix: string,
  compress: (content: Buffer) => Promise<Buffer>,
): Promise<Buffer> {
  const cached = join(cacheFolder, createHash('sha256').update(content).digest('hex') + suffix);
  const known = await readFile(cached).catch(() => null);
  if (known) return known;
  const compressed = await compress(content);
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(cached, compressed);
  return compressed;
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  const copies = {
    '.br': await compressedOnce(content, '.br', (text) =>
      promisify(brotliCompress)(text, brotliOptions),
    ),
    '.gz': await compressedOnce(content, '.gz', (text) => promisify(gzip)(text, { level: 9 })),
  };
  for (const [suffix, copy] of Object.entries(copies)) {
    if (copy.length < content.length) await writeFile(path + suffix, copy);
  }
}

/** Every file of a folder and the folders in it, relative to it. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.vite'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Writes a brotli and a gzip copy beside each text file, so that no server has to compress. */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'precompress',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        for (const file of await filesIn(folder)) {
          if (isCompressible(file)) await compressFile(join(folder, file));
        }
      },
    },
  };
}
