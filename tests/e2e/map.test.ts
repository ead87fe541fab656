/** What only a drawn map can show: where things are hit, what survives, and what stands in for it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import type { Driver } from './browser/driver';
import { differenceOf, shiftBetween, takePicture } from './browser/picture';
import { test } from './browser/test';

interface Point {
  readonly properties: { readonly id: string; readonly en: string };
  readonly geometry: { readonly coordinates: readonly [lon: number, lat: number] };
}
const points = (
  JSON.parse(readFileSync('public/geo/points.geojson', 'utf8')) as { features: readonly Point[] }
).features;

const still = { reducedMotion: true } as const;
/** Drawing in software on a busy machine. */
const timeout = 240_000;

/** The opening frame as the design fixes it: centre, and the world's width in a map 816 px wide. */
const opening = { lon: 142, lat: 7, worldPerWidth: 1332 / 816 };

function mercator(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}

/** Where a place stands on the map of the opening view, in CSS pixels from its top left. */
function placeInOpening(id: string, { width, height }: { width: number; height: number }) {
  const point = points.find(({ properties }) => properties.id === id);
  if (!point) throw new Error(`geo/points.geojson has no ${id}`);
  const [lon, lat] = point.geometry.coordinates;
  const world = width * opening.worldPerWidth;
  const turn = ((lon - opening.lon + 540) % 360) - 180;
  return {
    name: point.properties.en,
    x: width / 2 + (turn / 360) * world,
    y: height / 2 - (mercator(lat) - mercator(opening.lat)) * world,
  };
}

async function frameOf(driver: Driver) {
  const box = await driver.map.boundingBox();
  if (!box) throw new Error('there is no map');
  return box;
}

describe('small states', () => {
  const states =
    'SGP BRN MDV TLS PLW FSM MHL NRU KIR TUV WSM TON NIU COK FJI VUT SLB BHR MUS SYC COM'.split(
      ' ',
    );

  test('each opens its drawer where it stands in the opening view, also from a little aside', {
    timeout: timeout,
  }, async ({ open }) => {
    const driver = await open('', still);
    await driver.waitForMap();
    const frame = await frameOf(driver);
    for (const [index, id] of states.entries()) {
      const { name, x, y } = placeInOpening(id, frame);
      // In turn in the middle and 8 px off it, in a direction of its own: targets are 24 px wide.
      const [aside, below] = index % 2 === 0 ? [0, 0] : [8 * Math.cos(index), 8 * Math.sin(index)];
      await driver.page.mouse.click(frame.x + x + aside, frame.y + y + below);
      await driver.page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
      await driver.map.getByRole('button', { name: 'Reset the map' }).click();
    }
  });

  test('over the sea the nearest dot within 20 px answers, the open sea clears', {
    timeout: timeout,
  }, async ({ open }) => {
    const driver = await open('?country=FJI', still);
    await driver.waitForMap();
    await driver.map.getByRole('button', { name: 'Reset the map' }).click();
    const frame = await frameOf(driver);
    const { x, y } = placeInOpening('PLW', frame);
    await driver.page.mouse.click(frame.x + x, frame.y + y - 18);
    await driver.page.getByRole('heading', { level: 2, name: 'Palau' }).waitFor();
    await driver.map.getByRole('button', { name: 'Reset the map' }).click();
    await driver.page.mouse.click(frame.x + x, frame.y + y - 60);
    await driver.page
      .getByRole('heading', { level: 2, name: 'Countries in this window' })
      .waitFor();
  });
});

describe('on the globe', () => {
  test('a country opens by a click, and beside the globe there is nothing to hit', {
    timeout: timeout,
  }, async ({ open }) => {
    const driver = await open('?country=AUS&projection=globe', still);
    await driver.waitForMap();
    await driver.closeDrawer();
    await driver.waitForMap();
    const { x, y, width, height } = await frameOf(driver);
    const title = driver.page.getByRole('heading', { level: 2, name: 'Australia' });
    await driver.page.mouse.click(x + width / 2, y + height / 2);
    await title.waitFor();
    // The frame of a country this large shows a whole face: its corner is paper.
    await driver.page.mouse.click(x + 6, y + height / 2);
    await title.waitFor({ state: 'detached' });
  });
});

describe('going to a region', () => {
  test('moves the map and filters nothing, in both languages', {
    timeout: timeout,
  }, async ({ open }) => {
    const driver = await open('', still);
    await driver.waitForMap();
    const { text } = await driver.sentence();
    const outside = driver.map.getByText('Outside this view:');
    await outside.filter({ hasText: 'Sweden' }).waitFor();
    const jump = driver.map.getByRole('combobox', { name: 'Go to a region' });
    await jump.selectOption('Europe');
    await outside.filter({ hasText: 'United States' }).waitFor();
    expect(await outside.innerText()).not.toContain('Sweden');
    await driver.switchLanguage();
    await driver.map.getByRole('combobox', { name: '地域へ移動' }).selectOption('インド太平洋');
    await driver.map.getByText('表示範囲の外：').filter({ hasText: 'スウェーデン' }).waitFor();
    await driver.switchLanguage();
    expect((await driver.sentence()).text).toBe(text);
    expect(driver.page.url()).not.toContain('region');
  });
});

/** Takes the drawing context away, as a driver or a sleeping machine does. */
async function loseContext(driver: Driver): Promise<void> {
  await driver.page.evaluate(() => {
    const canvas = document.querySelector('canvas.maplibregl-canvas') as HTMLCanvasElement;
    const loss = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { contextLoss: loss });
    loss?.loseContext();
  });
}

async function restoreContext(driver: Driver): Promise<void> {
  await driver.page.evaluate(() => {
    (window as unknown as { contextLoss: WEBGL_lose_context }).contextLoss.restoreContext();
  });
}

