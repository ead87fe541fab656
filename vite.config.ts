import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { chunks } from './scripts/build/chunks.ts';
import { contents } from './scripts/build/contents.ts';
import { embedPage } from './scripts/build/embedPage.ts';
import { hostedHeaders } from './scripts/build/hostedHeaders.ts';
import { licences } from './scripts/build/licences.ts';
import { listPage } from './scripts/build/listPage.ts';
import { pointOfView } from './scripts/build/pointOfView.ts';
import { preloadData } from './scripts/build/preloadData.ts';
import { dataFiles } from './scripts/data/vitePlugin.ts';

const page = [dataFiles(), preloadData(), pointOfView()];
const beside = [listPage(), licences(), contents(), hostedHeaders(), embedPage()];

/** What is not compressed already, or read in parts by byte numbers. */
const texts = /\.(?:css|geojson|html|js|json|svg|txt)$/;

export default defineConfig({
  // The site works in any folder of any host.
  base: './',
  plugins: [react(), page, beside, compression({ include: texts, logLevel: 'silent' })],
  worker: { format: 'es' },
  build: {
    // The oldest browsers with `light-dark()` and `AbortSignal.any`, early 2024.
    target: ['chrome123', 'firefox124', 'safari17.5'],
    manifest: true,
    modulePreload: { polyfill: false },
    // A `data:` font or script would need a wider security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: { codeSplitting: { groups: chunks } },
    },
  },
});
