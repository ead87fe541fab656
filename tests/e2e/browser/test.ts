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
}

/** No page of any test may break the security policy, leave the origin or throw. */
function expectNoIncidents(driver: Driver): void {
  expect(driver.cspViolations(), 'content security policy').toEqual([]);
  expect(driver.requestsOutsideOrigin(), 'requests to other sites').toEqual([]);
  expect(driver.pageErrors(), 'uncaught errors').toEqual([]);
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
  open: async ({ browser }, use) => {
    const opened: Driver[] = [];
    await use(async (search, visit) => {
      const driver = await Driver.open(browser, inject('siteAddress'), search, visit);
      opened.push(driver);
      return driver;
    });
    try {
      for (const driver of opened) expectNoIncidents(driver);
    } finally {
      for (const driver of opened) await driver.close();
    }
  },
});
