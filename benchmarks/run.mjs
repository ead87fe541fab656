// @ts-check
/**
 * `npm run bench`: measures the built site beside pages that do the same job with other means, prints
 * the times and records them. `-- --sizes 59,10000` measures fewer sizes and records nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';

const { values } = parseArgs({ options: { sizes: { type: 'string' } } });
const sizes = (values.sizes ?? '59,10000,100000').split(',').map(Number);
const domainSizes = values.sizes ? sizes : [...sizes, 1_000_000];
const viewSize = 10_000;

/** @template Module @param {string} path @returns {Promise<Module>} */
async function load(path) {
  return (await runnerImport(path)).module;
}

/** Bundled, because the import that runs TypeScript slows down what it imports. */
async function loadDomain() {
  const outDir = 'node_modules/.cache/benchmarks/domain';
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'benchmarks/domainTimes.ts', outDir, emptyOutDir: true, target: 'node20' },
  });
  return import(new URL(`../${outDir}/domainTimes.js`, import.meta.url).href);
}

/** @param {string} name */
function versionOf(name) {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
}

/** @type {typeof import('./sites.ts')} */
const { prepareSites } = await load('./benchmarks/sites.ts');
/** @type {typeof import('./steps.ts')} */
const { measureSteps } = await load('./benchmarks/steps.ts');
/** @type {typeof import('./views.ts')} */
const { measureViews } = await load('./benchmarks/views.ts');
/** @type {typeof import('./report.ts')} */
const { reportOf } = await load('./benchmarks/report.ts');
/** @type {typeof import('../tests/e2e/browser/launch.ts')} */
const { launchBrowser } = await load('./tests/e2e/browser/launch.ts');
/** @type {typeof import('./domainTimes.ts')} */
const { measureDomain } = await loadDomain();

const domain = domainSizes.map((size) => measureDomain(size));
const browser = await launchBrowser();
const steps = [];
for (const activities of sizes) {
  steps.push({ activities, steps: await measureSteps(browser, await prepareSites(activities)) });
}
const longest = await measureViews(browser, (await prepareSites(viewSize)).site);
const results = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, WebGL in software`,
  versions: {
    Node: process.versions.node,
    Chromium: browser.version(),
    'maplibre-gl': versionOf('maplibre-gl'),
    'd3-geo': versionOf('d3-geo'),
    react: versionOf('react'),
  },
  steps,
  domain,
  views: { activities: viewSize, longest },
};
await browser.close();
const report = reportOf(results);
console.log(`\n${report}`);
if (!values.sizes) writeFileSync('benchmarks/RESULTS.md', report);
