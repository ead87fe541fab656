// @ts-check
/** `node scripts/data/schema.mjs`: writes `data/schema/` from the schema in code. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** @type {{ module: typeof import('./schemaFiles.ts') }} */
const { module } = await runnerImport(`${root}scripts/data/schemaFiles.ts`, {
  configFile: false,
  root,
});
const directory = `${root}data/schema/`;
mkdirSync(directory, { recursive: true });
for (const [name, text] of module.jsonSchemaFiles()) writeFileSync(directory + name, text);
