/** The time bar where it is hard: decades of data, fingers, forced colours, parts that do not arrive. */
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { Driver } from './browser/driver';
import { test } from './browser/test';

const read = (file: string) => JSON.parse(readFileSync(`dist/data/${file}`, 'utf8'));
const site = read('site.json');
const { activities } = read('activities.json');

/** The record spread over sixty years: an activity of the real ones a year. */
const sixtyYears = {
  'data/site.json': {
    body: JSON.stringify({
      ...site,
      coverage: [{ ...site.coverage[0], from: '2000-04-01', to: '2060-03-31' }],
    }),
  },
  'data/activities.json': {
    body: JSON.stringify({
      activities: activities.slice(0, 59).map((activity: object, index: number) => {
        const start = `${2000 + index}-06-15`;
        return { ...activity, start, end: start, partOf: null };
      }),
    }),
  },
};

/** Texts of the axis and the thumbs that lie over one another or leave the page. */
function collisions(): readonly string[] {
  const labels = [...document.querySelectorAll('[role="group"] span[data-anchor]')].flatMap(
    (element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return right > left ? [{ text: element.textContent, left, right, top, bottom }] : [];
    },
  );
  const outside = labels.filter(({ left, right }) => left < 0 || right > window.innerWidth);
  const pairs = labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} × ${b.text}`),
  );
  return [...outside.map(({ text }) => `outside: ${text}`), ...pairs];
}

describe('sixty years', () => {
  test.for([320, 390, 1024, 1440, 2560])(
    'no label meets another at %i px',
    async (width, { open }) => {
      for (const language of ['en', 'ja'] as const) {
        const visit = { width, height: 900, language, noWebGL: true, block: sixtyYears };
        const page = await open('', visit);
        expect((await page.sentence()).activities).toBe(59);
        await page.settled();
        expect(await page.page.locator('span[data-anchor]').count()).toBeGreaterThan(4);
        expect(await page.page.evaluate(collisions), language).toEqual([]);
        // A period of one year, far from both ends, whose dates stand near each other.
        await page.follow(`?from=2024-04-01&to=2025-03-31&lang=${language}`);
        expect((await page.sentence()).activities).toBe(1);
        await page.settled();
        expect(await page.page.evaluate(collisions), language).toEqual([]);
      }
    },
  );
});

const phone = { width: 390, height: 844, touch: true, noWebGL: true } as const;

interface Finger {
  readonly move: (dx: number, dy: number) => Promise<void>;
  readonly end: () => Promise<void>;
}

async function touch(page: Driver, x: number, y: number): Promise<Finger> {
  const session = await page.page.context().newCDPSession(page.page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', dx = 0, dy = 0) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx, y: y + dy }],
    });
  await send('touchStart');
  return {
    move: async (dx, dy) => void (await send('touchMove', dx, dy)),
    end: async () => void (await send('touchEnd')),
  };
}

/** The middle of the chosen period, on the track between both thumbs. */
async function middleOfPeriod(page: Driver) {
  const [start, end] = await Promise.all(
    (['Start date', 'End date'] as const).map((name) => page.slider(name).boundingBox()),
  );
  if (!start || !end) throw new Error('the thumbs are not on the page');
  const x = (start.x + start.width / 2 + end.x + end.width / 2) / 2;
  return { x, y: end.y + end.height / 2 };
}

const periodOf = (page: Driver) =>
  Promise.all(
    (['Start date', 'End date'] as const).map((name) =>
      page.slider(name).getAttribute('aria-valuetext'),
    ),
  );

describe('with a finger', () => {
  test('the period is dragged as a whole and keeps its length', async ({
    openWithoutMap: open,
  }) => {
    const page = await open('?from=2024-01-01&to=2024-06-30', phone);
    const { x, y } = await middleOfPeriod(page);
    const finger = await touch(page, x, y);
    for (let dx = 6; dx <= 60; dx += 6) await finger.move(dx, 0);
    await finger.end();
    const [from, to] = await periodOf(page);
    expect([from, to]).not.toEqual(['1 January 2024', '30 June 2024']);
    const months = [from, to].map((text) => new Date(`${text} UTC`).getUTCMonth());
    expect(((months[1] ?? 0) - (months[0] ?? 0) + 12) % 12).toBe(5);
  });

  test('a swipe up and down over the track moves neither the period nor the page', async ({
    openWithoutMap: open,
  }) => {
    const page = await open('?from=2024-01-01&to=2024-06-30', phone);
    const before = await periodOf(page);
    const { x, y } = await middleOfPeriod(page);
    const finger = await touch(page, x, y);
    for (let dy = -10; dy >= -120; dy -= 10) await finger.move(0, dy);
    await finger.end();
    expect(await periodOf(page)).toEqual(before);
    expect(await page.page.evaluate(() => [window.scrollX, window.scrollY])).toEqual([0, 0]);
  });
});

describe('in forced colours', () => {
  test('bars in the period, bars outside and thumbs differ and are the system’s', async ({
    open,
  }) => {
    const page = await open('?from=2024-04-01&to=2025-03-31', {
      forcedColors: true,
      noWebGL: true,
    });
    await page.settled();
    const looks = await page.page.evaluate(() =>
      ['outside', 'inside'].map((half) => {
        const bar = document.querySelector(`g[clip-path*="${half}"] rect`);
        const { fill = '', stroke = '' } = bar ? getComputedStyle(bar) : {};
        return { fill, stroke };
      }),
    );
    const [canvas, grey, text] = await page.page.evaluate(() =>
      ['Canvas', 'GrayText', 'CanvasText'].map((color) => {
        const probe = document.createElement('i');
        probe.style.color = color;
        document.body.append(probe);
        const { color: computed } = getComputedStyle(probe);
        probe.remove();
        return computed;
      }),
    );
    // Hollow outside, solid inside.
    expect(looks[0]).toEqual({ fill: canvas, stroke: grey });
    expect(looks[1]?.fill).toBe(text);
    expect(canvas).not.toBe(text);
    await page.expectNoViolations();
  });
});

describe('a part that does not arrive', () => {
  test('comparing: the sentence compares, the list says so and tries again', async ({ open }) => {
    const page = await open('?from=2024-04-01&to=2025-03-31&compare=2023-04-01..2024-03-31', {
      noWebGL: true,
      block: { 'assets/comparison-': 'aborted' },
    });
    await page.page.getByTestId('view-sentence').getByText('against').first().waitFor();
    await page.page.getByRole('button', { name: 'Try again' }).first().waitFor();
    await page.page.context().unrouteAll();
    await page.page.getByRole('button', { name: 'Try again' }).first().click();
    await page.page.getByRole('heading', { name: 'What changed' }).waitFor();
  });

  test('playing: the button does not claim to play', async ({ open }) => {
    const page = await open('', { noWebGL: true, block: { 'assets/time-': 'aborted' } });
    await page.settled();
    await page.timeBar.getByRole('button', { name: 'Play' }).click();
    await page.timeBar.getByRole('button', { name: 'Play' }).waitFor();
    expect((await page.sentence()).activities).toBe(59);
  });
});
