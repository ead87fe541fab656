import { describe, expect } from 'vitest';
import { test } from './browser/test';
import { countIn } from './record';

describe('with the keyboard alone', () => {
  test('the first stops skip to map, activities and dates', async ({ openWithoutMap: open }) => {
    const page = await open();
    await page.page.getByTestId('view-sentence').waitFor();
    await page.page.keyboard.press('Tab');
    expect(await page.page.locator(':focus').innerText()).toBe('Skip to map');
    await page.page.keyboard.press('Tab');
    await page.page.keyboard.press('Enter');
    await page.page.keyboard.press('Tab');
    const focused = page.page.locator(':focus');
    expect((await focused.getAttribute('aria-label')) ?? (await focused.innerText())).toMatch(
      /^United States/,
    );
  });

  test('the thumbs move by months, quarters and to the limits', async ({
    openWithoutMap: open,
  }) => {
    const page = await open();
    await page.pressOnSlider('Start date', 'ArrowRight');
    expect(await page.slider('Start date').getAttribute('aria-valuetext')).toBe('1 July 2023');
    await page.pressOnSlider('Start date', 'PageUp');
    expect(await page.slider('Start date').getAttribute('aria-valuetext')).toBe('1 October 2023');
    await page.pressOnSlider('End date', 'ArrowLeft');
    expect(await page.slider('End date').getAttribute('aria-valuetext')).toBe('30 September 2025');
    expect((await page.sentence()).activities).toBe(countIn('2023-10-01', '2025-09-30').activities);
    await page.pressOnSlider('Start date', 'Home');
    await page.pressOnSlider('End date', 'End');
    expect((await page.sentence()).activities).toBe(59);
  });

  test('a country opens, Escape leads back and the focus returns to it', async ({
    openWithoutMap: open,
  }) => {
    const page = await open();
    const row = page.page
      .getByRole('list', { name: 'Countries in this window' })
      .getByRole('button', { name: /^Philippines/ });
    await row.focus();
    await page.page.keyboard.press('Enter');
    const heading = page.page.getByRole('heading', { level: 2, name: 'Philippines' });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.page.keyboard.press('Escape');
    await row.waitFor();
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('Escape closes from the map as well, one level at a time', async ({ open }) => {
    const page = await open('?country=PHL&activity=2024-04-02-wps-promotion-hq-meeting-3');
    await page.waitForMap();
    await page.page.getByRole('listbox', { name: /^Countries/ }).focus();
    await page.page.keyboard.press('Escape');
    await page.page.getByRole('heading', { level: 2, name: 'Philippines' }).waitFor();
    await page.page.getByRole('button', { name: 'About borders' }).first().click();
    await page.page.keyboard.press('Escape');
    await page.page.getByRole('heading', { level: 2, name: 'Philippines' }).waitFor();
    await page.page.keyboard.press('Escape');
    await page.page.getByRole('list', { name: 'Countries in this window' }).waitFor();
  });

  test('the country that the list on the map is at has its card', async ({ open }) => {
    const page = await open();
    await page.waitForMap();
    await page.page.getByRole('listbox', { name: /^Countries/ }).focus();
    const card = page.map.locator('[aria-hidden]').filter({ hasText: 'Latest: ' });
    await card.getByText('United States').waitFor();
    await page.page.keyboard.press('ArrowDown');
    await card.getByText('United States').waitFor({ state: 'detached' });
    await page.page.keyboard.press('Tab');
    await card.waitFor({ state: 'detached' });
  });

  test('the view is chosen with arrow keys', async ({ openWithoutMap: open }) => {
    const page = await open();
    await page.page.getByRole('radio', { name: 'Map' }).focus();
    await page.page.keyboard.press('ArrowRight');
    await page.page.getByRole('list', { name: 'Activities' }).first().waitFor();
    expect(await page.activities()).toHaveLength(59);
  });

  test('dialogs open, hold the focus and give it back', async ({ open }) => {
    const page = await open('?activity=2024-04-02-wps-promotion-hq-meeting-3', { noWebGL: true });
    for (const name of ['About', 'Share', 'Download']) {
      const button = page.page.locator('header').getByRole('button', { name, exact: true });
      await button.focus();
      await page.page.keyboard.press('Enter');
      await page.page.getByRole('dialog', { name }).waitFor();
      await page.expectNoViolations();
      await page.page.keyboard.press('Escape');
      await page.page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });
});
