import type { Plugin } from 'vite';
import { type DataFile, pathOf } from '../../src/data/served/dataFileError.ts';

/** What the page cannot say anything without; the rest is asked for when somebody looks at it. */
const neededFirst: readonly DataFile[] = [
  'site',
  'activities',
  'organisations',
  'vocabulary',
  'countries',
];

/** Lets the data travel while the code is still on its way. */
export function preloadData(): Plugin {
  return {
    name: 'preload-data',
    transformIndexHtml: () =>
      neededFirst.map((file) => ({
        tag: 'link',
        attrs: { rel: 'preload', href: `./${pathOf(file)}`, as: 'fetch', crossorigin: true },
        injectTo: 'head',
      })),
  };
}
