import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeComparedPeriodLabel } from '../../../src/domain/timeline/comparedPeriodLabel';

/** Pixels between two labels at least. */
const gap = 8;
const width = 50;
const bounds = { left: 0, right: 1000 };
const start = 300;
const end = 600;
const place = (...taken: readonly { readonly left: number; readonly right: number }[]) =>
  placeComparedPeriodLabel({ start, end, width, taken, bounds });
/** What takes the place of a label that begins there, and no other. */
const at = (left: number) => ({ left: left + width / 2 - 1, right: left + width / 2 + 1 });

describe('the name of the other period', () => {
  const middle = (start + end - width) / 2;
  const inOrder = [start, end - width, middle, start - width, end];

  test('stands at the start, else at the end, in the middle, before or behind', () => {
    for (const [index, left] of inOrder.entries()) {
      expect(place(...inOrder.slice(0, index).map(at))).toBe(left);
    }
    expect(place(...inOrder.map(at))).toBeNull();
  });

  test('keeps its distance on either side', () => {
    const before = { left: 0, right: start - gap };
    expect(place(before)).toBe(start);
    expect(place({ ...before, right: before.right + 1 })).not.toBe(start);
    const behind = { left: start + width + gap, right: 1000 };
    expect(place(behind)).toBe(start);
    expect(place({ ...behind, left: behind.left - 1 })).not.toBe(start);
  });

  test('may touch the bounds and never leaves them', () => {
    const short = { width, taken: [], bounds };
    expect(placeComparedPeriodLabel({ ...short, start: 0, end: width })).toBe(0);
    expect(placeComparedPeriodLabel({ ...short, start: -1, end: 20 })).toBe(20);
    const { right } = bounds;
    expect(placeComparedPeriodLabel({ ...short, start: right - width, end: right })).toBe(
      right - width,
    );
    expect(placeComparedPeriodLabel({ ...short, start: right - 20, end: right + 1 })).toBe(
      right - 20 - width,
    );
  });

  test('is left out only where none of its places is free', () => {
    const spans = fc
      .tuple(fc.nat({ max: 100 }), fc.nat({ max: 10 }))
      .map(([left, length]) => ({ left: left * 10, right: (left + length) * 10 }));
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 4 }), (taken) => {
        const isFree = (left: number) =>
          taken.every((span) => left + width + gap <= span.left || span.right + gap <= left);
        expect(place(...taken)).toBe(inOrder.find(isFree) ?? null);
      }),
    );
  });
});
