// @ts-check
/** `npm run check:data [directory] [-- --lang ja]` */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** @type {{ module: typeof import('./checkCommand.ts') }} */
const { module } = await runnerImport(`${root}scripts/data/checkCommand.ts`, {
  configFile: false,
  root,
});
process.exitCode = module.runCheck(root, process.argv.slice(2), console.log);
