/**
 * Borders drawn dashed although both sides are named areas: the line is an armistice line, a line
 * of control, or not agreed between the two. After the practice of United Nations maps.
 */

import type { BoundingBox, Position } from './geometry';

export interface BorderLine {
  kind: 'land' | 'disputed';
  line: Position[];
}

interface DisputedBorder {
  readonly pair: readonly [string, string];
  /** Only the stretch inside the box; the whole border when absent. */
  readonly box?: BoundingBox;
  readonly why: string;
}

export const disputedBorders: readonly DisputedBorder[] = [
  { pair: ['IND', 'PAK'], box: [73, 32.45, 78, 37.2], why: 'line of control in Kashmir' },
  { pair: ['CHN', 'PAK'], box: [74, 35, 78, 37.2], why: 'border of Kashmir' },
  { pair: ['CHN', 'IND'], box: [76, 31, 80.5, 36.6], why: 'Aksai Chin' },
  { pair: ['CHN', 'IND'], box: [91.5, 26.5, 98, 29.7], why: 'Arunachal Pradesh' },
  { pair: ['ISR', 'PSE'], why: 'armistice line of 1949, to be settled by negotiation' },
  { pair: ['KOR', 'PRK'], why: 'military demarcation line of 1953' },
  { pair: ['EGY', 'SDN'], box: [31, 21.9, 37.5, 23.2], why: 'Hala’ib and Bir Tawil' },
  { pair: ['SDN', 'SSD'], box: [27, 8.5, 30.5, 10.7], why: 'Abyei' },
  { pair: ['KEN', 'SSD'], why: 'Ilemi triangle' },
];

function rulesFor(a: string, b: string): DisputedBorder[] {
  return disputedBorders.filter(({ pair }) => pair.includes(a) && pair.includes(b));
}

export function isDisputedThroughout(a: string, b: string): boolean {
  return rulesFor(a, b).some((rule) => rule.box === undefined);
}

/** Splits a border into stretches inside and outside the boxes of its rules. */
export function disputedRuns(a: string, b: string, line: Position[]): BorderLine[] {
  const boxes = rulesFor(a, b).flatMap((rule) => (rule.box ? [rule.box] : []));
  if (boxes.length === 0) return [{ kind: 'land', line }];
  const isDisputed = ([x, y]: Position): boolean =>
    boxes.some((box) => x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3]);
  const runs: BorderLine[] = [];
  for (let i = 1; i < line.length; i += 1) {
    const from = line[i - 1] as Position;
    const to = line[i] as Position;
    const kind = isDisputed(from) && isDisputed(to) ? 'disputed' : 'land';
    const last = runs.at(-1);
    if (last?.kind === kind) last.line.push(to);
    else runs.push({ kind, line: [from, to] });
  }
  return runs;
}
