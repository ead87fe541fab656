import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * The page for embedding is the same page under a name of its own, because servers choose headers by
 * the name: only this one may stand in a frame of another site.
 */
export function embedPage(): Plugin {
  let folder = '';
  return {
    name: 'embed-page',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: () => copyFile(join(folder, 'index.html'), join(folder, 'embed.html')),
    },
  };
}
