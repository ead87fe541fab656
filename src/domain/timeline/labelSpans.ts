/** Where texts stand on the time axis, from widths alone, so that placing them needs no page. */

/** How much wider than it is high a character is at most, in fonts that readers have. */
const widths = [
  { pattern: /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/, em: 1 },
  { pattern: /[MW@%—]/, em: 0.95 },
  { pattern: /[A-Z&]/, em: 0.72 },
  { pattern: /[mw]/, em: 0.9 },
  { pattern: /[ijl.,:;'’|!()]/, em: 0.34 },
  { pattern: /[ftr\-/ ]/, em: 0.42 },
] as const;
const otherWidth = 0.61;
const boldFactor = 1.06;

/** An upper estimate of a text's width in pixels. */
export function estimateTextWidth(text: string, fontSize: number, isBold: boolean): number {
  let em = 0;
  for (const character of text) {
    const width = widths.find(({ pattern }) => pattern.test(character))?.em ?? otherWidth;
    // A full-width character is as wide in bold.
    em += isBold && width < 1 ? width * boldFactor : width;
  }
  return em * fontSize;
}

/** A stretch in pixels. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** A label that stands at `x` with its left end, its right end or its middle. */
export interface PlacedLabel extends Span {
  readonly of: 'start' | 'end' | 'both';
  readonly x: number;
  readonly anchor: 'left' | 'right' | 'middle';
}

export interface LabelQuery {
  /** The thumbs, in pixels; `start <= end`. */
  readonly start: number;
  readonly end: number;
  readonly startWidth: number;
  readonly endWidth: number;
  /** Width of the label that says both dates. */
  readonly joinedWidth: number;
  /** What labels may not leave. */
  readonly bounds: Span;
}

/** Labels either side of the period are told apart by their lines; this keeps their digits apart. */
const leastGap = 8;
/** Labels that turned inwards stand side by side and need more. */
const leastGapInwards = 24;

function anchored(of: 'start' | 'end', x: number, width: number, anchor: 'left' | 'right') {
  const left = anchor === 'left' ? x : x - width;
  return { of, x, anchor, left, right: left + width };
}

function joined({ start, end, joinedWidth, bounds }: LabelQuery): PlacedLabel {
  const half = joinedWidth / 2;
  const middle = (start + end) / 2;
  const x = Math.max(bounds.left + half, Math.min(middle, bounds.right - half));
  return { of: 'both', x, anchor: 'middle', left: x - half, right: x + half };
}

/**
 * Labels stand outside the period, so that a narrow one never brings them together; one that would
 * leave the bounds turns inwards; where that makes them touch, one label says both dates.
 */
export function placeLabels(query: LabelQuery): readonly PlacedLabel[] {
  const { start, end, startWidth, endWidth, bounds } = query;
  const isStartInwards = start - startWidth < bounds.left;
  const isEndInwards = end + endWidth > bounds.right;
  const first = anchored('start', start, startWidth, isStartInwards ? 'left' : 'right');
  const last = anchored('end', end, endWidth, isEndInwards ? 'right' : 'left');
  const gap = last.left - first.right;
  const least = isStartInwards || isEndInwards ? leastGapInwards : leastGap;
  return gap < least ? [joined(query)] : [first, last];
}

/**
 * How many chips fit, in order, when the last place of the last row is kept for one more.
 * @param rows how many rows there are
 */
export function fittingChips(
  chipWidths: readonly number[],
  space: { readonly width: number; readonly rows: number; readonly gap: number },
  lastChipWidth: number,
): number {
  let row = 1;
  let x = 0;
  let fitting = 0;
  for (const [index, chip] of chipWidths.entries()) {
    const begin = x === 0 ? 0 : x + space.gap;
    if (begin + chip <= space.width) x = begin + chip;
    else {
      row += 1;
      x = chip;
    }
    if (row > space.rows) break;
    if (row < space.rows || x + space.gap + lastChipWidth <= space.width) fitting = index + 1;
  }
  return fitting;
}
