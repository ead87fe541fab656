/** Staff bring next month's activities in a spreadsheet: by keys alone, and the file passes the check. */
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { checkData } from '../../src/data/record/checkData';
import { realContext, realTexts } from '../data/compiledFiles';
import { newRow, tableOf } from '../data/sheet/upkeep';
import type { Driver } from './browser/driver';
import { Keys } from './browser/keys';
import { test } from './browser/test';
import { countIn } from './record';

type Page = Driver['page'];

const all = countIn('2023-06-12', '2025-10-31');

/** The new row with the names that the real vocabulary has. */
const row = {
  ...newRow,
  kind: 'Seminar or workshop',
  mode: 'In person',
  japan_role: 'Host',
  source_publishers: 'Ministry of Defense of Japan',
};
const threeRows = tableOf(
  { ...row, title_en: 'Seminar one', start: '2026/12/3' },
  { ...row, title_en: 'Seminar two', start: '10 Dec 2026', end: '11 Dec 2026' },
  { ...row, title_en: 'Seminar three', start: '令和8年12月20日', partners: 'Fiji' },
);

async function openByKeys(driver: Driver) {
  const { page } = driver;
  const keys = new Keys(page);
  await page.getByRole('combobox', { name: /^Search/ }).waitFor();
  await keys.tabTo(page.getByRole('button', { name: 'Download', exact: true }));
  await keys.press('Enter');
  const download = page.getByRole('dialog', { name: 'Download' });
  await download.waitFor();
  await keys.tabTo(download.getByRole('button', { name: 'Add or correct activities' }));
  await keys.press('Enter');
  await page.getByRole('button', { name: /to edit \(CSV\)$/ }).waitFor();
  return { page, keys, dialog: page.getByRole('dialog', { name: 'Add or correct activities' }) };
}

/** The file that comes when a button is pressed. */
async function savedBy(page: Page, press: () => Promise<void>) {
  const saved = page.waitForEvent('download');
  await press();
  const file = await saved;
  const path = await file.path();
  return { name: file.suggestedFilename(), path, content: readFileSync(path, 'utf8') };
}

describe('upkeep by keys alone', () => {
  test('three activities of next month are pasted, looked at and taken as files that pass the check', async ({
    openWithoutMap: open,
  }) => {
    const driver = await open();
    const { page, keys, dialog } = await openByKeys(driver);
    await driver.expectNoViolations();
    await keys.tabTo(dialog.getByRole('textbox', { name: /^Pasted cells/ }));
    // One press of Ctrl+V, whatever the clipboard holds.
    await page.keyboard.insertText(threeRows);
    await keys.tabTo(dialog.getByRole('button', { name: 'Check the cells' }));
    await keys.press('Enter');
    const heading = dialog.getByRole('heading', { name: '3 rows read, no errors' });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await dialog.getByText(`3 added, 0 changed, ${realCount()} unchanged`).waitFor();
    await dialog.getByText(`${all.activities} → ${all.activities + 3}`).waitFor();
    await dialog.getByText(/^The collected period now ends on 31 Dec 2026/).waitFor();
    await driver.expectNoViolations();
    const texts = { ...realTexts };
    for (const name of ['activities', 'site'] as const) {
      await keys.tabTo(dialog.getByRole('button', { name: `Download ${name}.json` }));
      const file = await savedBy(page, () => keys.press('Enter'));
      expect(file.name).toBe(`${name}.json`);
      texts[name] = file.content;
    }
    const { problems, files } = checkData(texts, realContext);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(files?.activities.activities).toHaveLength(realCount() + 3);
    expect(keys.presses).toBeLessThanOrEqual(70);
  });

  test('the spreadsheet of all activities comes back and changes nothing', async ({
    openWithoutMap: open,
  }) => {
    const { page, keys, dialog } = await openByKeys(await open());
    await keys.tabTo(dialog.getByRole('button', { name: /to edit \(CSV\)$/ }));
    const sheet = await savedBy(page, () => keys.press('Enter'));
    // Asked for early: the browser begins to tell of choosers a moment after.
    const chooser = page.waitForEvent('filechooser');
    await keys.tabTo(dialog.getByLabel('Edited spreadsheet (CSV)'));
    await keys.press('Enter');
    await (await chooser).setFiles(sheet.path);
    await dialog.getByRole('heading', { name: `${realCount()} rows read, no errors` }).waitFor();
    await dialog.getByText(`0 added, 0 changed, ${realCount()} unchanged`).waitFor();
    await dialog.getByText('Nothing changes, so there is no file to take.').waitFor();
    expect(keys.presses).toBeLessThanOrEqual(60);
  });
});

test('errors are told by row and column in Japanese, on a phone too', async ({
  openWithoutMap: open,
}) => {
  const driver = await open('', { language: 'ja', width: 390, height: 844, touch: true });
  const { page } = driver;
  await page.getByRole('button', { name: 'メニュー' }).tap();
  await page.getByRole('dialog').getByRole('button', { name: '概要' }).tap();
  await page.getByRole('dialog').getByRole('button', { name: '活動の追加・訂正' }).tap();
  const dialog = page.getByRole('dialog', { name: '活動の追加・訂正' });
  const cells = dialog.getByRole('textbox', { name: /^貼り付けたセル/ });
  await cells.fill(tableOf(row, { ...row, kind: 'semnar', start: '32 Dec 2026' }));
  await dialog.getByRole('button', { name: 'セルを確認' }).tap();
  await dialog.getByRole('heading', { name: '2行のうち1行にエラー2件' }).waitFor();
  const table = dialog.getByRole('table', { name: '確認が必要な箇所' });
  expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(['3']);
  await table.getByText('2026年12月は31日までです。').waitFor();
  await table.getByText('「semnar」は登録されていません。').waitFor();
  await dialog.getByText('エラーがなくなると、ファイルをダウンロードできます。').waitFor();
  await driver.expectNoViolations();
  expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
});

/** How many records there are, parts of others too. */
function realCount(): number {
  const { activities } = JSON.parse(realTexts.activities ?? '') as { activities: object[] };
  return activities.length;
}
