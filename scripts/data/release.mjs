// @ts-check
/** `npm run data:release -- <version> [--date YYYY-MM-DD] [--lang ja]` */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** @type {{ module: typeof import('./releaseCommand.ts') }} */
const { module } = await runnerImport(`${root}scripts/data/releaseCommand.ts`, {
  configFile: false,
  root,
});
process.exitCode = module.runRelease(
  module.workplaceOf(root, new Date(), console.log),
  process.argv.slice(2),
);
