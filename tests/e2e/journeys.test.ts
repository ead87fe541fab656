import { describe, expect } from 'vitest';
import { test } from './browser/test';
import { countIn, countOf, entriesIn } from './record';

const everything = ['2023-06-12', '2025-10-31'] as const;
const fiscal2024 = ['2024-04-01', '2025-03-31'] as const;

describe('the opening view', () => {
  test('shows everything, with the numbers of the record', async ({ open }) => {
    const page = await open();
    const { text, ...numbers } = await page.sentence();
    expect(numbers).toEqual(countIn(...everything));
    expect(text).toBe(
      'Jun 2023 – Oct 2025: 59 activities with 31 countries and 20 organisations; most often the United States (13).',
    );
    await page.waitForMap();
  });

  test.for([
    ['2023-06-12', '2023-06-12'],
    ['2024-06-25', '2024-06-25'],
    ['2023-11-01', '2023-11-30'],
    ['2024-04-01', '2025-03-31'],
    ['2025-10-31', '2025-10-31'],
  ] as const)(
    'counts %s to %s as the record does',
    async ([from, to], { openWithoutMap: open }) => {
      const page = await open(`?from=${from}&to=${to}&view=list`);
      const { text: _, ...numbers } = await page.sentence();
      expect(numbers).toEqual(countIn(from, to));
      const ids = entriesIn(from, to).map(({ id }) => id);
      expect((await page.activities()).toSorted()).toEqual(ids.toSorted());
    },
  );
});

describe('narrowing the period', () => {
  test('by a preset changes everything at once and is in the link', async ({
    openWithoutMap: open,
  }) => {
    const page = await open();
    await page.pressPreset('FY2024');
    const { text: _, ...numbers } = await page.sentence();
    expect(numbers).toEqual(countIn(...fiscal2024));
    await page.page.waitForURL(/from=2024-04-01&to=2025-03-31/);
    await page.page.getByRole('button', { name: 'Reset dates' }).click();
    expect((await page.sentence()).activities).toBe(59);
  });

  test('by typing takes exact days and refuses impossible ones', async ({
    openWithoutMap: open,
  }) => {
    const page = await open();
    await page.typeFrom('5 Oct 2024');
    await page.typeTo('2024-12');
    const { activities } = countIn('2024-10-05', '2024-12-31');
    // What reads dates loads with the fields.
    await expect.poll(async () => (await page.sentence()).activities).toBe(activities);
    await page.typeFrom('30 Feb 2024');
    await page.page.getByText(/February 2024 has 29 days/).waitFor();
    expect((await page.sentence()).activities).toBe(activities);
  });

  test('by dragging a thumb filters while it moves', async ({ openWithoutMap: open }) => {
    const page = await open();
    const box = await page.slider('Start date').boundingBox();
    const { mouse } = page.page;
    const [x = 0, y = 0] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [];
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + 120, y, { steps: 6 });
    const during = (await page.sentence()).activities;
    expect(during).toBeLessThan(59);
    await mouse.up();
    expect((await page.sentence()).activities).toBe(during);
    await page.page.waitForURL(/from=20\d\d-\d\d-01/);
  });

  test('announces the sentence once it rests', async ({ openWithoutMap: open }) => {
    const page = await open();
    await page.pressOnSlider('Start date', 'ArrowRight', 5);
    const { text } = await page.sentence();
    await page.page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
  });
});

