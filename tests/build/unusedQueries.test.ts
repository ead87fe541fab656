import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { neededName, withoutUnused } from '../../scripts/build/unusedQueries';

const client = createRequire(import.meta.url).resolve('@tanstack/react-query');
const core = join(dirname(createRequire(client).resolve('@tanstack/query-core')), '../modern');

function exportsOf(code: string): Promise<Record<string, () => unknown>> {
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

test.each(['mutation', 'infiniteQueryBehavior'])(
  'what takes the place of %s.js has all its names, and fails when one is called',
  async (name) => {
    const path = join(core, `${name}.js`);
    const left = await exportsOf(withoutUnused(readFileSync(path, 'utf8'), path) ?? '');
    expect(Object.keys(left)).toEqual(Object.keys(await import(path)));
    for (const call of Object.values(left)) expect(call).toThrow('left out of the build');
  },
);

test('nothing else is touched, and whoever needs what is left out is told', () => {
  expect(withoutUnused('', join(core, 'query.js'))).toBeNull();
  expect(withoutUnused('', '/site/src/data/mutation.js')).toBeNull();
  expect(neededName('const { mutate } = useMutation({});')).toBe('useMutation');
  expect(neededName('useSuspenseInfiniteQuery(options)')).toBe('useSuspenseInfiniteQuery');
  expect(neededName('await client.fetchInfiniteQuery(options)')).toBe('fetchInfiniteQuery');
  expect(neededName('import { MutationObserver } from "@tanstack/react-query";')).not.toBeNull();
  expect(neededName('new MutationObserver(look).observe(root);')).toBeNull();
  expect(neededName('const { data } = useQuery(siteQuery);')).toBeNull();
});
