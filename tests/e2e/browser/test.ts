/** The `test` of the browser tests: gives each one a browser, and looks for what must never happen. */
import type { Browser } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { Driver } from './driver';
import { launchBrowser } from './launch';
import type { Visit } from './visit';

/** Opens a link of the built site, e.g. `open('?country=PHL', { language: 'ja' })`. */
export type Open = (search?: string, visit?: Visit) => Promise<Driver>;

interface Fixtures {
  readonly browser: Browser;
  readonly open: Open;
  /**
   * The same where nothing is asked of the map: drawn in software it takes most of a test's time,
   * and nothing but the map may need it.
   */
  readonly openWithoutMap: Open;
}

/** No page of any test may break the security policy, leave the origin or throw. */
function expectNoIncidents(driver: Driver): void {
  expect(driver.cspViolations(), 'content security policy').toEqual([]);
  expect(driver.requestsOutsideOrigin(), 'requests to other sites').toEqual([]);
  expect(driver.pageErrors(), 'uncaught errors').toEqual([]);
}

/** Opens pages for one test, looks at each in the end and closes them. */
async function lend(browser: Browser, own: Visit, use: (open: Open) => Promise<void>) {
  const opened: Driver[] = [];
  await use(async (search, visit) => {
    const asked = { ...own, ...visit };
    const driver = await Driver.open(browser, inject('siteAddress'), search, asked);
    opened.push(driver);
    return driver;
  });
  try {
    for (const driver of opened) expectNoIncidents(driver);
  } finally {
    for (const driver of opened) await driver.close();
  }
}

export const test = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures used from this pattern.
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  open: ({ browser }, use) => lend(browser, {}, use),
  openWithoutMap: ({ browser }, use) => lend(browser, { noWebGL: true }, use),
});
