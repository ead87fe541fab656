import { describe, expect } from 'vitest';
import { test } from './browser/test';

const shipRider = '2024-06-19-ship-rider-asean-timor-leste-and-pacific-islands';

const states = [
  ['the overview', ''],
  ['a country', '?country=PHL&from=2024-04-01&to=2025-03-31'],
  ['a country without activities', '?country=BRA'],
  ['an organisation', '?organisation=nato'],
  ['activities of unknown place', '?off=place-unknown'],
  ['an activity', `?activity=${shipRider}`],
  ['the list', '?view=list'],
  ['the table', '?view=table'],
  ['an empty window', '?from=2024-08-01&to=2024-08-31&view=list'],
  ['a nonsense link', '?kind=semnar'],
] as const;

// With the map drawn, axe looks at the page in `comparing.test.ts`.
test.for(states)(
  '%s has no violation, light, dark and in Japanese',
  async ([, search], { openWithoutMap: open }) => {
    const page = await open(search, { reducedMotion: true });
    await page.page.getByTestId('view-sentence').waitFor();
    await page.expectNoViolations();
    await page.switchTheme();
    await page.expectNoViolations();
    await page.switchLanguage();
    await page.expectNoViolations();
  },
);

test.for(states)(
  'on a phone: %s has no violation',
  async ([, search], { openWithoutMap: open }) => {
    const page = await open(search, { width: 390, height: 844, touch: true, reducedMotion: true });
    await page.page.getByTestId('view-sentence').waitFor({ state: 'attached' });
    await page.expectNoViolations();
  },
);

describe('at the smallest width', () => {
  test.for([...states, ['Japanese', '?lang=ja'] as const])(
    '%s does not scroll sideways at 320 px',
    async ([, search], { open }) => {
      const page = await open(search, { width: 320, height: 640, touch: true, noWebGL: true });
      await page.page.getByTestId('view-sentence').waitFor({ state: 'attached' });
      const overflow = await page.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    },
  );
});

describe('a link opens at once in its place', () => {
  const phone = { width: 390, height: 844, touch: true } as const;
  const links = [
    ['a country', '?country=PHL&from=2024-04-01&to=2025-03-31'],
    ['an activity outside the dates', `?activity=${shipRider}&from=2025-01-01`],
    ['a list under a filter that does not exist', '?kind=semnar&view=list'],
    ['the table', '?view=table'],
  ] as const;

  test('nothing moves while the map loads', async ({ open }) => {
    const page = await open();
    await page.waitForMap();
    expect(await page.layoutShift()).toBe(0);
  });

  // Without the map, which is slow to draw and has its place from the start.
  test.for(links)('%s: nothing moves', async ([, search], { open }) => {
    for (const screen of [{}, phone]) {
      const page = await open(search, { ...screen, noWebGL: true });
      await page.page.getByTestId('view-sentence').waitFor({ state: 'attached' });
      expect(await page.layoutShift()).toBe(0);
    }
  });
});

describe('texts that the reader spaces out', () => {
  test.for([
    ['the overview', ''],
    ['a country', '?country=PHL&from=2024-04-01&to=2025-03-31'],
    ['an activity', `?activity=${shipRider}`],
    ['the table', '?view=table'],
  ] as const)('%s: nothing is cut off', async ([, search], { open }) => {
    for (const language of ['en', 'ja'] as const) {
      const page = await open(search, { language, noWebGL: true });
      await page.page.getByTestId('view-sentence').waitFor();
      await page.page.waitForLoadState('networkidle');
      expect(await page.textsCutBySpacing()).toEqual([]);
    }
  });
});
