import { describe, expect } from 'vitest';
import type { Driver } from './browser/driver';
import { differenceOf, takePicture } from './browser/picture';
import { smallTargets } from './browser/smallTargets';
import { test } from './browser/test';
import { countIn } from './record';

const phone = { width: 390, height: 844, touch: true } as const;

const shipRider = '2024-06-19-ship-rider-asean-timor-leste-and-pacific-islands';

/** What a fingertip covers, whatever of it is drawn. */
async function expectFingerSize({ page }: Driver): Promise<void> {
  await page.waitForLoadState('networkidle');
  // What still moves covers other things than it will.
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  expect(await page.evaluate(smallTargets, 44)).toEqual([]);
}

describe('on a phone', () => {
  test('the sheet shows the sentence, and tapping its grip shows more', async ({
    openWithoutMap: open,
  }) => {
    const page = await open('', { ...phone, reducedMotion: true });
    await page.settled();
    expect((await page.sentence()).activities).toBe(59);
    // No number stands on another line than what it counts, nor the sum without its last part.
    const wholes = page.page
      .getByTestId('view-sentence')
      .locator('strong')
      .or(page.page.getByText('20 organisations', { exact: true }))
      .or(page.page.getByText('9 within Japan = 59', { exact: true }));
    expect(
      await wholes.evaluateAll((all) => all.map((one) => one.getClientRects().length)),
    ).toEqual([1, 1, 1, 1]);
    await expectFingerSize(page);
    await page.page.getByRole('button', { name: 'Show half of the panel' }).tap();
    await expectFingerSize(page);
    // The sum has no room for them; they stand over the ranking that they are the sum of.
    await page.page
      .getByText(/^Activities that name the country · 108 country engagements$/)
      .waitFor();
    await page.page.getByRole('button', { name: 'Show the whole panel' }).tap();
    await expectFingerSize(page);
    await page.page.getByRole('button', { name: 'Hide the panel' }).tap();
    await page.page.getByRole('button', { name: 'Show half of the panel' }).waitFor();
  });

  test('the sheet follows a finger on its grip and stops where it is nearest', async ({
    openWithoutMap: open,
  }) => {
    // Without its glide, so that the grip is where it was seen.
    const page = await open('', { ...phone, reducedMotion: true });
    const grip = page.page.getByRole('button', { name: /panel$/ });
    await grip.waitFor();
    const session = await page.page.context().newCDPSession(page.page);
    const drag = async (by: number, last: 'touchEnd' | 'touchCancel' = 'touchEnd') => {
      const box = await grip.boundingBox();
      const [x = 0, y = 0] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [];
      const send = (type: 'touchStart' | 'touchMove', dy: number) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: y + dy }] });
      await send('touchStart', 0);
      for (let step = 1; step <= 10; step += 1) await send('touchMove', (by * step) / 10);
      // Held still before it is let go, so that it is no flick.
      await page.page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      await send('touchMove', by);
      await session.send('Input.dispatchTouchEvent', { type: last, touchPoints: [] });
    };
    await drag(-300);
    await page.page.getByRole('button', { name: 'Show the whole panel' }).waitFor();
    await drag(-300);
    await page.page.getByRole('button', { name: 'Hide the panel' }).waitFor();
    await drag(200, 'touchCancel');
    await page.page.getByRole('button', { name: 'Hide the panel' }).waitFor();
    await drag(620);
    await page.page.getByRole('button', { name: 'Show half of the panel' }).waitFor();
    expect(await page.page.evaluate(() => window.scrollY)).toBe(0);
  });

  test('a country on the map opens in the sheet', async ({ open }) => {
    const page = await open('', phone);
    await page.waitForMap();
    await expectFingerSize(page);
    const box = await page.page.getByRole('region', { name: 'Map', exact: true }).boundingBox();
    const [x = 0, y = 0] = box ? [box.x + box.width * 0.47, box.y + box.height * 0.83] : [];
    await page.page.touchscreen.tap(x, y);
    await page.page.getByRole('heading', { level: 2, name: 'Australia' }).waitFor();
    await page.page.getByRole('button', { name: 'Show the whole panel' }).waitFor();
  });

  test('the map goes to a region by one list', async ({ open }) => {
    const page = await open('', { ...phone, reducedMotion: true });
    await page.waitForMap();
    const before = await takePicture(page.map);
    await page.map.getByRole('combobox', { name: 'Go to a region' }).selectOption('Europe');
    await page.waitForMap();
    // Where Australia and the sea were lies Europe now.
    expect(differenceOf(await takePicture(page.map), before).share).toBeGreaterThan(0.1);
    expect((await page.sentence()).activities).toBe(59);
  });

  test('what was opened by a link is large enough for a finger', async ({ open }) => {
    const page = await open(`?activity=${shipRider}`, { ...phone, noWebGL: true });
    await page.page.getByRole('heading', { name: 'Proof' }).waitFor();
    await expectFingerSize(page);
    await page.page.getByRole('button', { name: 'Show the whole panel' }).tap();
    await expectFingerSize(page);
    await page.follow('?organisation=nato');
    await page.page.getByRole('button', { name: 'Note and sources' }).tap();
    await expectFingerSize(page);
    await page.follow('?view=table');
    await page.page.getByRole('table', { name: 'Activities', exact: true }).waitFor();
    await expectFingerSize(page);
  });

  test('what was opened in a dialog is large enough for a finger', async ({ open }) => {
    const page = await open('?country=PHL&from=2024-04-01&to=2025-03-31', {
      ...phone,
      noWebGL: true,
    });
    await page.page.getByRole('button', { name: /earlier plans/ }).tap();
    await expectFingerSize(page);
    for (const name of ['About', 'Share', 'Download']) {
      await page.page.getByRole('button', { name: 'Menu' }).tap();
      await page.page.getByRole('dialog').getByRole('button', { name }).tap();
      const dialog = page.page.getByRole('dialog', { name });
      await dialog.waitFor();
      await expectFingerSize(page);
      await dialog.getByRole('button', { name: 'Close' }).tap();
    }
    await page.page.getByRole('button', { name: 'Search' }).tap();
    await page.page.getByRole('combobox').fill('ship');
    await page.page.getByRole('option').first().waitFor();
    await expectFingerSize(page);
  });

  test('filters stand in a dialog that says how many activities it leaves', async ({
    openWithoutMap: open,
  }) => {
    const page = await open('', phone);
    await page.page.getByRole('button', { name: 'Filters' }).tap();
    const dialog = page.page.getByRole('dialog', { name: 'Filters' });
    await dialog.getByRole('checkbox', { name: /^Pacific/ }).check();
    await page.expectNoViolations();
    await expectFingerSize(page);
    await dialog.getByRole('button', { name: /^Show 11 activities/ }).tap();
    expect((await page.sentence()).activities).toBe(11);
  });

  test('a link that is wrong in many ways gets one note that leaves the map in sight', async ({
    openWithoutMap: open,
  }) => {
    const long = `semnar${'x'.repeat(200)}`;
    const link = `?kind=${long}&region=atlantis&theme=tea&country=QQQ&from=2030-01-01&to=2010-01-01&mode=swim`;
    const page = await open(link, { ...phone, width: 320 });
    const note = page.page.getByRole('note');
    await note.getByText(/atlantis/).waitFor();
    expect(await note.count()).toBe(1);
    expect(await note.getByRole('listitem').count()).toBeGreaterThan(4);
    const shown = await note.locator('xpath=..').boundingBox();
    expect(shown?.height).toBeLessThanOrEqual(0.3 * phone.height + 1);
    const isWider = () => document.documentElement.scrollWidth > window.innerWidth;
    expect(await page.page.evaluate(isWider)).toBe(false);
    await page.expectNoViolations();
    await note.getByRole('button', { name: 'Dismiss' }).tap();
    await note.waitFor({ state: 'detached' });
  });

  test('views, language and theme stand in the menu', async ({ openWithoutMap: open }) => {
    const page = await open('', phone);
    await page.page.getByRole('button', { name: 'Menu' }).tap();
    await page.expectNoViolations();
    await expectFingerSize(page);
    await page.page.getByRole('dialog').getByText('List', { exact: true }).tap();
    expect(await page.activities()).toHaveLength(59);
    await expectFingerSize(page);
    await page.page.getByRole('button', { name: 'Menu' }).tap();
    await page.page.getByRole('button', { name: '日本語' }).tap();
    await page.page.getByRole('dialog', { name: 'メニュー' }).waitFor();
  });

  test('a thumb is dragged with a finger and the page stays where it is', async ({
    openWithoutMap: open,
  }) => {
    const page = await open('', phone);
    const box = await page.slider('End date').boundingBox();
    const [x = 0, y = 0] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [];
    const session = await page.page.context().newCDPSession(page.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dx: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx, y: y + dx / 10 }],
      });
    await touch('touchStart', 0);
    for (const dx of [-20, -40, -60, -80, -100]) await touch('touchMove', dx);
    await touch('touchEnd', 0);
    expect((await page.sentence()).activities).toBeLessThan(59);
    expect(await page.page.evaluate(() => window.scrollY)).toBe(0);
  });

  test('a finger that the system takes away leaves the period as it was', async ({
    openWithoutMap: open,
  }) => {
    const page = await open('?from=2024-04-01&to=2025-03-31', phone);
    const { activities } = await page.sentence();
    const box = await page.slider('End date').boundingBox();
    const [x = 0, y = 0] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [];
    const session = await page.page.context().newCDPSession(page.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchCancel', dx: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchCancel' ? [] : [{ x: x + dx, y }],
      });
    await touch('touchStart', 0);
    for (const dx of [-20, -40, -60]) await touch('touchMove', dx);
    await expect.poll(async () => (await page.sentence()).activities).toBeLessThan(activities);
    await touch('touchCancel', 0);
    await expect.poll(async () => (await page.sentence()).activities).toBe(activities);
  });

  test('typed dates are there too', async ({ openWithoutMap: open }) => {
    const page = await open('', phone);
    await page.page
      .getByRole('group', { name: 'Time window' })
      .getByRole('button', { name: 'More' })
      .tap();
    await page.page.getByRole('textbox', { name: 'From' }).fill('2024-04');
    await page.page.keyboard.press('Enter');
    // What reads dates loads with the field.
    const { activities } = countIn('2024-04-01', '2025-10-31');
    await expect.poll(async () => (await page.sentence()).activities).toBe(activities);
  });
});
