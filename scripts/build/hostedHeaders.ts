import type { Plugin } from 'vite';
import { deployFiles } from '../serve/deployFiles.mjs';

/** Hosts that read `_headers` look for it in the site itself. */
export function hostedHeaders(): Plugin {
  return {
    name: 'hosted-headers',
    apply: 'build',
    generateBundle() {
      const source = deployFiles()._headers ?? '';
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
  };
}
