import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  estimateTextWidth,
  fittingChips,
  type LabelQuery,
  placeLabels,
} from '../../../src/domain/timeline/labelSpans';

const size = 10;
const widthOf = (text: string, isBold = false) => estimateTextWidth(text, size, isBold);

describe('the estimate of a width', () => {
  // Each character is wider than all of the row before it.
  const rows = [
    [..."ijl.,:;'’|!()"],
    [...'ftr-/ '],
    [...'abcdeghknopqsuvxyz0123456789'],
    [...'ABCDEFGHIJKLNOPQRSTUVXYZ&'],
    [...'mw'],
    [...'MW@%—'],
    [...'年月日国アあ가각⼀豈（！Ａ'],
  ];

  test('is the same for characters of a kind, and grows from kind to kind', () => {
    const widths = rows.map((row) => new Set(row.map((character) => widthOf(character))));
    expect(widths.map((each) => each.size)).toEqual(rows.map(() => 1));
    const kinds = widths.flatMap((each) => [...each]);
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    expect(new Set(kinds).size).toBe(rows.length);
  });

  test('of a full-width character is the size of the font, in bold too; others grow', () => {
    for (const character of rows.at(-1) ?? []) {
      expect([widthOf(character), widthOf(character, true)]).toEqual([size, size]);
    }
    for (const character of rows.slice(0, -1).flat()) {
      expect(widthOf(character, true)).toBeGreaterThan(widthOf(character));
    }
  });

  test('of a text is the sum of its characters, and grows with the font', () => {
    const texts = fc.string({ unit: fc.constantFrom(...rows.flat()), maxLength: 20 });
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (a, b, isBold) => {
        expect(widthOf(a + b, isBold)).toBeCloseTo(widthOf(a, isBold) + widthOf(b, isBold));
        expect(estimateTextWidth(a, size * 2, isBold)).toBeCloseTo(widthOf(a, isBold) * 2);
      }),
    );
  });
});

describe('labels at the bounds', () => {
  const bounds = { left: 0, right: 1000 };
  const query = (parts: Partial<LabelQuery>): LabelQuery => ({
    start: 300,
    end: 700,
    startWidth: 80,
    endWidth: 90,
    joinedWidth: 200,
    bounds,
    ...parts,
  });
  const spans = (parts: Partial<LabelQuery>) =>
    placeLabels(query(parts)).map(({ of, anchor, left, right }) => [of, anchor, left, right]);

  test('may touch them, and turn inwards a pixel beyond', () => {
    expect(spans({ start: 80, end: 910 })).toEqual([
      ['start', 'right', 0, 80],
      ['end', 'left', 910, 1000],
    ]);
    expect(spans({ start: 79, end: 911 })).toEqual([
      ['start', 'left', 79, 159],
      ['end', 'right', 821, 911],
    ]);
  });

  test('are one where the gap between them is too narrow for their digits', () => {
    const gap = 8;
    expect(spans({ start: 300, end: 300 + gap })).toHaveLength(2);
    expect(spans({ start: 300, end: 300 + gap - 1 })).toHaveLength(1);
  });

  test('need a wider gap where one of them has turned inwards', () => {
    const gap = 24;
    // Both widths stand between the thumbs when the first label has turned, and is 80 wide.
    expect(spans({ start: 50, end: 50 + 80 + gap })).toHaveLength(2);
    expect(spans({ start: 50, end: 50 + 80 + gap - 1 })).toHaveLength(1);
    expect(spans({ start: 950 - 90 - gap, end: 950 })).toHaveLength(2);
    expect(spans({ start: 950 - 90 - gap + 1, end: 950 })).toHaveLength(1);
  });

  test('that are one have their middle between the thumbs, as far as the bounds allow', () => {
    const cases = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.nat({ max: 7 }));
    fc.assert(
      fc.property(cases, ([start, width]) => {
        const end = Math.min(start + width, bounds.right);
        const [label, ...others] = placeLabels(query({ start, end, startWidth: 80 }));
        expect(others).toEqual([]);
        const middle = Math.min(Math.max((start + end) / 2, 100), 900);
        expect(label).toEqual({
          of: 'both',
          anchor: 'middle',
          x: middle,
          left: middle - 100,
          right: middle + 100,
        });
      }),
    );
  });
});

test('the chips that fit are the most that stand in the rows with the last one behind them', () => {
  const gap = 8;
  const last = 70;
  /** How many rows the chips need, put one after the other. */
  const rowsFor = (chips: readonly number[], width: number) => {
    const rows: number[][] = [];
    for (const chip of chips) {
      const row = rows.at(-1);
      const used = row?.reduce((sum, each) => sum + each + gap, 0) ?? 0;
      if (row && used + chip <= width) row.push(chip);
      else rows.push([chip]);
    }
    return rows.length;
  };
  const chipWidths = fc.array(
    fc.integer({ min: 1, max: 18 }).map((n) => n * 10),
    { maxLength: 9 },
  );
  const widths = fc.integer({ min: 18, max: 40 }).map((n) => n * 10);
  fc.assert(
    fc.property(chipWidths, widths, fc.integer({ min: 1, max: 3 }), (chips, width, rows) => {
      const fits = (count: number) => rowsFor([...chips.slice(0, count), last], width) <= rows;
      const counts = [...chips.keys()].map((index) => index + 1);
      const most = counts.filter(fits).at(-1) ?? 0;
      expect(fittingChips(chips, { width, rows, gap }, last)).toBe(most);
    }),
    { numRuns: 500 },
  );
});
