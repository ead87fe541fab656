/** The largest, the longest and the emptiest records the page may be given. */
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { test } from './browser/test';

interface Served {
  readonly activities: readonly { readonly id: string }[];
}

const { activities } = JSON.parse(readFileSync('dist/data/activities.json', 'utf8')) as Served;
const geo = readFileSync('dist/geo/countries.json', 'utf8');
const codes = [...new Set(geo.match(/"[A-Z]{3}"/g)?.map((code) => code.slice(1, -1)))];
const partners = codes
  .filter((code) => code !== 'JPN')
  .slice(0, 190)
  .map((country) => ({ country, role: 'participant' }));

const long = {
  ...activities[0],
  id: 'longest',
  title: {
    en: `Donaudampfschifffahrtsgesellschaft${'x'.repeat(80)} ${'and a very long title '.repeat(12)}`,
    ja: '女性・平和・安全保障に関する能力構築支援事業における'.repeat(8),
  },
  partners,
  organisations: [],
};
const files = {
  'data/activities.json': {
    body: JSON.stringify({
      activities: [long, { ...activities[0], id: 'empty', partners: [], organisations: [] }],
    }),
  },
};
const links = ['', '?country=USA', '?activity=longest', '?view=list', '?view=table'];

describe('190 partners, endless titles, nothing at all', () => {
  test.for([320, 1024, 1440])('nothing scrolls sideways at %i px', async (width, { open }) => {
    for (const [index, search] of links.entries()) {
      const language = index % 2 === 0 ? 'ja' : 'en';
      const page = await open(search, {
        width,
        height: 800,
        language,
        noWebGL: true,
        block: files,
      });
      expect((await page.sentence()).countries, search).toBe(190);
      await page.page.waitForLoadState('networkidle');
      const overflow = await page.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, search).toBe(0);
      if (process.env.LOOK) await page.screenshot(`extreme-${width}-${index}`);
    }
  });

  test('no activity at all is said, with nothing to press in vain', async ({ open }) => {
    const page = await open('', {
      noWebGL: true,
      block: { 'data/activities.json': { body: '{"activities":[]}' } },
    });
    expect((await page.sentence()).activities).toBe(0);
    await page.expectNoViolations();
  });
});
