/**
 * The page as it was looked at and found right, held against pictures of it. Each view of the map is
 * opened once and then switched, so that switching theme and language is held to the same pictures.
 */
import { describe } from 'vitest';
import { names } from './browser/names';
import { expectPicture } from './browser/picture';
import { test } from './browser/test';

const views = {
  world: '',
  pacific: '?region=pacific',
  'southeast-asia': '?region=southeast-asia',
  europe: '?region=europe',
  globe: '?projection=globe',
  compared: '?from=2024-04-01&to=2025-03-31&compare=2023-04-01..2024-03-31',
} as const;

// Small, so that the pictures stay small.
const screen = { width: 1280, height: 800, reducedMotion: true } as const;

// Drawing in software on a busy machine: a frame may take a second.
const timeout = 180_000;

describe('the map looks as it did when it was last looked at', () => {
  test.for(Object.entries(views))('%s', { timeout: timeout }, async ([name, search], { open }) => {
    const driver = await open(search, { ...screen, language: 'en', theme: 'light' });
    const hold = async (look: string) => {
      await driver.waitForMap();
      await expectPicture(driver.map, `${name}-${look}`);
    };
    await hold('en-light');
    if (name === 'world') {
      await driver.switchTheme();
      await hold('en-dark');
      await driver.switchLanguage();
      await hold('ja-dark');
      await driver.switchTheme();
      return hold('ja-light');
    }
    await driver.switchTheme();
    await driver.switchLanguage();
    return hold('ja-dark');
  });
});

const philippines = '?country=PHL&from=2024-04-01&to=2025-03-31';
const shipRider = '?activity=2024-06-19-ship-rider-asean-timor-leste-and-pacific-islands';
const looks = [
  { look: 'en-light', language: 'en', theme: 'light' },
  { look: 'ja-dark', language: 'ja', theme: 'dark' },
] as const;

describe.for(looks)('around the map, $look', ({ look, language, theme }) => {
  // Without the map, which has pictures of its own and is slow to draw.
  const visit = { ...screen, noWebGL: true, language, theme };

  test('the drawer of a country, the filters and the time bar', async ({ open }) => {
    const driver = await open(philippines, visit);
    await driver.settled();
    await expectPicture(driver.drawer, `country-${look}`);
    const filters = driver.page.getByRole('navigation', { name: names.filters });
    await expectPicture(filters, `filters-${look}`);
    await expectPicture(driver.timeBar, `timeline-${look}`);
  });

  test('the drawer of an activity', async ({ open }) => {
    const driver = await open(shipRider, visit);
    await driver.settled();
    await expectPicture(driver.drawer, `activity-${look}`);
  });

  test('the table', async ({ open }) => {
    const driver = await open('?view=table', visit);
    await driver.settled();
    await expectPicture(driver.page.locator('main'), `table-${look}`);
  });
});
