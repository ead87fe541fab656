import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Period } from '../../../src/domain/model/view';
import { axisPosition, barSpan, type Edge } from '../../../src/domain/timeline/axis';
import {
  beginDrag,
  changedEdge,
  clickTrack,
  type Drag,
  type DragContext,
  firstBarIndex,
  moveDrag,
  type PlotZone,
} from '../../../src/domain/timeline/drag';
import { moveEdge, movePeriod } from '../../../src/domain/timeline/thumbs';
import { axes, days, ownAxis, periodsOf } from './axes';

/** Pixels to either side in which a thumb can be hit: half of what a finger needs. */
const reach = 44 / 2;
/** Pixels to either side that are drawn of a thumb. */
const drawn = 18 / 2;
/** Pixels a press may shake and still be a click. */
const slack = 3;

const context: DragContext = { axis: ownAxis, monthWidth: 20 };
const { limits } = ownAxis;
const year = days('2024-04-01', '2025-03-31');
const oneDay = days('2024-04-15', '2024-04-15');
const places = fc.integer({ min: -40, max: ownAxis.monthCount * context.monthWidth + 40 });

function thumbsOf(period: Period, { axis, monthWidth }: DragContext = context) {
  return {
    start: axisPosition(axis, period.from, 'start') * monthWidth,
    end: axisPosition(axis, period.to, 'end') * monthWidth,
  };
}
const { start, end } = thumbsOf(year);
const middle = (start + end) / 2;

function press(x: number, period: Period, zone: PlotZone = 'track', own = context): Drag | null {
  return beginDrag({ x, zone }, period, own);
}

/** @throws Error where a press on the track means nothing, which no place of it may */
function pressTrack(x: number, period: Period, own = context): Drag {
  const drag = press(x, period, 'track', own);
  if (!drag) throw new Error(`nothing to press at ${x}`);
  return drag;
}

/** The month whose stop is nearest to a place, looked for among all of them. */
function nearestMonth(x: number, edge: Edge): number {
  const stops = Array.from({ length: ownAxis.monthCount + 1 }, (_, index) => index);
  const distance = (stop: number) => Math.abs(stop * context.monthWidth - x);
  const nearest = stops.reduce((best, stop) => (distance(stop) <= distance(best) ? stop : best));
  return ownAxis.first + nearest - (edge === 'end' ? 1 : 0);
}

describe('a press on the track', () => {
  test('takes a thumb within its reach, between them the period, beside them the nearer thumb', () => {
    fc.assert(
      fc.property(places, (x) => {
        const [toStart, toEnd] = [Math.abs(x - start), Math.abs(x - end)];
        const nearer = toStart < toEnd ? 'start' : 'end';
        const isOnThumb = Math.min(toStart, toEnd) <= reach;
        const isBetween = start < x && x < end;
        expect(pressTrack(x, year)).toEqual({
          what: isBetween && !isOnThumb ? 'period' : nearer,
          grip: isOnThumb ? x - (nearer === 'start' ? start : end) : 0,
          zone: 'track',
          pressedAt: x,
          origin: year,
          hasMoved: false,
        });
      }),
    );
  });

  test.each([start + reach, end - reach])('at the rim of the reach still takes the thumb', (x) => {
    const inwards = x < middle ? 1 : -1;
    expect(pressTrack(x, year).what).toBe(x < middle ? 'start' : 'end');
    expect(pressTrack(x + inwards, year).what).toBe('period');
  });

  test('beside a thumb at the rim of its reach takes it by the rim', () => {
    expect(pressTrack(start - reach, year).grip).toBe(-reach);
    expect(pressTrack(start - reach - 1, year).grip).toBe(0);
    expect(pressTrack(end + reach, year).grip).toBe(reach);
    expect(pressTrack(end + reach + 1, year).grip).toBe(0);
  });

  test('just between two thumbs takes the first', () => {
    const month = days('2024-04-01', '2024-04-30');
    const thumbs = thumbsOf(month);
    expect(pressTrack((thumbs.start + thumbs.end) / 2, month).what).toBe('start');
  });
});

test('a press on the bars takes the period strictly between the thumbs, and nothing beside them', () => {
  fc.assert(
    fc.property(fc.oneof(places, fc.constantFrom(start, end)), (x) => {
      const drag = press(x, year, 'bars');
      if (start < x && x < end) expect(drag).toMatchObject({ what: 'period', grip: 0 });
      else expect(drag).toBeNull();
    }),
  );
});

