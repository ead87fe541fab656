import type { Plugin } from 'vite';

/**
 * The page for embedding is the same page under a name of its own, because servers choose headers by
 * the name: only this one may stand in a frame of another site.
 */
export function embedPage(): Plugin {
  return {
    name: 'embed-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') this.error('There is no page to embed.');
        this.emitFile({ type: 'asset', fileName: 'embed.html', source: page.source });
      },
    },
  };
}
