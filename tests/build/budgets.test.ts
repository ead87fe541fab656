import { expect, test } from 'vitest';
import { parts } from '../../scripts/build/budgets.mjs';

const manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    css: ['assets/index.css'],
    imports: ['_shared.js'],
    dynamicImports: ['src/features/about/AboutDialog.tsx'],
  },
  '_shared.js': { file: 'assets/shared.js' },
  'src/map/MapView.tsx': {
    file: 'assets/map.js',
    src: 'src/map/MapView.tsx',
    isDynamicEntry: true,
    imports: ['index.html', '_shared.js'],
    dynamicImports: ['maplibre-gl'],
    css: ['assets/map.css'],
    assets: ['assets/worker.js'],
  },
  'maplibre-gl': { file: 'assets/engine.js', src: 'maplibre-gl', isDynamicEntry: true },
  'src/features/list/ListView.tsx': {
    file: 'assets/list.js',
    src: 'src/features/list/ListView.tsx',
    isDynamicEntry: true,
  },
  'src/features/about/AboutDialog.tsx': {
    file: 'assets/about.js',
    src: 'src/features/about/AboutDialog.tsx',
    isDynamicEntry: true,
  },
};
const html = `<link rel="preload" href="./data/activities.json" as="fetch" crossorigin>
<link rel="stylesheet" href="./assets/index.css">`;

test('what is weighed as “usable” is the page, what it imports, and late parts it cannot do without', () => {
  const [usable] = parts(manifest, html);
  expect(usable?.files.toSorted()).toEqual([
    'assets/index.css',
    'assets/index.js',
    'assets/list.js',
    'assets/shared.js',
    'index.html',
  ]);
});

test('the data that are weighed are those the page asks for at once', () => {
  expect(parts(manifest, html)[1]?.files).toEqual(['data/activities.json']);
});

test('the map is weighed with its engine, style sheet and worker, without what is there already', () => {
  expect(parts(manifest, html)[2]?.files).toEqual([
    'assets/map.js',
    'assets/map.css',
    'assets/worker.js',
    'assets/engine.js',
  ]);
});
