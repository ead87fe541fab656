/** The order in which the page arrives: words and numbers first, the map when they are there. */
import { describe, expect } from 'vitest';
import { test } from './browser/test';

// The document, the page's script with the bundler's helpers, its style sheet, and five data files.
const mostRequests = 9;
/** Tiles and fonts included. */
const mostInAll = 30;
// Everything else in `assets` comes after the page is usable.
const late = /\/assets\/(?!page-|rolldown-runtime-)/;
describe('before any code of the map has arrived', () => {
  const block = { 'assets/map': 'hanging', 'assets/standins-': 'hanging' } as const;

  test('the sentence, the period, the drawer and the list can be used', async ({ open }) => {
    const driver = await open('', { block });
    expect((await driver.sentence()).activities).toBeGreaterThan(0);
    await driver.pressPreset('FY2024');
    const { activities } = await driver.sentence();
    await driver.chooseCountry('Fiji');
    await driver.closeDrawer();
    await driver.openList();
    expect(await driver.activities()).toHaveLength(activities);
  });

  test(`the page has asked for at most ${mostRequests} files`, async ({ open }) => {
    // Without its late parts the page must be usable with what it names itself.
    const driver = await open('?view=list', { block: { ...block, 'assets/soon-': 'hanging' } });
    await driver.openList();
    const needed = driver.requests().filter((url) => !late.test(url));
    expect(needed.length, needed.join('\n')).toBeLessThanOrEqual(mostRequests);
  });
});

describe('until the map is drawn and nothing is asked for any more', () => {
  test.for([
    ['in English', {}],
    ['in Japanese', { language: 'ja' }],
    ['on a phone', { language: 'ja', width: 390, height: 844, touch: true }],
  ] as const)(
    `the first view costs at most ${mostInAll} requests %s`,
    async ([, visit], { open }) => {
      const driver = await open('', visit);
      await driver.waitForMap();
      await driver.settled();
      const requests = driver.requests().filter((url) => !url.startsWith('data:'));
      expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(mostInAll);
    },
  );
});

test('what the page reads is checked under the security policy', async ({ openWithoutMap }) => {
  const driver = await openWithoutMap('?activity=2024-04-02-wps-promotion-hq-meeting-3');
  await driver.drawer
    .getByRole('link', { name: /mod\.go\.jp|Ministry of Defense/ })
    .first()
    .waitFor();
  expect(driver.cspViolations()).toEqual([]);
});

test('the map is drawn under the security policy', async ({ open }) => {
  const driver = await open('');
  await driver.waitForMap();
  expect(driver.cspViolations()).toEqual([]);
});
