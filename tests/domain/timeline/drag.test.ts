import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Period } from '../../../src/domain/model/view';
import { axisPosition, type TimelineAxis } from '../../../src/domain/timeline/axis';
import { typeDate } from '../../../src/domain/timeline/dateEntry';
import {
  beginDrag,
  changedEdge,
  clickTrack,
  type DragContext,
  moveDrag,
  type PlotZone,
} from '../../../src/domain/timeline/drag';
import { moveEdge, pressKey } from '../../../src/domain/timeline/thumbs';
import { axes, days, ownAxis, periodsOf } from './axes';

const context: DragContext = { axis: ownAxis, monthWidth: 20 };
const fiscal2024 = days('2024-04-01', '2025-03-31');
const start = 12 * 20;
const end = 24 * 20;

function drag(period: Period, from: number, to: number, zone: PlotZone = 'track') {
  const begun = beginDrag({ x: from, zone }, period, context);
  return begun && moveDrag(begun, to, context).period;
}

function click(period: Period, x: number) {
  const begun = beginDrag({ x, zone: 'track' }, period, context);
  return begun && clickTrack(begun, context);
}

describe('dragging', () => {
  test('a thumb takes it to the nearest month', () => {
    expect(drag(fiscal2024, start, start + 31)).toEqual(days('2024-06-01', '2025-03-31'));
    expect(drag(fiscal2024, end, end - 29)).toEqual(days('2024-04-01', '2025-02-28'));
  });

  test('a thumb by its rim does not make it jump', () => {
    expect(drag(fiscal2024, start + 20, start + 26)).toEqual(fiscal2024);
  });

  test('a thumb beyond the other one makes them meet', () => {
    expect(drag(fiscal2024, start, end + 200)).toEqual(days('2025-03-01', '2025-03-31'));
  });

  test('a thumb beyond the collected period stops at its last day', () => {
    expect(drag(fiscal2024, end, 36 * 20)).toEqual(days('2024-04-01', '2025-10-31'));
    expect(drag(fiscal2024, start, -50)).toEqual(days('2023-06-12', '2025-03-31'));
  });

  test('between the thumbs moves the period', () => {
    expect(drag(fiscal2024, start + 100, start + 141)).toEqual(days('2024-06-01', '2025-05-31'));
    expect(drag(fiscal2024, start + 100, start + 59, 'bars')).toEqual(
      days('2024-02-01', '2025-01-31'),
    );
  });

  test('beside the period on the track brings the nearer thumb along', () => {
    expect(drag(fiscal2024, start - 60, start - 100)).toEqual(days('2023-11-01', '2025-03-31'));
  });

  test('on the bars beside the period means nothing', () => {
    expect(beginDrag({ x: start - 60, zone: 'bars' }, fiscal2024, context)).toBeNull();
  });

  test('less than a few pixels is no drag', () => {
    expect(drag(fiscal2024, start, start + 3)).toBeNull();
  });

  test('where hit areas overlap takes the nearer thumb', () => {
    const month = days('2024-04-01', '2024-04-30');
    expect(drag(month, start + 4, start - 40)).toEqual(days('2024-02-01', '2024-04-30'));
    expect(drag(month, start + 24, start + 64)).toEqual(days('2024-04-01', '2024-06-30'));
  });

  test('where thumbs coincide is decided by the direction', () => {
    const single = days('2024-04-15', '2024-04-15');
    const x = axisPosition(ownAxis, single.from, 'start') * 20;
    expect(drag(single, x, x - 40)).toEqual(days('2024-02-01', '2024-04-15'));
    expect(drag(single, x, x + 40)).toEqual(days('2024-04-15', '2024-05-31'));
  });
});

