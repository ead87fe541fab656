/** The first tasks of the readers, by keys alone and with a bounded number of them. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect } from 'vitest';
import { Keys } from './browser/keys';
import { test } from './browser/test';
import { countIn, entriesIn } from './record';

describe('by keys alone', () => {
  test('a journalist asks for the Pacific in the last twelve months and reads an activity', async ({
    openWithoutMap: open,
  }) => {
    const driver = await open();
    const { page } = driver;
    const keys = new Keys(page);
    const pacific = page.getByRole('checkbox', { name: /^Pacific/ });
    await pacific.waitFor();
    await keys.tabTo(pacific);
    await keys.press('Space');
    await page.getByRole('button', { name: 'Remove Pacific' }).waitFor();
    await keys.tabBackTo(page.getByRole('link', { name: 'Skip to dates' }));
    await keys.press('Enter');
    await keys.tabTo(page.getByRole('button', { name: 'More', exact: true }));
    await keys.press('Enter');
    // The first of the periods that have no room has the focus.
    await page.getByRole('button', { name: 'Last 12 months' }).waitFor();
    await keys.press('Space');
    await page.getByRole('heading', { name: /1 Nov 2024 – 31 Oct 2025/ }).waitFor();
    const [first = ''] = await driver.activities();
    await keys.tabBackTo(page.locator(`[data-activity-id="${first}"] a`));
    await keys.press('Enter');
    await driver.drawer.getByRole('article').waitFor();
    await keys.tabTo(driver.drawer.getByRole('button', { name: 'Cite' }));
    await keys.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await dialog.waitFor();
    const citation = dialog.getByRole('textbox', { name: 'Citation' });
    await keys.tabTo(dialog.getByRole('button', { name: 'Copy citation' }));
    await keys.press('Enter');
    await dialog.getByRole('button', { name: 'Copied' }).waitFor();
    const title = await driver.drawer.getByRole('heading', { level: 2 }).textContent();
    expect(await citation.inputValue()).toContain(`“${title}`);
    expect(await citation.inputValue()).toMatch(
      new RegExp(`Data version \\S+, .*\\?activity=${first}&lang=en .*Source: .*https?://`),
    );
    expect(keys.presses).toBeLessThanOrEqual(105);
  });

  test('a researcher gets the seminars of 2024 as a table with their sources', async ({
    openWithoutMap: open,
  }) => {
    const driver = await open();
    const { page } = driver;
    const keys = new Keys(page);
    const seminars = page.getByRole('checkbox', { name: /^Seminar/ });
    await seminars.waitFor();
    await keys.tabTo(page.getByRole('radio', { name: 'Map' }));
    await keys.press('ArrowRight', 2);
    await keys.tabTo(seminars);
    await keys.press('Space');
    await keys.tabBackTo(page.getByRole('link', { name: 'Skip to dates' }));
    await keys.press('Enter');
    for (const name of ['From', 'To']) {
      await keys.tabTo(page.getByRole('textbox', { name }));
      await keys.press('Control+a');
      await keys.type('2024');
      await keys.press('Enter');
    }
    await page.getByRole('heading', { name: /^1 Jan 2024 – 31 Dec 2024/ }).waitFor();
    const rows = page.getByRole('table', { name: 'Activities', exact: true }).locator('tbody tr');
    const expected = entriesIn('2024-01-01', '2024-12-31').filter(({ kind }) => kind === 'seminar');
    expect(await rows.count()).toBe(expected.length);
    // Beyond the last stop of the page its first ones follow.
    await keys.tabTo(page.getByRole('button', { name: 'Download', exact: true }));
    await keys.press('Enter');
    await page.getByRole('dialog', { name: 'Download' }).waitFor();
    const count = expected.length;
    const name = `Download ${count} activities (CSV)`;
    await keys.tabTo(page.getByRole('dialog').getByRole('button', { name }));
    const saved = page.waitForEvent('download');
    await keys.press('Enter');
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`_2024-01-01_2024-12-31_${count}-activities_v[\\d.]+\\.csv$`),
    );
    const { data } = Papa.parse<Readonly<Record<string, string>>>(
      readFileSync(await file.path(), 'utf8'),
      { header: true, skipEmptyLines: true },
    );
    expect(data.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    for (const { source_urls: sources } of data) expect(sources).toMatch(/^https?:/);
    await keys.press('Escape');
    // The same file is one press away from the table itself.
    const again = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    expect((await again).suggestedFilename()).toBe(file.suggestedFilename());
    expect(keys.presses).toBeLessThanOrEqual(110);
  });

  test('an evaluator compares fiscal 2023 and 2024 by partner and by kind', async ({ open }) => {
    const driver = await open('', { noWebGL: true });
    const { page } = driver;
    const keys = new Keys(page);
    await page.getByRole('button', { name: 'FY2024' }).waitFor();
    const skip = page.getByRole('link', { name: 'Skip to dates' });
    await skip.waitFor({ state: 'attached' });
    await keys.tabTo(skip);
    await keys.press('Enter');
    await keys.tabTo(page.getByRole('button', { name: 'FY2024' }));
    await keys.press('Space');
    await keys.tabTo(page.getByRole('button', { name: 'Compare', exact: true }));
    await keys.press('Enter');
    await page.locator('button:focus').getByText('FY2023').waitFor();
    await keys.press('Enter');
    await page.getByTestId('view-sentence').getByText('against 21').waitFor();
    const seminars = driver.drawer
      .getByRole('list', { name: 'By kind' })
      .getByRole('button', { name: /^Seminar or workshop/ });
    await seminars.waitFor();
    const ofKind = (from: string, to: string) =>
      entriesIn(from, to).filter(({ kind }) => kind === 'seminar').length;
    const [before, after] = [
      ofKind('2023-04-01', '2024-03-31'),
      ofKind('2024-04-01', '2025-03-31'),
    ];
    expect(await seminars.innerText()).toContain(`${before} → ${after}`);
    // By partner within the kind: the row narrows both periods.
    await keys.tabBackTo(seminars);
    await keys.press('Enter');
    await page
      .getByTestId('view-sentence')
      .getByText(`${after} activities against ${before}`)
      .waitFor();
    await driver.drawer.getByRole('list', { name: 'More often' }).waitFor();
    expect(keys.presses).toBeLessThanOrEqual(75);
  });

  test('anybody sees in Japanese whom Japan works with, and reads an activity', async ({
    openWithoutMap: open,
  }) => {
    const driver = await open('', { language: 'ja' });
    const { page } = driver;
    const keys = new Keys(page);
    const first = page
      .getByRole('list', { name: 'この期間の国・地域' })
      .getByRole('button')
      .first();
    await first.waitFor();
    const skip = page.getByRole('link', { name: '活動一覧へ移動' });
    await skip.waitFor({ state: 'attached' });
    await keys.tabTo(skip);
    await keys.press('Enter');
    await keys.tabTo(first);
    await keys.press('Enter');
    await page.getByRole('heading', { level: 2, name: '米国', exact: true }).waitFor();
    await keys.tabTo(driver.drawer.locator('[data-activity-id] a').first());
    await keys.press('Enter');
    await driver.drawer.getByRole('article').waitFor();
    await keys.press('Escape', 2);
    expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(keys.presses).toBeLessThanOrEqual(20);
  });

  test('every country of the map is in the list that follows it', async ({ open }) => {
    const driver = await open();
    const { page } = driver;
    await driver.waitForMap();
    const keys = new Keys(page);
    const list = page.getByRole('listbox', { name: 'Countries in view' });
    const named = countIn('2023-06-12', '2025-10-31').countries;
    expect(await list.getByRole('option', { name: /, [1-9]\d* activit/ }).count()).toBe(named);
    await keys.tabTo(page.getByRole('link', { name: 'Skip to map' }));
    await keys.press('Enter');
    await keys.tabTo(list);
    await keys.chooseByLetter(list, 'Timor-Leste');
    const outside = list.getByRole('group', { name: 'Outside this view' });
    const inView = list.getByRole('group', { name: 'In view', exact: true });
    expect(await inView.getByRole('option', { selected: true }).innerText()).toMatch(/Timor-Leste/);
    await keys.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Timor-Leste' }).waitFor();
    await keys.press('Escape');
    expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
    // What the camera does not see is in the list too; opening it brings it into view.
    await expect
      .poll(() => outside.getByRole('option', { name: /^Uruguay/ }).count(), { timeout: 15_000 })
      .toBe(1);
    await keys.chooseByLetter(list, 'Uruguay');
    await keys.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Uruguay' }).waitFor();
    await expect
      .poll(() => inView.getByRole('option', { name: /^Uruguay/ }).count(), { timeout: 15_000 })
      .toBe(1);
    expect(keys.presses).toBeLessThanOrEqual(25);
  });

  test('a question mark lists the keys, and the characters among them can be turned off', async ({
    openWithoutMap: open,
  }) => {
    const driver = await open();
    const { page } = driver;
    const keys = new Keys(page);
    const search = page.getByRole('combobox', { name: /^Search/ });
    await search.waitFor();
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    // It loads after the page is usable.
    await expect
      .poll(
        async () => {
          await keys.press('?');
          return dialog.count();
        },
        { timeout: 15_000 },
      )
      .toBe(1);
    await driver.expectNoViolations();
    await keys.tabTo(dialog.getByRole('checkbox'));
    await keys.press('Space');
    await keys.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await keys.press('/');
    await keys.press('?');
    expect(await dialog.count()).toBe(0);
    expect(await search.evaluate((box) => box === document.activeElement)).toBe(false);
  });
});
