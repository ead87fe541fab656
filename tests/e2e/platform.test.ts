/** What every other browser test takes for granted: the browser, its fonts, and the watching eyes. */
import { describe, expect, inject } from 'vitest';
import { Driver } from './browser/driver';
import { test } from './browser/test';

/** Paints a text and returns a number for each pixel, so that two paintings can be compared. */
function paint([text, weight]: readonly [string, number]): string {
  const canvas = document.createElement('canvas');
  canvas.width = 200;
  canvas.height = 50;
  const context = canvas.getContext('2d');
  if (!context) return '';
  context.font = `${weight} 32px "Noto Sans JP", sans-serif`;
  context.fillText(text, 4, 40);
  return canvas.toDataURL();
}

describe('the browser of the tests', () => {
  test('draws with WebGL2', async ({ open }) => {
    const { page } = await open('list.html');
    const version = await page.evaluate(
      () => document.createElement('canvas').getContext('webgl2')?.getParameter(7938) as string,
    );
    expect(version).toContain('WebGL 2.0');
  });

  test('has Japanese letters, regular and bold', async ({ open }) => {
    const { page } = await open('list.html');
    // Missing letters all look alike: the same empty box.
    const regular = await page.evaluate(paint, ['防衛', 400] as const);
    expect(await page.evaluate(paint, ['平和', 400] as const)).not.toBe(regular);
    expect(await page.evaluate(paint, ['防衛', 700] as const)).not.toBe(regular);
  });

  test('can be without WebGL', async ({ open }) => {
    const { page } = await open('list.html', { noWebGL: true });
    const context = await page.evaluate(() =>
      document.createElement('canvas').getContext('webgl2'),
    );
    expect(context).toBeNull();
  });
});

describe('nothing forbidden goes unseen', () => {
  test('HTML from a string is refused and written down', async ({ browser }) => {
    const driver = await Driver.open(browser, inject('siteAddress'), 'list.html');
    const refused = await driver.page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>no</p>';
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
    await expect.poll(() => driver.cspViolations().join()).toContain('require-trusted-types-for');
    await driver.close();
  });

  test('a request to another site is refused and written down', async ({ browser }) => {
    const driver = await Driver.open(browser, inject('siteAddress'), 'list.html');
    await driver.page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
    await expect.poll(() => driver.cspViolations().join()).toContain('connect-src');
    await driver.close();
  });

  test('an error that nobody caught is written down', async ({ browser }) => {
    const driver = await Driver.open(browser, inject('siteAddress'), 'list.html');
    await driver.page.evaluate(() => {
      setTimeout(() => {
        throw new Error('nobody caught this');
      });
    });
    await expect.poll(() => driver.pageErrors().join()).toContain('nobody caught this');
    await driver.close();
  });

  test('a fault of accessibility is found', async ({ browser }) => {
    const driver = await Driver.open(browser, inject('siteAddress'), 'list.html');
    await driver.page.evaluate(() => document.body.append(document.createElement('button')));
    await expect(driver.expectNoViolations()).rejects.toThrow('button-name');
    await driver.close();
  });
});

describe('without JavaScript', () => {
  test('the page leads to a list of all activities, in both languages', async ({ open }) => {
    const driver = await open('', { noJavaScript: true });
    await driver.page.getByRole('link', { name: 'All activities as a list' }).click();
    const { activities } = (await import('../../data/activities.json')).default;
    expect(await driver.page.locator('#en li').count()).toBe(activities.length);
    expect(await driver.page.locator('#ja li').count()).toBe(activities.length);
  });

  test('the list can be used by everyone', async ({ open }) => {
    const driver = await open('list.html', { width: 320, height: 640, touch: true });
    await driver.expectNoViolations();
    const { scrollWidth, clientWidth } = await driver.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBe(clientWidth);
  });
});
