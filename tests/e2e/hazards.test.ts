import { describe, expect } from 'vitest';
import { test } from './browser/test';
import { countIn } from './record';

describe('without what a page usually counts on', () => {
  test('no WebGL: list, drawer and timeline are complete, one sentence says so', async ({
    open,
  }) => {
    const page = await open('', { noWebGL: true });
    await page.page.getByText('The map could not be drawn on this device.').waitFor();
    const map = page.page.getByRole('region', { name: 'Map', exact: true });
    expect(await map.getAttribute('data-map-failed')).toBe('webgl');
    await page.pressPreset('FY2024');
    expect((await page.sentence()).activities).toBe(26);
    await page.page.getByRole('button', { name: 'Open the list' }).click();
    expect(await page.activities()).toHaveLength(26);
    expect(page.requests().filter((url) => /assets\/map/.test(url))).toEqual([]);
  });

  test('no WebGL: the picture of the world links to the countries', async ({ open }) => {
    const page = await open('', { noWebGL: true });
    const map = page.page.getByRole('region', { name: 'Map', exact: true });
    await map.getByRole('link', { name: /^Fiji, 6 activities/ }).click();
    await page.page.getByRole('heading', { level: 2, name: 'Fiji' }).waitFor();
  });

  test('no map code: the picture stays and the rest works', async ({ open }) => {
    const page = await open('', { block: { 'assets/map-': 'aborted' } });
    await page.page.getByText('The map could not be drawn on this device.').waitFor();
    expect((await page.sentence()).activities).toBe(59);
  });

  test.for(['geo/overview.json', 'fonts/label-font.json'])(
    'no %s: the map is drawn with its labels',
    async (file, { open }) => {
      const page = await open('', { block: { [file]: 404 } });
      await page.waitForMap();
      const label = page.map.getByText('Fiji', { exact: true });
      expect(await label.count()).toBeGreaterThan(0);
    },
  );

  test('no shapes of countries: the map is told to have failed, once', async ({ open }) => {
    const block = { 'geo/world.pmtiles': 404, 'geo/overview.topo.json': 404 } as const;
    const page = await open('', { block });
    await page.page.getByText('The map could not be drawn on this device.').waitFor();
    expect(await page.map.getAttribute('data-map-failed')).toBe('geometry');
    expect(await page.page.getByText('The map could not be drawn').count()).toBe(1);
    const asked = page.requests().filter((url) => url.includes('overview.topo.json'));
    expect(asked).toHaveLength(2);
  });

  test('no JavaScript: every activity is in a page of its own', async ({ open }) => {
    const page = await open('', { noJavaScript: true });
    await page.page.getByRole('link', { name: 'All activities as a list' }).click();
    await page.page
      .getByText('Appointment of Director for International Cooperation')
      .first()
      .waitFor();
  });

  test('blocked storage: the theme still changes', async ({ open }) => {
    const page = await open();
    await page.page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await page.page.locator('html').getAttribute('data-theme')).toBe('dark');
  });
});

const optional = [
  ['data/organisations.json', 404, 'the file is missing'],
  ['data/vocabulary.json', 500, 'the server answered 500'],
  ['geo/countries.json', { body: '<!doctype html><p>Sign in' }, 'a web page instead of data'],
  ['data/site.json', { body: '{"title": ' }, 'not valid JSON'],
] as const;

describe('a data file that fails', () => {
  test.for(optional)(
    '%s costs what it holds and nothing else',
    async ([file, fate, reason], { open }) => {
      const page = await open('', { block: { [file]: fate } });
      await page.page.getByRole('alert').getByText(file).waitFor();
      await page.page.getByRole('alert').getByText(reason).waitFor();
      const { text: _, ...numbers } = await page.sentence();
      expect(numbers).toEqual(countIn('2023-06-12', '2025-10-31'));
      await page.openList();
      expect(await page.activities()).toHaveLength(59);
    },
  );

  test('the activities: one message with the reason, and another try', async ({ open }) => {
    const page = await open('', {
      block: { 'data/activities.json': { body: '{"activities": 7}' } },
    });
    await page.page.getByRole('heading', { name: 'The activities could not be loaded' }).waitFor();
    await page.page.getByText('data/activities.json').waitFor();
    await page.page.context().unrouteAll();
    await page.page.getByRole('button', { name: 'Try again' }).click();
    await page.page.getByTestId('view-sentence').waitFor();
    expect((await page.sentence()).activities).toBe(59);
  });

  test('the proof: the activity stays readable, with a reason and another try', async ({
    open,
  }) => {
    const page = await open('?activity=2024-04-02-wps-promotion-hq-meeting-3', {
      block: { 'data/proof.json': 404 },
    });
    await page.drawer.getByText('data/proof.json').waitFor();
    await page.page.context().unrouteAll();
    await page.drawer.getByRole('button', { name: 'Try again' }).click();
    await page.drawer
      .getByRole('link', { name: /mod\.go\.jp|Ministry of Defense/ })
      .first()
      .waitFor();
  });
});

