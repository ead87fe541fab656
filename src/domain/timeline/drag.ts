import { monthNumber } from '../model/dates';
import type { Period } from '../model/view';
import { axisPosition, type Edge, type TimelineAxis } from './axis';
import { dateAt, moveEdge, movePeriod } from './thumbs';

/**
 * What a pointer means on the plot, without any pointer events: press, move, release. Horizontal
 * distances are pixels from the left end of the axis.
 */

/** The part of the plot that was pressed: the slider's track, or the bars above it. */
export type PlotZone = 'track' | 'bars';

export interface Press {
  readonly x: number;
  readonly zone: PlotZone;
}

export interface DragContext {
  readonly axis: TimelineAxis;
  /** Pixels a month is wide. */
  readonly monthWidth: number;
}

/** A press that has become, or may still become, a drag. */
export interface Drag {
  /** `null` while two thumbs lie under the pointer and the direction has not decided. */
  readonly what: Edge | 'period' | null;
  readonly zone: PlotZone;
  readonly pressedAt: number;
  /** Pixels from the pressed thumb to the pointer, so that it does not jump. */
  readonly grip: number;
  /** The period when the press began: every move is counted from it, and cancelling returns to it. */
  readonly origin: Period;
  /** A press that stays within `slack` pixels is a click. */
  readonly hasMoved: boolean;
}

/** Half of the 44 px that a thumb can be hit in. */
const hitRadius = 22;
/** Thumbs nearer to each other than this cannot be told apart. */
const coincide = 2;
const slack = 3;
/** A click within the drawn thumb is a click on the thumb, not on the track beside it. */
const thumbHalfWidth = 9;

function thumbs(period: Period, { axis, monthWidth }: DragContext) {
  return {
    start: axisPosition(axis, period.from, 'start') * monthWidth,
    end: axisPosition(axis, period.to, 'end') * monthWidth,
  };
}

/** The thumb nearer to a place; between two at the same place, `null`. */
function nearerThumb(x: number, period: Period, context: DragContext): Edge | null {
  const { start, end } = thumbs(period, context);
  if (end - start <= coincide) {
    if (x < start - hitRadius) return 'start';
    return x > end + hitRadius ? 'end' : null;
  }
  return Math.abs(x - start) <= Math.abs(x - end) ? 'start' : 'end';
}

/** @returns `null` where a press means nothing to the slider, so that the bar below gets it */
export function beginDrag(press: Press, period: Period, context: DragContext): Drag | null {
  const { x, zone } = press;
  const { start, end } = thumbs(period, context);
  const drag = { zone, pressedAt: x, origin: period, hasMoved: false };
  const isInside = x > start && x < end;
  if (zone === 'bars') return isInside ? { ...drag, what: 'period', grip: 0 } : null;
  const isOnThumb = Math.min(Math.abs(x - start), Math.abs(x - end)) <= hitRadius;
  if (isInside && !isOnThumb) return { ...drag, what: 'period', grip: 0 };
  const edge = nearerThumb(x, period, context);
  const thumb = edge === 'end' ? end : start;
  return { ...drag, what: edge, grip: isOnThumb ? x - thumb : 0 };
}

/** The month whose stop is nearest to a place. */
function monthAt(x: number, edge: Edge, { axis, monthWidth }: DragContext): number {
  const boundary = Math.round(x / monthWidth);
  return axis.first + boundary - (edge === 'end' ? 1 : 0);
}

function edgeTo(x: number, edge: Edge, origin: Period, context: DragContext): Period {
  return moveEdge(origin, edge, monthAt(x, edge, context), context.axis.limits);
}

export interface DragStep {
  readonly drag: Drag;
  /** The period the pointer asks for now; `null` while it is still a click. */
  readonly period: Period | null;
}

export function moveDrag(drag: Drag, x: number, context: DragContext): DragStep {
  const distance = x - drag.pressedAt;
  if (!drag.hasMoved && Math.abs(distance) <= slack) return { drag, period: null };
  const what = drag.what ?? (distance < 0 ? 'start' : 'end');
  const next = { ...drag, what, hasMoved: true };
  const { axis, monthWidth } = context;
  const period =
    what === 'period'
      ? movePeriod(drag.origin, Math.round(distance / monthWidth), axis.limits)
      : edgeTo(x - drag.grip, what, drag.origin, context);
  return { drag: next, period };
}

/**
 * What a press without a move means: on the track the nearer thumb comes, unless the press was on
 * the thumb itself.
 * @returns `null` when nothing changes
 */
export function clickTrack(drag: Drag, context: DragContext): Period | null {
  if (drag.hasMoved || drag.zone === 'bars') return null;
  const { start, end } = thumbs(drag.origin, context);
  const x = drag.pressedAt;
  if (Math.min(Math.abs(x - start), Math.abs(x - end)) <= thumbHalfWidth) return null;
  const edge = nearerThumb(x, drag.origin, context);
  return edge === null ? null : edgeTo(x, edge, drag.origin, context);
}

/** Where a keyboard's focus belongs after the period changed by pointer. */
export function changedEdge(before: Period, after: Period): Edge | null {
  const hasStartMoved = dateAt(before, 'start') !== dateAt(after, 'start');
  const hasEndMoved = dateAt(before, 'end') !== dateAt(after, 'end');
  if (hasStartMoved === hasEndMoved) return null;
  return hasStartMoved ? 'start' : 'end';
}

/** The bar under a period's first day: where the bars' one tab stop stands. */
export function firstBarIndex(period: Period, axis: TimelineAxis, months: number): number {
  return Math.floor((monthNumber(period.from) - axis.first) / months);
}
