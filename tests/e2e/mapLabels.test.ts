/** The labels over the map: what they say, where they stand, and that they go with the map. */
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { Driver } from './browser/driver';
import { test } from './browser/test';
import { countOf } from './record';

const still = { reducedMotion: true } as const;
const timeout = 240_000;
const year = { from: '2024-04-01', to: '2025-03-31' };
const link = `?from=${year.from}&to=${year.to}`;

const { features } = JSON.parse(readFileSync('public/geo/points.geojson', 'utf8')) as {
  readonly features: readonly {
    readonly properties: { readonly id: string; readonly en: string; readonly ja: string };
  }[];
};

interface Label {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function labelsOf(driver: Driver): Promise<readonly Label[]> {
  return driver.map.evaluate((map) =>
    [...map.querySelectorAll('canvas + [aria-hidden] > *')].map((label) => {
      const { left, top, right, bottom } = label.getBoundingClientRect();
      const runs = [...label.querySelectorAll<HTMLElement>('[data-text]')];
      const text = runs.map(({ dataset }) => dataset.text).join('');
      return { text, left, top, right, bottom };
    }),
  );
}

describe('labels', () => {
  test.for(['en', 'ja'] as const)(
    'carry the numbers of the record and lie apart from each other: %s',
    { timeout: timeout },
    async (language, { open }) => {
      const driver = await open(`${link}&lang=${language}`, still);
      await driver.waitForMap();
      const labels = await labelsOf(driver);
      const numbered = labels.filter(({ text }) => / \d+$/.test(text));
      expect(numbered.length).toBeGreaterThan(8);
      for (const { text } of numbered) {
        const name = text.replace(/ \d+$/, '');
        const country = features.find(({ properties }) =>
          [
            properties[language].replaceAll('\u200b', ''),
            properties[language].replace(/[ \u200b]/, ''),
          ].includes(name),
        );
        const count = countOf(country?.properties.id ?? '', year.from, year.to);
        expect(text).toBe(`${name} ${count}`);
      }
      const frame = await driver.map.boundingBox();
      if (!frame) throw new Error('there is no map');
      for (const [index, a] of labels.entries()) {
        expect(a.left >= frame.x && a.right <= frame.x + frame.width, a.text).toBe(true);
        expect(a.top >= frame.y && a.bottom <= frame.y + frame.height, a.text).toBe(true);
        for (const b of labels.slice(index + 1)) {
          const isApart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(isApart, `${a.text} and ${b.text}`).toBe(true);
        }
      }
    },
  );

  test('go with the map while it is dragged, and are no text of the page', {
    timeout: timeout,
  }, async ({ open }) => {
    const driver = await open(link, still);
    await driver.waitForMap();
    expect(await driver.map.locator('canvas + [aria-hidden]').innerText()).toBe('');
    const placeOf = async (name: string) => {
      const label = (await labelsOf(driver)).find(({ text }) => text.startsWith(name));
      if (!label) throw new Error(`${name} is not named`);
      return label;
    };
    const before = await placeOf('Australia');
    const { x, y, width, height } = (await driver.map.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    const { mouse } = driver.page;
    await mouse.move(x + width / 2, y + height / 2);
    await mouse.down();
    await mouse.move(x + width / 2 - 40, y + height / 2 - 30, { steps: 4 });
    await expect
      .poll(async () => {
        const { left, top } = await placeOf('Australia');
        return Math.max(Math.abs(left - before.left + 40), Math.abs(top - before.top + 30));
      })
      .toBeLessThanOrEqual(4);
    await mouse.up();
  });
});
