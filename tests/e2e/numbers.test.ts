/** Each number opens what it counts: presses all of them and counts what is listed then. */
import { describe, expect } from 'vitest';
import type { Driver } from './browser/driver';
import { test } from './browser/test';

type Locator = Driver['drawer'];

// The map has tests of its own and is slow to draw.
const visit = { noWebGL: true } as const;
const lastNumber = /(\d+)\D*$/;
const firstNumber = /(\d+)/;

function numberIn(text: string, where: RegExp): number {
  return Number(where.exec(text)?.[1] ?? Number.NaN);
}

/** How many activities a list of the drawer or of the middle has. */
async function listed(within: Locator): Promise<number> {
  const list = within.getByRole('list', { name: 'Activities', exact: true });
  return await list.locator('[data-activity-id]').count();
}

/** Presses buttons that go or change their name by it, until none is left. */
async function pressAll(buttons: Locator): Promise<void> {
  while ((await buttons.count()) > 0) await buttons.first().click();
}

/** Presses each button of a list and goes back; what is there is asked for each time anew. */
async function pressEach(driver: Driver, list: string, where: RegExp): Promise<number> {
  const buttons = driver.page.getByRole('list', { name: list }).getByRole('button');
  const count = await buttons.count();
  for (let index = 0; index < count; index += 1) {
    const button = buttons.nth(index);
    const name = await button.innerText();
    await button.click();
    await driver.drawer.getByRole('button', { name: 'Close' }).waitFor();
    expect(await listed(driver.drawer), name).toBe(numberIn(name, where));
    await driver.closeDrawer();
  }
  return count;
}

describe.for(['', '&from=2024-04-01&to=2025-03-31', '&region=pacific'])(
  'in the view “%s”',
  (narrowing) => {
    test('the parts of the sum and what is not on the map', async ({ open }) => {
      const driver = await open(`?${narrowing}`, visit);
      await driver.settled();
      const parts = driver.page.getByRole('button', {
        name: /^\d+ (?:on the map|with organisations only|within Japan)$/,
      });
      let sum = 0;
      for (const part of await parts.all()) {
        const name = await part.innerText();
        await part.click();
        expect(await listed(driver.drawer), name).toBe(numberIn(name, firstNumber));
        sum += await listed(driver.drawer);
        await driver.closeDrawer();
      }
      expect(sum).toBe((await driver.sentence()).activities);
      expect(await pressEach(driver, 'Not on the map', lastNumber)).toBe(4);
    });

    test('every country and every organisation', { timeout: 120_000 }, async ({ open }) => {
      const driver = await open(`?${narrowing}`, visit);
      await driver.settled();
      const { countries, organisations, engagements } = await driver.sentence();
      // The countries' numbers add up to the engagements, which open them all.
      await driver.page.getByRole('button', { name: /^\d+ country engagements?$/ }).click();
      const rows = driver.page
        .getByRole('list', { name: 'Countries in this window' })
        .getByRole('button');
      const numbers = (await rows.allInnerTexts()).map((row) => numberIn(row, lastNumber));
      expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(engagements);
      await pressAll(driver.drawer.getByRole('button', { name: /^Show all \d+ org/ }));
      expect(await pressEach(driver, 'Countries in this window', lastNumber)).toBe(countries);
      expect(await pressEach(driver, 'Organisations in this window', lastNumber)).toBe(
        organisations,
      );
    });
  },
);

describe.for(['', '&from=2024-04-01&to=2025-03-31'])('in the list “%s”', (narrowing) => {
  test('every filter, and all of the list', { timeout: 120_000 }, async ({ open }) => {
    const driver = await open(`?view=list${narrowing}`, visit);
    await driver.settled();
    const middle = driver.page.locator('main');
    expect(await listed(middle)).toBe((await driver.sentence()).activities);
    const rail = driver.page.getByRole('navigation', { name: 'Filters' });
    await pressAll(rail.getByRole('button', { expanded: false }));
    await pressAll(rail.getByRole('button', { name: /^\d+ more$/ }));
    const boxes = rail.getByRole('checkbox');
    for (const box of await boxes.all()) {
      if (await box.isDisabled()) continue;
      const name = (await box.getAttribute('aria-label')) ?? '';
      await box.click();
      expect((await driver.sentence()).activities, name).toBe(numberIn(name, lastNumber));
      expect(await listed(middle), name).toBe(numberIn(name, lastNumber));
      await box.click();
    }
  });
});