describe('a lost drawing context', () => {
  test.for([
    ['colours, hover and selection', '?country=AUS'],
    ['labels on the near side of the globe', '?country=AUS&projection=globe'],
    [
      'arcs, partners and hatching',
      '?activity=2024-06-19-ship-rider-asean-timor-leste-and-pacific-islands&members=1',
    ],
  ])('comes back with %s', { timeout: timeout }, async ([, search], { open }) => {
    const driver = await open(search, still);
    await driver.waitForMap();
    const frame = await frameOf(driver);
    await driver.page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
    const before = await takePicture(driver.map);
    await loseContext(driver);
    await driver.page.locator('section:not([data-map-ready])[data-map-shown]').waitFor();
    await restoreContext(driver);
    await driver.waitForMap();
    expect(differenceOf(await takePicture(driver.map), before).share).toBeLessThan(0.0005);
  });

  test('that never comes back leaves the picture, one sentence and a way to try again', {
    timeout: timeout,
  }, async ({ open }) => {
    const driver = await open('', still);
    await driver.waitForMap();
    await loseContext(driver);
    const note = driver.page.getByText('The map could not be drawn on this device.');
    await note.waitFor();
    await driver.map.getByRole('link', { name: /^Fiji, 6 activities/ }).waitFor();
    // Not over the picture, where it would hide countries.
    const picture = await driver.map.getByRole('group', { name: 'Map' }).boundingBox();
    const { y = 0 } = (await note.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(picture ? picture.y + picture.height : Number.POSITIVE_INFINITY);
    await driver.page.getByRole('button', { name: 'Try again' }).click();
    await driver.waitForMap();
  });
});

describe('a host that does not answer range requests', () => {
  test('is explained in the console and replaced by the coarser geometry', {
    timeout: timeout,
  }, async ({ open }) => {
    const driver = await open('list.html', still);
    const warnings: string[] = [];
    driver.page.on('console', (message) => warnings.push(message.text()));
    await driver.page.route('**/geo/world.pmtiles', (route) =>
      route.fulfill({ path: resolve('dist/geo/world.pmtiles'), status: 200 }),
    );
    await driver.page.goto(new URL('.', driver.page.url()).href);
    await driver.waitForMap();
    expect(warnings.join('\n')).toContain('Range requests with 206');
    expect(driver.requests().some((url) => url.endsWith('geo/overview.topo.json'))).toBe(true);
    const frame = await frameOf(driver);
    await driver.page.mouse.click(frame.x + frame.width * 0.46, frame.y + frame.height * 0.72);
    await driver.page.getByRole('heading', { level: 2, name: 'Australia' }).waitFor();
  });
});

test('the picture to take away has the map and its legend', { timeout: timeout }, async ({
  open,
}) => {
  const driver = await open('?from=2024-04-01&to=2025-03-31', {
    ...still,
    width: 1024,
    height: 600,
    pixelRatio: 2,
  });
  await driver.waitForMap();
  const { width = 0, height = 0 } = (await driver.map.boundingBox()) ?? {};
  await driver.page.getByRole('button', { name: 'Download' }).click();
  const saved = driver.page.waitForEvent('download', { timeout: timeout });
  await driver.page.getByRole('button', { name: 'Download the map (PNG)' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/_26-activities_v[\d.]+\.png$/);
  const picture = PNG.sync.read(readFileSync(await file.path()));
  expect(picture.width).toBe(2 * width);
  // The class of the United States, 4–6, is on the map and, under it, in the legend.
  const rows = new Set<number>();
  for (let pixel = 0; pixel < picture.data.length / 4; pixel += 1) {
    const [red, green, blue] = picture.data.subarray(4 * pixel, 4 * pixel + 3);
    if (red === 138 && green === 90 && blue === 207) rows.add(Math.floor(pixel / picture.width));
  }
  const below = [...rows].filter((row) => row > picture.height - 450);
  expect(rows.size - below.length).toBeGreaterThan(height / 10);
  expect(below.length).toBeGreaterThanOrEqual(40);
});

test('beside list or table there is no map to take a picture of', { timeout: timeout }, async ({
  open,
}) => {
  const driver = await open('', still);
  await driver.waitForMap();
  await driver.page.getByText('List', { exact: true }).click();
  await driver.page.getByRole('button', { name: 'Download' }).click();
  await driver.page.getByRole('button', { name: 'Download the map (PNG)' }).click();
  await driver.page.getByText('There is no map on screen to take a picture of.').waitFor();
});

describe('the picture of the world before the map', () => {
  // Class 7–10: Australia, at the bottom of the opening view; class 4–6: Mongolia.
  const cases = [
    ['', [95, 46, 165], 2],
    ['?projection=globe', [95, 46, 165], 2],
    // The picture is made for the whole world; close by its coasts are coarse.
    ['?country=MNG', [138, 90, 207], 6],
  ] as const;

  test.for(cases)(
    'stands where the map will stand: %s',
    { timeout: timeout },
    async ([search, colour, most], { open }) => {
      const waiting = await open(search, { ...still, block: { 'assets/map-': 'hanging' } });
      await waiting.map.locator('svg path').first().waitFor();
      const picture = await takePicture(waiting.map);
      const driver = await open(search, still);
      await driver.waitForMap();
      const map = await takePicture(driver.map);
      // The lower half, left of the buttons: no note, and the label of the country lies inside it.
      const part = { left: 0, top: 330, right: map.width - 300, bottom: map.height };
      const { x, y, common } = shiftBetween([picture, map], colour, part, 8);
      expect(common).toBeGreaterThan(1000);
      expect(Math.max(Math.abs(x), Math.abs(y)), `it moves by ${x}, ${y}`).toBeLessThanOrEqual(
        most,
      );
    },
  );
});
