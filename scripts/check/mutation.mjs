// @ts-check
/** `npm run test:mutation [-- part …]`: changes the source in small ways; a test must see each. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * @typedef {object} Part
 * @property {readonly string[]} source folders whose code is changed
 * @property {string} tests the folder of the tests that must see it
 * @property {boolean} isHeld whether the run fails below the threshold
 */

/** Percent of the changes that the tests of a held part must see. */
const threshold = 85;
const folder = 'coverage/mutation';

/** @type {Readonly<Record<string, Part>>} */
const parts = {
  counting: domain('counting', true),
  scene: domain('scene', true),
  timeline: domain('timeline', true),
  comparison: domain('comparison', false),
  model: domain('model', false),
  view: {
    source: ['src/state/view', 'src/state/scenes', 'src/state/url'],
    tests: 'tests/state',
    isHeld: true,
  },
  sheet: { source: ['src/data/sheet'], tests: 'tests/data/sheet', isHeld: true },
};

/**
 * @param {string} name
 * @param {boolean} isHeld
 * @returns {Part}
 */
function domain(name, isHeld) {
  return { source: [`src/domain/${name}`], tests: `tests/domain/${name}`, isHeld };
}

/**
 * @param {string} name
 * @param {Part} part
 */
function passes(name, { source, tests, isHeld }) {
  const config = `${folder}/${name}.config.json`;
  const own = {
    mutate: source.map((each) => `${each}/**/*.ts`),
    incrementalFile: `${folder}/${name}.json`,
    htmlReporter: { fileName: `${folder}/${name}.html` },
    thresholds: { high: 100, low: threshold, break: isHeld ? threshold : null },
  };
  const shared = JSON.parse(readFileSync('stryker.config.json', 'utf8'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(config, JSON.stringify({ ...shared, ...own }));
  const { status } = spawnSync('stryker', ['run', config], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, MUTATION_TESTS: tests },
  });
  return status === 0;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
const failed = Object.entries(parts)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .filter(([name, part]) => !passes(name, part))
  .map(([name]) => name);
if (failed.length > 0) {
  console.error(`Failed, or below ${threshold} %: ${failed.join(', ')}`);
  process.exitCode = 1;
}
