import { describe, expect } from 'vitest';
import { test } from './browser/test';

/** What covers the element with the focus; empty when the reader sees at least a part of it. */
function coverOfFocus(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  // A checkbox or radio may be drawn by its label.
  const drawn = element.closest('label') ?? element;
  const { left, right, top, bottom } = drawn.getBoundingClientRect();
  const name = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30);
  if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) {
    return `${name} is outside the window`;
  }
  const shares = [0.1, 0.5, 0.9];
  const isSeen = shares.some((share) => {
    const hit = document.elementFromPoint(left + (right - left) * share, (top + bottom) / 2);
    return hit !== null && (drawn.contains(hit) || hit.contains(drawn));
  });
  return isSeen ? '' : `${name} is covered`;
}

describe('the focus is never covered', () => {
  test.for([
    ['the overview', '', 1440, 900],
    ['a country', '?country=USA', 1024, 768],
    ['the list', '?view=list', 1440, 900],
    ['the table on a small screen', '?view=table', 390, 640],
  ] as const)('%s', async ([, search, width, height], { open }) => {
    const { page } = await open(search, { width, height, noWebGL: true, reducedMotion: true });
    await page.getByTestId('view-sentence').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const covered: string[] = [];
    for (let stop = 0; stop < 80; stop += 1) {
      await page.keyboard.press('Tab');
      const cover = await page.evaluate(coverOfFocus);
      if (cover !== '') covered.push(cover);
    }
    expect(covered).toEqual([]);
  });
});
