/** Builds what is compared: the site with records of several sizes, and the pages beside it. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { ServedActivity } from '../src/data/schema/servedSchema';
import { manyActivities } from './manyActivities';

const folder = resolve('node_modules/.cache/benchmarks');
export const pageNames = ['site', 'maplibre', 'd3'] as const;
export type PageName = (typeof pageNames)[number];
/** A folder to serve for each page. */
export type SiteFolders = Readonly<Record<PageName, string>>;

async function buildPages(outDir: string): Promise<void> {
  const page = (name: string) => resolve(`benchmarks/pages/${name}.html`);
  await build({
    configFile: false,
    root: resolve('benchmarks/pages'),
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: { d3: page('d3'), maplibre: page('maplibre') } },
    },
  });
}

function writeRecord(site: string, count: number): void {
  const path = join(site, 'data/activities.json');
  const { activities } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly activities: readonly ServedActivity[];
  };
  const { coverage } = JSON.parse(readFileSync(join(site, 'data/site.json'), 'utf8')) as {
    readonly coverage: readonly { readonly from: string; readonly to: string }[];
  };
  const [first, last] = [coverage.at(0), coverage.at(-1)];
  if (!first || !last) throw new Error('data/site.json has no coverage.');
  const many = manyActivities(activities, count, { from: first.from, to: last.to });
  writeFileSync(path, JSON.stringify({ activities: many }));
  // The compressed copies hold the record as it was.
  for (const suffix of ['.br', '.gz']) rmSync(path + suffix, { force: true });
}

/**
 * @param count activities in the record
 * @throws Error when the site has not been built
 */
export async function prepareSites(count: number): Promise<SiteFolders> {
  const base = join(folder, String(count));
  const folders = {
    site: join(base, 'site'),
    maplibre: join(base, 'pages'),
    d3: join(base, 'pages'),
  };
  rmSync(base, { recursive: true, force: true });
  mkdirSync(folders.maplibre, { recursive: true });
  cpSync(resolve('dist'), folders.site, { recursive: true });
  writeRecord(folders.site, count);
  await buildPages(folders.maplibre);
  for (const part of ['data', 'geo']) {
    cpSync(join(folders.site, part), join(folders.maplibre, part), { recursive: true });
  }
  return folders;
}
