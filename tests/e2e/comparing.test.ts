import { describe, expect } from 'vitest';
import { test } from './browser/test';

const sentence =
  'FY2024 against FY2023: 26 activities against 25, with 25 countries against 21; 8 countries are new, 4 not named again.';

describe('two periods', () => {
  test('are compared from the period on, in every part of the page', async ({ open }) => {
    const page = await open('?from=2024-04-01&to=2025-03-31');
    const time = page.page.getByRole('group', { name: 'Time window' });
    await time.getByRole('button', { name: 'Compare' }).click();
    await page.page.getByRole('button', { name: /^FY2023.*The period before/ }).click();
    await page.page.getByTestId('view-sentence').getByText('against 21').waitFor();
    const { text, ...numbers } = await page.sentence();
    expect(text).toBe(sentence);
    expect(numbers).toMatchObject({ activities: 26, countries: 25 });
    await page.page.waitForURL(/compare=2023-04-01\.\.2024-03-31/);
    await page.page.getByText(/^Not like for like: records of FY2023 begin/).waitFor();
    await page.page.getByRole('button', { name: 'Change of −2, −1: 13 countries' }).waitFor();
    const more = page.page.getByRole('list', { name: 'More often' });
    expect(await more.getByRole('button').allInnerTexts()).toHaveLength(6);
    await expect.poll(() => page.announcement()).toBe(sentence);
    await page.waitForMap();
    await page.expectNoViolations();

    await more.getByRole('button', { name: /^United States/ }).click();
    await page.page.getByText(/FY2023: 4 → FY2024: 6/).waitFor();
    await time.getByRole('button', { name: 'End comparison' }).click();
    await page.page.waitForURL((url) => !url.search.includes('compare'));
    await page.page.goBack();
    await page.page.getByTestId('view-sentence').getByText('against 21').waitFor();
  });

  test('come by a link, and a table marks what is first', async ({ openWithoutMap: open }) => {
    const search = '?from=2024-04-01&to=2025-03-31&compare=2024-03-31..2023-04-01&view=table';
    const page = await open(search);
    await page.page.getByText(/were the wrong way round/).waitFor();
    await page.page.getByTestId('view-sentence').getByText('against 21').waitFor();
    expect(await page.page.getByText(/^First with /).count()).toBeGreaterThan(0);
    // What a link opens with is not spoken.
    expect(await page.announcement()).toBe('');
    await page.expectNoViolations();
    await page.page.getByRole('button', { name: 'End comparison' }).click();
    await page.page
      .getByText(/^First with /)
      .first()
      .waitFor({ state: 'detached' });
  });

  test('are compared with the keyboard alone', async ({ openWithoutMap: open }) => {
    const page = await open('?from=2024-04-01&to=2025-03-31');
    const chip = page.page.getByRole('button', { name: 'Compare' });
    await chip.focus();
    await page.page.keyboard.press('Enter');
    await page.page.locator('button:focus').getByText('FY2023').waitFor();
    await page.page.keyboard.press('Enter');
    await page.page.getByTestId('view-sentence').getByText('against 21').waitFor();
    const hasFocus = () => chip.evaluate((element) => element === document.activeElement);
    expect(await hasFocus()).toBe(true);
    // The way back is beside it, and leaves the keyboard there.
    await page.page.keyboard.press('Tab');
    await page.page.keyboard.press('Enter');
    await page.page.waitForURL((url) => !url.search.includes('compare'));
    expect(await hasFocus()).toBe(true);
  });

  test('are compared on a phone, and left by one tap', async ({ open }) => {
    const page = await open('?from=2024-04-01&to=2025-03-31', {
      width: 320,
      height: 640,
      touch: true,
    });
    const time = page.page.getByRole('group', { name: 'Time window' });
    await time.getByRole('button', { name: 'More' }).tap();
    await page.page.getByRole('button', { name: 'Compare', exact: true }).tap();
    await page.page.getByRole('button', { name: /^FY2023.*The period before/ }).tap();
    await page.page.getByTestId('view-sentence').getByText('against 21').waitFor();
    await page.waitForMap();
    await page.expectNoViolations();
    const isWider = () => document.documentElement.scrollWidth > window.innerWidth;
    expect(await page.page.evaluate(isWider)).toBe(false);
    await time.getByRole('button', { name: 'End comparison' }).tap();
    await page.page.waitForURL((url) => !url.search.includes('compare'));
  });
});
