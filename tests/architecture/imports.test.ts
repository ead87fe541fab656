import { expect, test } from 'vitest';

/** Everything but the program's start, which begins with the window. */
const modules = import.meta.glob(['../../src/**/*.{ts,tsx}', '!**/main.tsx', '!**/*.d.ts']);

test('no module touches the browser when it is imported', async () => {
  expect(typeof window).toBe('undefined');
  expect(Object.keys(modules).length).toBeGreaterThan(300);
  const failed: string[] = [];
  for (const [path, load] of Object.entries(modules)) {
    try {
      await load();
    } catch (error) {
      failed.push(`${path}: ${error}`);
    }
  }
  expect(failed).toEqual([]);
}, 60_000);
