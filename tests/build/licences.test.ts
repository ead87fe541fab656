import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { licenceList } from '../../scripts/build/licences';

test('every package of which a file is shipped is listed once, with its licence and the text of it', () => {
  const folder = resolve('node_modules/zustand');
  const list = licenceList([
    `${folder}/esm/index.mjs`,
    `${folder}/esm/vanilla.mjs`,
    'src/main.tsx',
  ]);
  expect(list.match(/^zustand [\d.]+: MIT$/gm)).toHaveLength(1);
  expect(list).toContain('Permission is hereby granted');
});

test('packages that live on in public/ are listed too', () => {
  expect(licenceList([])).toMatch(/^@fontsource\/noto-sans-jp [\d.]+: OFL-1\.1$/m);
});
