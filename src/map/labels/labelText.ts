/** A label as it is drawn: what it says, row by row, and the room that takes. */
import type { Size } from '../screen/frame';
import type { LonLat } from '../screen/mercator';
import type { LabelRequest } from './labelRequests';

/** Text of one weight. */
export interface LabelRun {
  readonly text: string;
  readonly weight: 400 | 700;
}
/** One line of a label. */
export interface LabelRow {
  /** Of the text, in CSS pixels. */
  readonly size: number;
  readonly isSecond: boolean;
  readonly runs: readonly LabelRun[];
}

/** A label with its look and its place. Lengths are in CSS pixels. */
export interface DrawnLabel {
  readonly rows: readonly LabelRow[];
  readonly align: 'left' | 'center' | 'right';
  readonly width: number;
  /** The place of the map that it is tied to. */
  readonly place: LonLat;
  /** From there to its top left corner. */
  readonly shift: readonly [x: number, y: number];
  readonly color: string;
  readonly secondColor: string;
  readonly halo: string;
}

/** Times the size of the text. */
export const lineHeight = 1.25;
const secondSize = 12;

/** Name, then number; under them what else the label says. @param size of the name, in CSS pixels */
export function labelRows(request: LabelRequest, size: number): readonly LabelRow[] {
  const { name, number, second, isStrong } = request;
  const names = name.split('\n').map((text): LabelRow => {
    return { size, isSecond: false, runs: [{ text, weight: isStrong ? 700 : 400 }] };
  });
  const last = names.at(-1);
  if (last && number !== '') {
    names[names.length - 1] = {
      ...last,
      runs: [...last.runs, { text: ` ${number}`, weight: 700 }],
    };
  }
  if (second === '') return names;
  return [...names, { size: secondSize, isSecond: true, runs: [{ text: second, weight: 400 }] }];
}

/** @param family the label font's; `null` for the system's */
export function familiesOf(family: string | null): string {
  return family === null ? 'sans-serif' : `"${family}", sans-serif`;
}

/** The font of a run as a canvas wants it. */
export function fontOf({ weight }: LabelRun, size: number, family: string | null): string {
  return `${weight} ${size}px ${familiesOf(family)}`;
}

let pen: CanvasRenderingContext2D | null = null;

/** In CSS pixels. */
export function rowWidth({ runs, size }: LabelRow, family: string | null): number {
  pen ??= document.createElement('canvas').getContext('2d');
  let width = 0;
  for (const run of runs) {
    if (pen) pen.font = fontOf(run, size, family);
    width += pen ? pen.measureText(run.text).width : run.text.length * size * 0.6;
  }
  return width;
}

/** The room of all rows under each other, in CSS pixels. */
export function sizeOfRows(rows: readonly LabelRow[], family: string | null): Size {
  return {
    width: Math.max(...rows.map((row) => rowWidth(row, family))),
    height: rows.reduce((height, { size }) => height + size * lineHeight, 0),
  };
}
