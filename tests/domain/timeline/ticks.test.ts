import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearAndMonth } from '../../../src/domain/model/dates';
import type { Language, MonthNumber } from '../../../src/domain/model/types';
import { placeTicks, type Tick } from '../../../src/domain/timeline/ticks';
import { formatFiscalYear, formatMonth, formatMonthOfYear } from '../../../src/i18n/format/dates';
import { timeline } from '../../../src/i18n/messages/timeline/timeline';
import { axes, axisFor, ownAxis } from './axes';

function wordsFor(language: Language) {
  return {
    month: (month: MonthNumber) =>
      language === 'en' && yearAndMonth(month).month === 1
        ? formatMonth(month, language)
        : formatMonthOfYear(yearAndMonth(month).month, language),
    fiscalYear: (year: number) => formatFiscalYear(year, language),
    fiscalYearShort: timeline[language].fiscalYearShort,
  };
}

function ticksOf(width: number, axis = ownAxis, language: Language = 'en') {
  return placeTicks({ axis, width, words: wordsFor(language), hasMonthRow: true });
}
const texts = (ticks: readonly Tick[]) => ticks.map(({ text }) => text);

describe('ticks', () => {
  test('stand at every quarter while it is wide enough', () => {
    const { months, fiscalYears } = ticksOf(760);
    expect(texts(months).slice(0, 5)).toEqual(['Apr', 'Jul', 'Oct', 'Jan 2024', 'Apr']);
    expect(texts(fiscalYears)).toEqual(['FY2023', 'FY2024', 'FY2025']);
  });

  test('stand at April and October where quarters are narrow', () => {
    expect(texts(ticksOf(552).months)).toEqual(['Apr', 'Oct', 'Apr', 'Oct', 'Apr', 'Oct']);
  });

  test('are fiscal years alone where halves are narrow', () => {
    const { months, fiscalYears } = ticksOf(350, ownAxis, 'ja');
    expect(months).toEqual([]);
    expect(texts(fiscalYears)).toEqual(['2023年度', '2024年度', '2025年度']);
  });

  test('give months up where their words are too long for the space', () => {
    const words = { ...wordsFor('en'), month: () => 'a month with a long name' };
    const { months } = placeTicks({ axis: ownAxis, width: 700, words, hasMonthRow: true });
    expect(months).toEqual([]);
  });

  test('are short, then fewer, as years get narrow', () => {
    const twelve = axisFor('2014-04-01', '2026-03-31');
    expect(texts(ticksOf(600, twelve).fiscalYears).slice(0, 2)).toEqual(['FY14', 'FY15']);
    expect(texts(ticksOf(350, twelve).fiscalYears).slice(0, 2)).toEqual(['FY14', 'FY16']);
  });

  test('mark every fiscal year in the plot', () => {
    expect(ticksOf(720).yearLines).toEqual([0, 240, 480]);
  });

  test.each(['en', 'ja'] as const)('never collide and never leave the plot (%s)', (language) => {
    fc.assert(
      fc.property(axes, fc.integer({ min: 280, max: 2500 }), (axis, width) => {
        const { months, fiscalYears } = ticksOf(width, axis, language);
        expect(fiscalYears.length).toBeGreaterThan(0);
        for (const row of [months, fiscalYears]) {
          for (const [index, tick] of row.entries()) {
            expect(tick.left).toBeGreaterThanOrEqual(0);
            expect(tick.right).toBeLessThanOrEqual(width);
            const next = row[index + 1];
            if (next) expect(next.left).toBeGreaterThan(tick.right);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['en', 'ja'] as const)('name sixty years from 320 to 2560 px (%s)', (language) => {
    const sixty = axisFor('2000-04-01', '2060-03-31');
    for (let width = 280; width <= 2520; width += 20) {
      const { fiscalYears, yearLines } = ticksOf(width, sixty, language);
      expect(fiscalYears.length).toBeGreaterThanOrEqual(3);
      expect(yearLines.length).toBeGreaterThanOrEqual(fiscalYears.length);
      fiscalYears.slice(1).forEach((tick, index) => {
        expect(tick.left).toBeGreaterThan(fiscalYears[index]?.right ?? 0);
      });
    }
  });
});
