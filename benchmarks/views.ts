/** Measures the longest task of opening list and table and of finding, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { createSiteServer, listen } from '../scripts/serve/server.mjs';

export interface LongestTasks {
  readonly [what: string]: number;
}

/** Milliseconds after which a thing that was asked for counts as done. */
const settling = 1500;
const loadTimeout = 180_000;

function watchTasks(): void {
  const notes: number[] = [];
  Object.assign(window, { taskNotes: notes });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.push(duration);
  }).observe({ type: 'longtask' });
}

/** @returns milliseconds of the longest task meanwhile; 0 when none took 50 or more */
async function longestDuring(page: Page, act: () => Promise<unknown>): Promise<number> {
  const notes = () => (window as unknown as { taskNotes: number[] }).taskNotes;
  await page.evaluate(`(${notes.toString()})().length = 0`);
  await act();
  await page.waitForTimeout(settling);
  return page.evaluate<number>(`Math.max(0, ...(${notes.toString()})())`);
}

export async function measureViews(browser: Browser, folder: string): Promise<LongestTasks> {
  const server = createSiteServer(folder);
  const address = await listen(server, { port: 0, host: '127.0.0.1' });
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
  });
  await context.addInitScript(watchTasks);
  const page = await context.newPage();
  try {
    await page.goto(address, { timeout: loadTimeout });
    const ready = page.locator('[data-map-ready="true"]');
    await ready.waitFor({ state: 'attached', timeout: loadTimeout });
    await page.waitForTimeout(settling);
    const view = (name: string) => page.getByRole('radio', { name }).press('Space');
    const scroll = () =>
      page
        .locator('main')
        .hover()
        .then(() => page.mouse.wheel(0, 20_000));
    const field = page.getByRole('combobox').first();
    return {
      'opening the list': await longestDuring(page, () => view('List')),
      'scrolling the list': await longestDuring(page, scroll),
      'opening the table': await longestDuring(page, () => view('Table')),
      'sorting the table': await longestDuring(page, () =>
        page.getByRole('columnheader').getByRole('button').nth(1).click(),
      ),
      'going to the search field': await longestDuring(page, () => field.click()),
      'typing six letters': await longestDuring(page, () =>
        field.pressSequentially('philip', { delay: 80 }),
      ),
    };
  } finally {
    await context.close();
    server.close();
    server.closeAllConnections();
  }
}