describe('a click on the track', () => {
  test('moves the nearer thumb there', () => {
    expect(click(fiscal2024, start + 60)).toEqual(days('2024-07-01', '2025-03-31'));
    expect(click(fiscal2024, end - 60)).toEqual(days('2024-04-01', '2024-12-31'));
    expect(click(fiscal2024, start - 60)).toEqual(days('2024-01-01', '2025-03-31'));
    expect(click(fiscal2024, end + 60)).toEqual(days('2024-04-01', '2025-06-30'));
  });

  test('that is on a thumb changes nothing', () => {
    expect(click(fiscal2024, start + 5)).toBeNull();
  });

  test('on thumbs that coincide changes nothing, beside them it moves the nearer one', () => {
    const single = days('2024-04-15', '2024-04-15');
    const x = axisPosition(ownAxis, single.from, 'start') * 20;
    expect(click(single, x + 15)).toBeNull();
    expect(click(single, x + 60)).toEqual(days('2024-04-15', '2024-06-30'));
  });

  test('is none after a move', () => {
    const begun = beginDrag({ x: start + 60, zone: 'track' }, fiscal2024, context);
    const moved = begun && moveDrag(begun, start + 90, context).drag;
    expect(moved && clickTrack(moved, context)).toBeNull();
  });
});

test('the keyboard follows the edge that changed, and no edge when both did', () => {
  expect(changedEdge(fiscal2024, days('2024-05-01', '2025-03-31'))).toBe('start');
  expect(changedEdge(fiscal2024, days('2024-04-01', '2025-04-30'))).toBe('end');
  expect(changedEdge(fiscal2024, days('2024-05-01', '2025-04-30'))).toBeNull();
});

type Step = (period: Period, context: DragContext) => Period | null;

const edges = fc.constantFrom('start' as const, 'end' as const);
const places = fc.integer({ min: -100, max: 2700 });
const keys = fc.constantFrom(
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
);
const texts = fc.oneof(
  fc.constantFrom('1990', '2070', '2004-02-29', 'Oct 2010', 'FY2020', '30 Feb 2024', 'R6.10'),
  fc.integer({ min: 1998, max: 2064 }).map((year) => `${year}-06-15`),
);

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(edges, keys, fc.boolean()).map(
    ([edge, key, isShifted]): Step =>
      (period, { axis }) =>
        pressKey(period, edge, { key, isShifted }, axis),
  ),
  fc.tuple(edges, texts).map(
    ([edge, text]): Step =>
      (period, { axis }) => {
        const result = typeDate(period, edge, text, axis);
        return result.isTaken ? result.period : null;
      },
  ),
  fc
    .tuple(
      places,
      fc.array(places, { maxLength: 4 }),
      fc.constantFrom('track' as const, 'bars' as const),
    )
    .map(
      ([from, moves, zone]): Step =>
        (period, dragContext) => {
          let begun = beginDrag({ x: from, zone }, period, dragContext);
          let result: Period | null = null;
          for (const x of moves) {
            if (!begun) return null;
            const step = moveDrag(begun, x, dragContext);
            begun = step.drag;
            result = step.period ?? result;
          }
          return result ?? (begun && clickTrack(begun, dragContext));
        },
    ),
  fc.tuple(edges, fc.integer({ min: 0, max: 30_000 })).map(
    ([edge, month]): Step =>
      (period, { axis }) =>
        moveEdge(period, edge, month, axis.limits),
  ),
);

function isInside({ from, to }: Period, { limits }: TimelineAxis): boolean {
  return limits.from <= from && from <= to && to <= limits.to;
}

test('whatever is dragged, pressed and typed, the period stays in order and inside the limits', () => {
  const cases = axes.chain((axis) =>
    fc.tuple(
      fc.constant(axis),
      periodsOf(axis),
      fc.integer({ min: 240, max: 2500 }),
      fc.array(steps, { maxLength: 20 }),
    ),
  );
  fc.assert(
    fc.property(cases, ([axis, first, width, sequence]) => {
      const dragContext = { axis, monthWidth: width / axis.monthCount };
      let period = first;
      for (const step of sequence) {
        period = step(period, dragContext) ?? period;
        expect(isInside(period, axis)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