describe('thumbs that coincide', () => {
  const thumbs = thumbsOf(oneDay);

  test('are told apart by the direction within their reach, by the side beyond it', () => {
    for (const [x, what] of [
      [thumbs.start - reach, null],
      [thumbs.start - reach - 1, 'start'],
      [thumbs.start, null],
      [thumbs.end + reach, null],
      [thumbs.end + reach + 1, 'end'],
    ] as const) {
      expect(pressTrack(x, oneDay).what).toBe(what);
    }
  });

  test('are those no more than two pixels apart', () => {
    const month = days('2024-04-01', '2024-04-30');
    for (const [monthWidth, isOne] of [
      [2, true],
      [2.1, false],
    ] as const) {
      const own = { axis: ownAxis, monthWidth };
      expect(pressTrack(thumbsOf(month, own).start, month, own).what === null).toBe(isOne);
    }
  });

  test('keep the one that the first direction chose', () => {
    for (const [first, edge] of [
      [-slack - 1, 'start'],
      [slack + 1, 'end'],
    ] as const) {
      const { drag } = moveDrag(pressTrack(thumbs.start, oneDay), thumbs.start + first, context);
      expect(drag.what).toBe(edge);
      const back = moveDrag(drag, thumbs.start - first * 20, context);
      expect(back.drag.what).toBe(edge);
    }
  });

  test('stay where they are on a click within their reach, and follow one beside it', () => {
    for (const [x, edge] of [
      [thumbs.start - reach - 20, 'start'],
      [thumbs.end + reach + 20, 'end'],
    ] as const) {
      const clicked = clickTrack(pressTrack(x, oneDay), context);
      expect(clicked).toEqual(moveEdge(oneDay, edge, nearestMonth(x, edge), limits));
    }
    expect(clickTrack(pressTrack(thumbs.end + reach, oneDay), context)).toBeNull();
  });
});

describe('a press that moves', () => {
  test.each([-slack, -1, 0, 1, slack])('%d pixels is a click still', (distance) => {
    const drag = pressTrack(start, year);
    expect(moveDrag(drag, start + distance, context)).toEqual({ drag, period: null });
  });

  test.each([-slack - 1, slack + 1])('%d pixels is a drag, and stays one when it returns', (by) => {
    const moved = moveDrag(pressTrack(start, year), start + by, context);
    expect(moved.drag.hasMoved).toBe(true);
    expect(moved.period).not.toBeNull();
    expect(moveDrag(moved.drag, start, context).period).toEqual(year);
  });

  test('takes a thumb to the month nearest to where it would stand, whatever it was taken by', () => {
    const edges = fc.constantFrom('start' as const, 'end' as const);
    const grips = fc.integer({ min: -reach, max: reach });
    fc.assert(
      fc.property(edges, grips, places, (edge, grip, to) => {
        const thumb = edge === 'start' ? start : end;
        const drag = pressTrack(thumb + grip, year);
        const { period } = moveDrag(drag, to, context);
        if (Math.abs(to - thumb - grip) <= slack) expect(period).toBeNull();
        else expect(period).toEqual(moveEdge(year, edge, nearestMonth(to - grip, edge), limits));
      }),
    );
  });

  test('takes the period along by whole months, rounded', () => {
    fc.assert(
      fc.property(fc.constantFrom('track', 'bars'), places, (zone, to) => {
        const drag = press(middle, year, zone);
        const { period } = drag ? moveDrag(drag, to, context) : { period: null };
        const months = Math.round((to - middle) / context.monthWidth);
        if (Math.abs(to - middle) <= slack) expect(period).toBeNull();
        else expect(period).toEqual(movePeriod(year, months, limits));
      }),
    );
  });
});

describe('a click', () => {
  test('on the track brings the nearer thumb, unless it was on what is drawn of one', () => {
    fc.assert(
      fc.property(places, (x) => {
        const clicked = clickTrack(pressTrack(x, year), context);
        const [toStart, toEnd] = [Math.abs(x - start), Math.abs(x - end)];
        const edge = toStart <= toEnd ? 'start' : 'end';
        if (Math.min(toStart, toEnd) <= drawn) expect(clicked).toBeNull();
        else expect(clicked).toEqual(moveEdge(year, edge, nearestMonth(x, edge), limits));
      }),
    );
  });

  test.each([
    ['first', start, -1],
    ['last', end, 1],
  ] as const)('at the rim of what is drawn of the %s thumb is on it', (_, thumb, outwards) => {
    expect(clickTrack(pressTrack(thumb + outwards * drawn, year), context)).toBeNull();
    expect(clickTrack(pressTrack(thumb + outwards * (drawn + 1), year), context)).not.toBeNull();
    expect(clickTrack(pressTrack(thumb - outwards * (drawn + 1), year), context)).not.toBeNull();
  });

  test('on the bars is for the bars', () => {
    const drag = press(middle, year, 'bars');
    expect(drag && clickTrack(drag, context)).toBeNull();
  });
});

test('no edge has changed of a period that is the same', () => {
  expect(changedEdge(year, { ...year })).toBeNull();
});

test('the first bar of a period is where its stretch of bars begins', () => {
  const cases = axes.chain((axis) => fc.tuple(fc.constant(axis), periodsOf(axis)));
  fc.assert(
    fc.property(cases, fc.constantFrom(1, 3, 12), ([axis, period], months) => {
      const index = firstBarIndex(period, axis, months);
      expect(index * months).toBe(barSpan(axis, period, months).from);
    }),
  );
});