const compared = '?from=2024-04-01&to=2025-03-31&compare=2023-04-01..2024-03-31';
/** The parts that come in one file and are asked for by one visit, and how they are named. */
const lateParts = [
  {
    parts: 'Rail, LegendStrip, SearchBox, HeaderActions, OpenedDialog, Shortcuts',
    chunk: 'soon',
    names: ['Filters', 'Legend', 'Search', 'Menu', 'Keyboard shortcuts'],
  },
  { parts: 'FilterDialog', chunk: 'soon', names: ['Filters'], width: 1024, press: 'Filters' },
  { parts: 'HeaderMenu', chunk: 'soon', names: ['Menu'], width: 390 },
  {
    parts: 'NothingFound',
    chunk: 'soon',
    names: ['List'],
    link: '?view=list&q=zzzz',
    isEmpty: true,
  },
  { parts: 'TableView', chunk: 'table', names: ['Table'], link: '?view=table' },
  { parts: 'playbackLoop', chunk: 'time', names: ['Play'], press: 'Play' },
  { parts: 'AboutDialog', chunk: 'AboutDialog', names: ['About'], press: 'About' },
  { parts: 'ShareDialog', chunk: 'ShareDialog', names: ['Share'], press: 'Share' },
  { parts: 'DownloadDialog', chunk: 'DownloadDialog', names: ['Download'], press: 'Download' },
  {
    parts: 'UpkeepDialog',
    chunk: 'UpkeepDialog',
    names: ['Add or correct activities'],
    press: ['Download', 'Add or correct activities'],
  },
  { parts: 'WhatChanged', chunk: 'comparison', names: ['What changed'], link: compared },
] as const satisfies readonly LateParts[];

interface LateParts {
  readonly parts: string;
  readonly chunk: string;
  readonly names: readonly string[];
  readonly link?: string;
  readonly width?: number;
  /** One after the other. */
  readonly press?: string | readonly string[];
  /** Whether the link shows no activity. */
  readonly isEmpty?: boolean;
}

describe('a part of the program that does not arrive', () => {
  test.for<LateParts>(lateParts)(
    'is named, and comes when it is asked for again: $parts',
    async ({ chunk, names, link = '', width = 1440, press, isEmpty = false }, { open }) => {
      const visit = { width, noWebGL: true, block: { [`assets/${chunk}-`]: 'aborted' } } as const;
      const page = await open(link, visit);
      const pressAll = async () => {
        for (const button of [press ?? []].flat()) {
          await page.page.getByRole('button', { name: button, exact: true }).click();
        }
      };
      await page.settled();
      await pressAll();
      const note = page.page.getByRole('alert').filter({ hasText: 'Could not be loaded.' });
      for (const name of names) {
        await note.getByText(new RegExp(`(?:^| · )${name}(?: · |$)`)).waitFor();
      }
      expect((await page.sentence()).activities === 0).toBe(isEmpty);
      await page.page.context().unrouteAll();
      await note.getByRole('button', { name: 'Try again' }).click();
      await note.waitFor({ state: 'detached' });
      await page.settled();
      await pressAll();
      expect(await note.count()).toBe(0);
    },
  );

  test.for([
    ['PopoverPanel', 'More', 1440],
    ['MoreSettings', 'More', 1024],
    ['PlaySettings', 'Normal speed', 1440],
    ['ComparePanel', 'Compare', 1440],
  ] as const)('%s is told where it would open, with a way to get it', async (row, { open }) => {
    const [, name, width] = row;
    const visit = { width, noWebGL: true, block: { 'assets/time-': 'aborted' } } as const;
    const page = await open('', visit);
    const button = page.page.getByRole('button', { name, exact: true });
    await button.click();
    const note = page.page.getByRole('alert').filter({ hasText: 'Could not be loaded.' });
    await note.waitFor();
    await page.page.context().unrouteAll();
    await note.getByRole('button', { name: 'Try again' }).click();
    await note.waitFor({ state: 'detached' });
    await page.settled();
    await button.click();
    await page.page.locator('[popover]:popover-open').waitFor();
    expect(await note.count()).toBe(0);
  });

  test('what is opened: the drawer says so, closes, and opens when it is asked for again', async ({
    open,
  }) => {
    const page = await open('?country=PHL', {
      noWebGL: true,
      block: { 'assets/soon-': 'aborted' },
    });
    const failed = page.page.getByRole('heading', { level: 2, name: /^Could not be loaded/ });
    await failed.waitFor();
    await page.drawer.getByRole('button', { name: 'Close' }).click();
    await page.page.getByRole('heading', { name: 'Countries in this window' }).waitFor();
    await page.page.goBack();
    await failed.waitFor();
    await page.page.context().unrouteAll();
    await page.drawer.getByRole('button', { name: 'Try again' }).click();
    await page.page.getByRole('heading', { level: 2, name: 'Philippines' }).waitFor();
  });
});

describe('anywhere and at any time', () => {
  test.for(['America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Australia/Lord_Howe'])(
    'the numbers are the same in %s',
    async (timezone, { open }) => {
      const page = await open('?from=2024-04-01&to=2025-03-31&view=list', { timezone });
      const { text, ...numbers } = await page.sentence();
      expect(numbers).toEqual(countIn('2024-04-01', '2025-03-31'));
      expect(text).toMatch(/^1 Apr 2024 – 31 Mar 2025:/);
    },
  );

  test('on a slow line the list comes before any map code', async ({ open }) => {
    const page = await open('?view=list', { line: { kilobits: 1600, delay: 150 } });
    await page.page.getByRole('list', { name: 'Activities' }).first().waitFor();
    expect(page.requests().filter((url) => /assets\/map|pmtiles/.test(url))).toEqual([]);
  });
});
