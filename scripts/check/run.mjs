// @ts-check
/** `npm test`: every check, one after the other; the cheap ones first, the browser last. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/**
 * @typedef {object} Step
 * @property {string} says what is checked
 * @property {string} command
 * @property {Readonly<Record<string, string>>} [environment]
 */

const farZones = ['America/New_York', 'Pacific/Kiritimati', 'Australia/Lord_Howe'];

/** @type {readonly Step[]} */
const steps = [
  { says: 'types', command: 'npm run check:types' },
  { says: 'lint and format', command: 'npm run lint' },
  { says: 'unused files, exports and packages', command: 'npm run check:unused' },
  { says: 'headers for other servers are up to date', command: 'npm run check:deploy' },
  { says: 'data', command: 'npm run check:data' },
  { says: 'geography is up to date', command: 'npm run check:geo' },
  // Only `domain/model/dates.ts` and `i18n/` may ask for a date: a lint rule keeps it so.
  ...farZones.map((zone) => ({
    says: `dates in the time zone ${zone}`,
    command:
      'vitest run --project unit tests/domain/model tests/domain/timeline tests/i18n --reporter=dot',
    environment: { TZ: zone },
  })),
  { says: 'build and budgets', command: 'npm run build' },
  { says: 'build and budgets with 3,000 activities', command: 'npm run check:large' },
  { says: 'unit, component, property and browser tests', command: 'vitest run' },
];

/** @param {Step} step */
function passes({ command, environment }) {
  const result = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  return result.status === 0;
}

// A build that fails must not leave the browser tests an old site to be content with.
rmSync('dist', { recursive: true, force: true });

const failed = [];
for (const [index, step] of steps.entries()) {
  const start = Date.now();
  console.log(`\n[${index + 1}/${steps.length}] ${step.says}`);
  const hasPassed = passes(step);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (!hasPassed) failed.push(step.says);
  // The summary of the last step is what a reader looks for at the end.
  if (index < steps.length - 1) console.log(`${hasPassed ? 'passed' : 'FAILED'} in ${seconds} s`);
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join('; ')}`);
  process.exitCode = 1;
}
