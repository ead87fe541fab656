// @ts-check
/** `npm run check:large [-- count]`: builds the site, budgets included, with a record of 3,000 activities. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const count = Number(process.argv[2] ?? 3000);
const parts = ['data', 'public', 'scripts', 'src', 'index.html', 'package.json', 'vite.config.ts'];
const folder = mkdtempSync(join(tmpdir(), 'large-record-'));

/** @type {{ module: typeof import('../../benchmarks/manyActivities.ts') }} */
const { module } = await runnerImport(resolve('benchmarks/manyActivities.ts'), {
  configFile: false,
});
try {
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const path = join(folder, 'data/activities.json');
  /** @param {string} name */
  const read = (name) => JSON.parse(readFileSync(join('data', name), 'utf8'));
  const { activities, ...rest } = read('activities.json');
  const { coverage } = read('site.json');
  const period = { from: coverage.at(0).from, to: coverage.at(-1).to };
  // What is corrected is the day of a record that a copy has another day than.
  const copied = activities.map((/** @type {object} */ activity) => ({
    ...activity,
    corrections: [],
  }));
  const many = module.manyActivities(copied, count, period);
  writeFileSync(path, JSON.stringify({ ...rest, activities: many }));
  // `runnerImport` has made this process one of development, and a build would believe it.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: folder, stdio: 'inherit', env });
  process.exitCode = status === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
