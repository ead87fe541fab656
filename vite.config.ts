import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { embedPage } from './scripts/build/embedPage.ts';
import { hostedHeaders } from './scripts/build/hostedHeaders.ts';
import { licences } from './scripts/build/licences.ts';
import { listPage } from './scripts/build/listPage.ts';
import { onePage } from './scripts/build/onePage.ts';
import { precompress } from './scripts/build/precompress.ts';
import { preloadData } from './scripts/build/preloadData.ts';
import { unusedQueries } from './scripts/build/unusedQueries.ts';
import { usedTokens } from './scripts/build/usedTokens.ts';
import { compiledSchemas } from './scripts/data/compiledSchemas.ts';
import { dataFiles } from './scripts/data/vitePlugin.ts';

/** Whose borders `npm run build:geo` has built: the texts about borders must say the same. */
const { pointOfView } = JSON.parse(
  readFileSync(new URL('public/geo/country-details.json', import.meta.url), 'utf8'),
) as { pointOfView: string };

export default defineConfig({
  define: { 'import.meta.env.VITE_POINT_OF_VIEW': JSON.stringify(pointOfView) },
  // The site works in any folder of any host.
  base: './',
  plugins: [
    react(),
    compiledSchemas(),
    usedTokens(),
    unusedQueries(),
    dataFiles(),
    preloadData(),
    listPage(),
    licences(),
    hostedHeaders(),
    onePage(),
    embedPage(),
    // The last one: it writes compressed copies of what the others have written.
    precompress(),
  ],
  worker: { format: 'es', rolldownOptions: { output: { minify: true } } },
  // Long class names are a tenth of the style sheet as sent.
  css: { modules: { generateScopedName: '_[hash:base64:5]' } },
  build: {
    // The oldest browsers with `light-dark()` and `AbortSignal.any`, early 2024.
    target: ['chrome123', 'firefox124', 'safari17.5'],
    manifest: true,
    // 1.4 kB of the page and 3 kB of the map smaller than by the default minifier; the worker is not.
    minify: 'terser',
    terserOptions: { ecma: 2020, module: true, compress: { passes: 3, keep_fargs: false } },
    modulePreload: { polyfill: false },
    // A `data:` font or script would need a wider security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // The page in one piece: each crumb it shares with a late part would be a request more.
          groups: [{ name: 'page', test: /src\/main\.tsx$/, includeDependenciesRecursively: true }],
        },
      },
    },
  },
});
