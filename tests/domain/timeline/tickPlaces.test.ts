import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MonthNumber } from '../../../src/domain/model/types';
import { monthOfFiscalYear } from '../../../src/domain/timeline/axis';
import { estimateTextWidth } from '../../../src/domain/timeline/labelSpans';
import { placeTicks, type Tick, type TickWords } from '../../../src/domain/timeline/ticks';
import { axes, axisFor, ownAxis } from './axes';

/** Texts so narrow that only the width of months and years decides. */
const narrow: TickWords = {
  month: () => 'i',
  fiscalYear: () => 'l',
  fiscalYearShort: () => 'j',
};
const monthFont = 12;
const yearFont = 13;
/** Pixels from the mark of a fiscal year to its text, and between two texts. */
const besideMark = 6;
const gap = 6;

const place = (width: number, words = narrow, axis = ownAxis, hasMonthRow = true) =>
  placeTicks({ axis, width, words, hasMonthRow });
const monthsApart = (ticks: readonly Tick[]) =>
  new Set(ticks.slice(1).map(({ month }, index) => month - (ticks[index]?.month ?? 0)));
const widths = fc.integer({ min: 280, max: 2500 });

/** The width of the plot at which a stretch of months is so wide. */
const widthWhere = (months: number, pixels: number, axis = ownAxis) =>
  (pixels / months) * axis.monthCount;

describe('the months', () => {
  test('are every third from 56 px a quarter, every sixth from 36, none below', () => {
    for (const [pixels, apart] of [
      [56, [3]],
      [55.9, [6]],
      [36, [6]],
      [35.9, []],
    ] as const) {
      expect([...monthsApart(place(widthWhere(3, pixels)).months)]).toEqual(apart);
    }
  });

  test('stand with their middle in their month, or beside the mark of their fiscal year', () => {
    const words = { ...narrow, month: (month: MonthNumber) => `m${month % 12}` };
    fc.assert(
      fc.property(axes, widths, (axis, width) => {
        const monthWidth = width / axis.monthCount;
        for (const tick of place(width, words, axis).months) {
          const textWidth = estimateTextWidth(words.month(tick.month), monthFont, false);
          const from = (tick.month - axis.first) * monthWidth;
          const isFirst = monthOfFiscalYear(tick.month, axis.fiscalYearFirstMonth) === 1;
          expect(tick.anchor).toBe(isFirst ? 'left' : 'middle');
          expect(tick.x).toBeCloseTo(from + (isFirst ? besideMark : monthWidth / 2));
          expect(tick.left).toBeCloseTo(isFirst ? tick.x : tick.x - textWidth / 2);
          expect(tick.right).toBeCloseTo(tick.left + textWidth);
        }
      }),
    );
  });

  test('have no place where there is no row for them', () => {
    fc.assert(
      fc.property(widths, (width) => {
        const { months, ...years } = place(width, narrow, ownAxis, false);
        expect(months).toEqual([]);
        const { months: _, ...withRow } = place(width);
        expect(years).toEqual(withRow);
      }),
    );
  });

  test('keep six pixels between them', () => {
    // Texts of one kind of letter are as wide as they have letters.
    const letter = estimateTextWidth('a', monthFont, false);
    const quarters = widthWhere(3, 80);
    for (let letters = 1; letters < 12; letters += 1) {
      const { months } = place(quarters, { ...narrow, month: () => 'a'.repeat(letters) });
      const [first, second] = place(quarters).months;
      const room = (second?.x ?? 0) - (first?.x ?? 0) - (letters * letter) / 2;
      if (letters * letter + gap <= room) expect([...monthsApart(months)]).toEqual([3]);
      else expect([...monthsApart(months)]).not.toEqual([3]);
      for (const [index, { right }] of months.entries()) {
        const next = months[index + 1];
        if (next) expect(next.left - right).toBeGreaterThanOrEqual(gap);
      }
    }
  });
});

describe('the fiscal years', () => {
  const texts = (ticks: readonly Tick[]) => new Set(ticks.map(({ text }) => text));

  test('have their full names from 56 px, short ones below, every other one below 32', () => {
    for (const [pixels, text, apart] of [
      [56, narrow.fiscalYear(0), 12],
      [55.9, narrow.fiscalYearShort(0), 12],
      [32, narrow.fiscalYearShort(0), 12],
      [31.9, narrow.fiscalYearShort(0), 24],
    ] as const) {
      const { fiscalYears } = place(widthWhere(12, pixels));
      expect([...texts(fiscalYears)]).toEqual([text]);
      expect([...monthsApart(fiscalYears)]).toEqual([apart]);
    }
  });

  test('are short where full names touch, and fewer where short ones do', () => {
    const words = { ...narrow, fiscalYear: () => 'a'.repeat(20) };
    expect([...texts(place(300, words).fiscalYears)]).toEqual([narrow.fiscalYearShort(0)]);
    const sixty = axisFor('2000-04-01', '2060-03-31');
    const long = { ...words, fiscalYearShort: () => 'a'.repeat(8) };
    fc.assert(
      fc.property(widths, (width) => {
        const { fiscalYears } = place(width, long, sixty);
        const letters = estimateTextWidth('a'.repeat(8), yearFont, true);
        const yearWidth = (width / sixty.monthCount) * 12;
        const steps = [1, 2, 5, 10, 20, 50, 100].filter((step) => yearWidth >= 32 || step > 1);
        const step = steps.find((each) => each * yearWidth >= letters + gap);
        if (fiscalYears.length > 1) {
          expect([...monthsApart(fiscalYears)]).toEqual([(step ?? 0) * 12]);
        }
      }),
    );
  });

  test('stand beside their marks, and only where their text has room before the end', () => {
    fc.assert(
      fc.property(axes, widths, (axis, width) => {
        const yearWidth = (width / axis.monthCount) * 12;
        for (const tick of place(width, narrow, axis).fiscalYears) {
          const year = (tick.month - axis.first) / 12;
          expect(tick).toMatchObject({ anchor: 'left', left: tick.x });
          expect(tick.x).toBeCloseTo(year * yearWidth + besideMark);
          expect(tick.right).toBeCloseTo(tick.x + estimateTextWidth(tick.text, yearFont, true));
          expect(tick.right).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test('name no year after the last', () => {
    const names = new Map<number, number>();
    const words = {
      ...narrow,
      fiscalYear: (year: number) => {
        names.set(year, (names.get(year) ?? 0) + 1);
        return 'l';
      },
    };
    place(2000, words);
    expect([...names.keys()]).toEqual([2023, 2024, 2025]);
  });

  test('are marked, each one while there are six pixels, else those that are named', () => {
    const sixty = axisFor('2000-04-01', '2060-03-31');
    for (const pixels of [6, 5.9]) {
      const width = widthWhere(12, pixels, sixty);
      const { yearLines, fiscalYears } = place(width, narrow, sixty);
      const years =
        pixels >= 6
          ? Array.from({ length: sixty.monthCount / 12 }, (_, year) => year)
          : fiscalYears.map(({ month }) => (month - sixty.first) / 12);
      expect(yearLines).toHaveLength(years.length);
      yearLines.forEach((x, index) => {
        expect(x).toBeCloseTo((years[index] ?? 0) * pixels);
      });
    }
  });
});
