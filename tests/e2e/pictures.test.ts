/**
 * The map as it was looked at and found right, held against pictures of it. Each view is opened once
 * and then switched, so that switching theme and language is held to the same pictures.
 */
import { describe } from 'vitest';
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
const patience = 180_000;

describe('the map looks as it did when it was last looked at', () => {
  test.for(Object.entries(views))('%s', { timeout: patience }, async ([name, search], { open }) => {
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
