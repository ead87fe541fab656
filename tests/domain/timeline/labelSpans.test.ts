import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisPosition } from '../../../src/domain/timeline/axis';
import {
  estimateTextWidth,
  fittingChips,
  placeLabels,
} from '../../../src/domain/timeline/labelSpans';
import { formatDay, formatPeriod } from '../../../src/i18n/format/dates';
import { axes, periodsOf } from './axes';

const bounds = { left: -24, right: 760 };
const widths = { startWidth: 80, endWidth: 85, joinedWidth: 180, bounds };

const place = (start: number, end: number) =>
  placeLabels({ start, end, ...widths }).map(({ of, x, anchor }) => [of, x, anchor]);

describe('labels of the thumbs', () => {
  test('stand outside the period', () => {
    expect(place(240, 480)).toEqual([
      ['start', 240, 'right'],
      ['end', 480, 'left'],
    ]);
  });

  test('stand outside a period of one month too', () => {
    expect(place(240, 260)).toEqual([
      ['start', 240, 'right'],
      ['end', 260, 'left'],
    ]);
  });

  test('turn inwards at the ends', () => {
    expect(place(40, 740)).toEqual([
      ['start', 40, 'left'],
      ['end', 740, 'right'],
    ]);
  });

  test('become one where turning inwards brings them together', () => {
    expect(place(640, 700)).toEqual([['both', 670, 'middle']]);
    expect(place(660, 740)).toEqual([['both', 670, 'middle']]);
  });

  test('become one where the thumbs coincide', () => {
    expect(place(300, 301)).toEqual([['both', 300.5, 'middle']]);
  });

  test.each(['en', 'ja'] as const)('never overlap and never leave the plot (%s)', (language) => {
    const cases = axes.chain((axis) =>
      fc.tuple(fc.constant(axis), periodsOf(axis), fc.integer({ min: 280, max: 2500 })),
    );
    fc.assert(
      fc.property(cases, ([axis, period, width]) => {
        const space = { left: -16, right: width + 16 };
        const monthWidth = width / axis.monthCount;
        const labels = placeLabels({
          start: axisPosition(axis, period.from, 'start') * monthWidth,
          end: axisPosition(axis, period.to, 'end') * monthWidth,
          startWidth: estimateTextWidth(formatDay(period.from, language), 14, true),
          endWidth: estimateTextWidth(formatDay(period.to, language), 14, true),
          joinedWidth: estimateTextWidth(formatPeriod(period, language), 14, true),
          bounds: space,
        });
        for (const [index, label] of labels.entries()) {
          expect(label.left).toBeGreaterThanOrEqual(space.left);
          expect(label.right).toBeLessThanOrEqual(space.right);
          const next = labels[index + 1];
          if (next) expect(next.left - label.right).toBeGreaterThanOrEqual(8);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('chips in rows', () => {
  const fitting = (width: number, rows: number, chips: readonly number[]) =>
    fittingChips(chips, { width, rows, gap: 8 }, 70);

  test('fill the rows and leave room for one more at the end', () => {
    expect(fitting(336, 2, [47, 78, 78, 78, 120])).toBe(5);
    expect(fitting(336, 1, [47, 78, 78, 78, 120])).toBe(3);
    expect(fitting(212, 1, [47, 78, 78])).toBe(2);
    expect(fitting(60, 1, [47])).toBe(0);
  });
});
