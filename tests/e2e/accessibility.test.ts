import { describe, expect } from 'vitest';
import { test } from './browser/test';

const states = [
  ['the overview', ''],
  ['a country', '?country=PHL&from=2024-04-01&to=2025-03-31'],
  ['a country without activities', '?country=BRA'],
  ['an organisation', '?organisation=nato'],
  ['an activity', '?activity=2024-06-19-ship-rider-asean-timor-leste-and-pacific-islands'],
  ['the list', '?view=list'],
  ['the table', '?view=table'],
  ['an empty window', '?from=2024-08-01&to=2024-08-31&view=list'],
  ['a nonsense link', '?kind=semnar'],
] as const;

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.for(states)('%s has no violation', async ([, search], { open }) => {
    const page = await open(search, { theme, reducedMotion: true });
    await page.page.getByTestId('view-sentence').waitFor();
    await page.expectNoViolations();
  });
});

test.for(states)('Japanese: %s has no violation', async ([, search], { open }) => {
  const page = await open(search, { language: 'ja', reducedMotion: true });
  await page.page.getByTestId('view-sentence').waitFor();
  await page.expectNoViolations();
});

test.for(states)('on a phone: %s has no violation', async ([, search], { open }) => {
  const page = await open(search, { width: 390, height: 844, touch: true, reducedMotion: true });
  await page.page.getByTestId('view-sentence').waitFor({ state: 'attached' });
  await page.expectNoViolations();
});

describe('at the smallest width', () => {
  test.for([...states, ['Japanese', '?lang=ja'] as const])(
    '%s does not scroll sideways at 320 px',
    async ([, search], { open }) => {
      const page = await open(search, { width: 320, height: 640, touch: true });
      await page.page.getByTestId('view-sentence').waitFor({ state: 'attached' });
      const overflow = await page.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    },
  );
});

test('nothing moves while the page loads', async ({ open }) => {
  const page = await open();
  await page.waitForMap();
  const shift = await page.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
          resolve(entries.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Without a shift the observer is silent.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );
  expect(shift).toBe(0);
});
