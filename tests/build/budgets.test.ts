import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { owners, parts, preloadedData, weighData } from '../../scripts/build/budgets.mjs';

const manifest = {
  'index.html': {
    file: 'assets/index.js',
    css: ['assets/index.css'],
    imports: ['_shared.js'],
    dynamicImports: ['_map.js', 'src/features/about/AboutDialog.tsx'],
  },
  '_shared.js': { file: 'assets/shared.js' },
  '_map.js': {
    file: 'assets/map.js',
    imports: ['index.html', '_shared.js'],
    dynamicImports: ['maplibre-gl'],
    css: ['assets/map.css'],
    assets: ['assets/worker.js'],
  },
  'maplibre-gl': { file: 'assets/engine.js' },
  '_list.js': { file: 'assets/list.js' },
  'src/features/about/AboutDialog.tsx': { file: 'assets/about.js' },
};
const contents = {
  'assets/index.js': { 'src/main.tsx': 10, 'src/app/App.tsx': 30 },
  'assets/shared.js': { 'node_modules/react/index.js': 20, 'node_modules/react/jsx.js': 40 },
  'assets/map.js': { 'src/map/MapView.tsx': 10 },
  'assets/list.js': { 'src/features/list/ListView.tsx': 10 },
};
const html = `<script type="module" src="./assets/index.js"></script>
<link rel="preload" href="./data/activities.json" as="fetch" crossorigin>
<link rel="stylesheet" href="./assets/index.css">`;

/** A built site of one data file. */
function siteOf(activities: readonly unknown[]): string {
  const root = mkdtempSync(join(tmpdir(), 'budgets-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'data/activities.json'), JSON.stringify({ activities }));
  return root;
}

test('what is weighed as “usable” is the page, what it imports, and the files with parts it cannot do without', () => {
  const [usable] = parts(manifest, contents, html);
  expect(usable?.files.toSorted()).toEqual([
    'assets/index.css',
    'assets/index.js',
    'assets/list.js',
    'assets/shared.js',
    'index.html',
  ]);
});

test('the map is weighed with its engine, style sheet and worker, without what is there already', () => {
  expect(parts(manifest, contents, html)[1]?.files).toEqual([
    'assets/map.js',
    'assets/map.css',
    'assets/worker.js',
    'assets/engine.js',
  ]);
});

test('what a part is made of is told by package and by our own folders, the largest first', () => {
  const told = owners(contents, ['assets/index.js', 'assets/shared.js']);
  expect(told.map((line) => line.trim())).toEqual([
    '60 %  react',
    '30 %  src/app',
    '10 %  src/main.tsx',
  ]);
});

test('data may grow by records, but a record may not', () => {
  const record = { text: 'x'.repeat(100) };
  const files = preloadedData(html);
  expect(files).toEqual(['data/activities.json']);
  expect(weighData(siteOf(Array(3000).fill(record)), files).faults).toEqual([]);
  const long = { text: 'x'.repeat(200) };
  expect(weighData(siteOf([long]), files).faults).toHaveLength(1);
});

test('a file that is not there, or holds no record, is a fault and not a light one', () => {
  expect(weighData(siteOf([]), ['data/activities.json']).faults).toHaveLength(1);
  expect(weighData(siteOf([]), ['data/site.json']).faults).toHaveLength(1);
  expect(weighData(siteOf([]), []).faults).toHaveLength(1);
});
