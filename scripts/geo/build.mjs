/** `node scripts/geo/build.mjs [--check] [--pov natural-earth]`: runs cli.ts through Vite. */

import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
const { module } = await runnerImport(cli, { configFile: false, logLevel: 'error' });
process.exitCode = await module.main(process.argv.slice(2));
