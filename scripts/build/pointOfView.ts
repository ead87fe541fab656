import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Tells the page whose borders `npm run build:geo` has built: the texts about borders must say the same. */
export function pointOfView(): Plugin {
  return {
    name: 'point-of-view',
    config({ root = '.' }) {
      const file = readFileSync(resolve(root, 'public/geo/country-details.json'), 'utf8');
      const details = JSON.parse(file) as { readonly pointOfView: string };
      return {
        define: { 'import.meta.env.VITE_POINT_OF_VIEW': JSON.stringify(details.pointOfView) },
      };
    },
  };
}
