import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chunkSources } from '../../scripts/build/chunks';

test('every part that is grouped is there once under its name', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const missing = Object.values(chunkSources)
    .flat()
    .filter((name) => files.filter((file) => `/${file}`.endsWith(`/${name}`)).length !== 1);
  expect(missing).toEqual([]);
});
