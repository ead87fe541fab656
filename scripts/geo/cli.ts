/** Command line of the geography build; see README.md. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { type PointOfView, pointsOfView } from './countryTable';
import { staleFiles } from './freshness';
import { buildFiles } from './pipeline';
import { refreshNames } from './refreshNames';

const publicFolder = fileURLToPath(new URL('../../public/', import.meta.url));

/** @returns the exit status: 1 when `--check` finds a stale file */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: 'boolean', default: false },
      pov: { type: 'string' },
      'refresh-names': { type: 'boolean', default: false },
    },
  });
  if (values['refresh-names']) {
    refreshNames();
    console.log('Wrote scripts/geo/cldrNames.json; read the difference, then build.');
    return 0;
  }
  const asked = values.pov ?? process.env['GEO_POV'];
  const view = pointOfView(asked ?? (values.check ? builtView() : 'japan'));
  const files = await buildFiles(view);
  if (values.check) return report(staleFiles(files, publicFolder), view);
  for (const [path, bytes] of files) {
    const target = join(publicFolder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    console.log(sizeLine(path, bytes));
  }
  console.log(`Borders: ${view}`);
  return 0;
}

function pointOfView(name: string): PointOfView {
  const view = pointsOfView.find((known) => known === name);
  if (!view) throw new Error(`Unknown point of view "${name}". Use: ${pointsOfView.join(', ')}`);
  return view;
}

/** A check without a setting checks the view that was built last. */
function builtView(): string {
  const details = readFileSync(join(publicFolder, 'geo/country-details.json'), 'utf8');
  return (JSON.parse(details) as { pointOfView: string }).pointOfView;
}

function report(stale: readonly string[], view: PointOfView): number {
  if (stale.length === 0) {
    console.log(`public/geo and public/fonts are fresh (borders: ${view}).`);
    return 0;
  }
  console.error(`Stale: ${stale.join(', ')}. Run: node scripts/geo/build.mjs`);
  return 1;
}

function sizeLine(path: string, bytes: Uint8Array): string {
  const isPacked = /\.(pmtiles|woff2)$/.test(path);
  const brotli = isPacked ? '' : `, ${brotliCompressSync(bytes).length} brotli`;
  return `${path}: ${bytes.length} bytes${brotli}`;
}
