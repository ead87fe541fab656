import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** Characters of each source file in each file of the program, before minifying, by their paths. */
export type Contents = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Writes `.vite/contents.json`: what the bundler put into which file, for `budgets.mjs` to tell. */
export function contents(): Plugin {
  let root = '.';
  return {
    name: 'contents',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => {
        if (file.type !== 'chunk') return [];
        const lengths = Object.entries(file.modules).map(
          ([id, { renderedLength }]) => [relative(root, id), renderedLength] as const,
        );
        return [[file.fileName, Object.fromEntries(lengths)] as const];
      });
      const found: Contents = Object.fromEntries(chunks);
      this.emitFile({
        type: 'asset',
        fileName: '.vite/contents.json',
        source: JSON.stringify(found),
      });
    },
  };
}