describe('a country', () => {
  test('opens from the map by a click on its land', async ({ open }) => {
    const page = await open();
    await page.waitForMap();
    const map = page.page.getByRole('region', { name: 'Map', exact: true });
    const box = await map.boundingBox();
    // Australia lies in the middle of the opening frame's lower half.
    const [x = 0, y = 0] = box ? [box.x + box.width * 0.46, box.y + box.height * 0.72] : [];
    await page.page.mouse.click(x, y);
    await page.page.getByRole('heading', { level: 2, name: 'Australia' }).waitFor();
    await page.page.waitForURL(/country=AUS/);
  });

  test('opens from the ranking, with its engagements in the period', async ({
    openWithoutMap: open,
  }) => {
    const page = await open('?from=2024-04-01&to=2025-03-31');
    await page.chooseCountry('Philippines');
    const count = countOf('PHL', ...fiscal2024);
    await page.drawer.getByText(`of ${countIn(...fiscal2024).activities} activities`).waitFor();
    const list = page.drawer.getByRole('list', { name: 'Activities' });
    expect(await list.locator('[data-activity-id]').count()).toBe(count);
  });

  test('leads to an activity and back, step by step', async ({ openWithoutMap: open }) => {
    const page = await open();
    await page.chooseCountry('Fiji');
    await page.drawer
      .getByRole('link', { name: /Fiji Capacity Building/ })
      .first()
      .click();
    await page.page.waitForURL(/country=FJI&activity=/);
    await page.drawer.getByRole('heading', { name: 'Proof' }).waitFor();
    await page.page.goBack();
    await page.page.getByRole('heading', { level: 2, name: 'Fiji' }).waitFor();
    await page.page.goBack();
    await page.page.getByRole('heading', { level: 2, name: 'Countries in this window' }).waitFor();
    await page.page.goForward();
    await page.page.getByRole('heading', { level: 2, name: 'Fiji' }).waitFor();
    await page.closeDrawer();
    await page.page.getByRole('heading', { level: 2, name: 'Countries in this window' }).waitFor();
  });
});

describe('an activity', () => {
  test('shows how we know: correction, sources as links, what was published', async ({
    openWithoutMap: open,
  }) => {
    const id = '2024-06-19-ship-rider-asean-timor-leste-and-pacific-islands';
    const page = await open(`?activity=${id}`);
    const { drawer } = page;
    await drawer.getByRole('heading', { name: 'Proof' }).waitFor();
    await drawer.getByText('9-29 Jun 2024').first().waitFor();
    const sources = drawer.getByRole('link', { name: /mod\.go\.jp|Ministry of Defense/ });
    expect(await sources.first().getAttribute('href')).toMatch(/^https:\/\/www\.mod\.go\.jp\//);
  });

  test('widens a linked period that hides it, says so and can undo it', async ({
    openWithoutMap: open,
  }) => {
    const page = await open(
      '?from=2023-06-12&to=2024-03-31&activity=2025-09-24-indo-pacific-wps-defence-working-group',
    );
    await page.page.getByText('Dates widened to show this activity').waitFor();
    await page.page.getByRole('button', { name: 'Undo' }).click();
    await page.page.waitForURL(/from=2023-06-12&to=2024-03-31$/);
    expect((await page.sentence()).activities).toBe(countIn('2023-06-12', '2024-03-31').activities);
  });
});

describe('links and languages', () => {
  test('a nonsense link is a valid view and names what it ignored', async ({
    openWithoutMap: open,
  }) => {
    const page = await open('?kind=semnar&country=XYZ&from=2024-02-30&view=cube&__proto__=1');
    expect((await page.sentence()).activities).toBe(59);
    await page.page.getByText('This link asked for kind “semnar”, which does not exist.').waitFor();
    // Nobody has opened anything yet: the keyboard begins at the beginning.
    expect(await page.page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.page.getByRole('button', { name: 'Dismiss' }).first().click();
  });

  test('the language changes without a reload and keeps the view', async ({
    openWithoutMap: open,
  }) => {
    const page = await open('?country=PHL&from=2024-04-01&to=2025-03-31');
    await page.page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.switchLanguage();
    await page.page.getByRole('heading', { level: 2, name: 'フィリピン' }).waitFor();
    expect(await page.page.evaluate(() => 'sameDocument' in window)).toBe(true);
    expect(await page.page.locator('html').getAttribute('lang')).toBe('ja');
    const { text, activities } = await page.sentence();
    expect(activities).toBe(26);
    expect(text.replaceAll('\n', '')).toContain('26件の活動');
    await page.page.waitForURL(/country=PHL.*lang=ja/);
  });

  test('readers who prefer Japanese get Japanese, and links that say English keep it', async ({
    openWithoutMap: open,
  }) => {
    const japanese = await open('', { locale: 'ja-JP' });
    await japanese.page.getByRole('heading', { name: '女性・平和・安全保障' }).waitFor();
    const english = await open('?lang=en', { locale: 'ja-JP' });
    await english.page.getByRole('heading', { name: 'Women, Peace and Security' }).waitFor();
  });
});
