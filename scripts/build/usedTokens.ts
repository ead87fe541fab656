import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { filesIn } from './precompress.ts';

const tokenFile = /@digital-go-jp\/design-tokens\/dist\/tokens\.css$/;
const reference = /var\(\s*(--[\w-]+)/g;
const declaration = /(--[\w-]+)\s*:\s*([^;{}]+);/g;

function referencesIn(text: string): readonly string[] {
  return [...text.matchAll(reference)].map(([, name = '']) => name);
}

/** The style sheet with only the declarations that `used` needs, directly or through another one. */
export function keepUsed(styleSheet: string, used: Iterable<string>): string {
  const values = new Map(
    [...styleSheet.matchAll(declaration)].map(([, name = '', value = '']) => [name, value]),
  );
  const needed = new Set(used);
  for (const name of needed) {
    for (const next of referencesIn(values.get(name) ?? '')) needed.add(next);
  }
  return styleSheet.replace(declaration, (whole, name: string) => (needed.has(name) ? whole : ''));
}

/** Ships the design tokens that the styles refer to, instead of all two hundred. */
export function usedTokens(): Plugin {
  const used = new Set<string>();
  return {
    name: 'used-tokens',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      for (const file of await filesIn('src')) {
        if (!/\.(?:css|tsx?)$/.test(file)) continue;
        for (const name of referencesIn(readFileSync(join('src', file), 'utf8'))) used.add(name);
      }
    },
    transform(code, id) {
      return tokenFile.test(id.split('?')[0] ?? '') ? keepUsed(code, used) : null;
    },
  };
}
