import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { chunkSources } from '../../scripts/build/chunks';

test('every part that is grouped is there under its name', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const names = new Set(files.map((file) => basename(file)));
  const missing = Object.values(chunkSources)
    .flat()
    .filter((name) => !names.has(name));
  expect(missing).toEqual([]);
});
