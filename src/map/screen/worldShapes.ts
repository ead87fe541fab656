/**
 * The small picture of the world in `geo/overview.json`: shown before the map is there, and asked
 * afterwards which country lies where.
 */
import type { CountryStatus } from '../../domain/model/types';
import type { LonLat } from './mercator';
import { mercatorX, mercatorY } from './mercator';

/** The outline of one country. */
export interface WorldPath {
  readonly id: string;
  readonly status: CountryStatus;
  /** SVG path data in units of the picture, made of `M`, relative `l` and `z` only. */
  readonly d: string;
}
/** What the file holds. */
export interface WorldShapes {
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  readonly paths: readonly WorldPath[];
}

/** The picture is a Mercator world of this many units, from 30° W to 330° E. */
export const shapesWorld = 1000;
const westernEdge = -30;

/** Where a place stands in the picture. */
export function shapesXY([lon, lat]: LonLat): readonly [x: number, y: number] {
  const copy = lon - 360 * Math.floor((lon - westernEdge) / 360);
  return [mercatorX(copy) * shapesWorld, mercatorY(lat) * shapesWorld];
}

/** Cells per unit of the picture, each way. */
const detail = 2;
const side = shapesWorld * detail;
const left = Math.floor(mercatorX(westernEdge) * side);

/** Which country lies where, in cells of 0.18°: coarse, but asked a thousand times in a millisecond. */
export interface OwnerGrid {
  /** @returns the country's id, or `null` over the sea */
  readonly ownerAt: (x: number, y: number) => string | null;
}

type Ring = readonly (readonly [x: number, y: number])[];

/** Reads the rings of a path; numbers may stand without a space before their sign. */
export function readRings(d: string): Ring[] {
  return d
    .split('M')
    .filter((part) => part !== '')
    .map((part) => {
      const numbers = (part.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      let [x, y] = [numbers[0] ?? 0, numbers[1] ?? 0];
      const ring: [number, number][] = [[x, y]];
      for (let i = 2; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        ring.push([x, y]);
      }
      return ring;
    });
}

/** Where the rings cross each row of cells, by row. */
function crossings(rings: readonly Ring[]): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const ring of rings) {
    for (const [i, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
      const first = Math.ceil(Math.min(y1, y2) * detail - 0.5);
      const last = Math.ceil(Math.max(y1, y2) * detail - 0.5) - 1;
      for (let row = first; row <= last; row++) {
        const share = ((row + 0.5) / detail - y1) / (y2 - y1);
        const found = rows.get(row);
        const x = (x1 + share * (x2 - x1)) * detail;
        if (found) found.push(x);
        else rows.set(row, [x]);
      }
    }
  }
  return rows;
}

/** Fills a grid with the picture's countries. */
export function ownerGrid(paths: readonly WorldPath[]): OwnerGrid {
  const cells = new Uint8Array(side * side);
  for (const [index, { d }] of paths.entries()) {
    for (const [row, xs] of crossings(readRings(d))) {
      if (row < 0 || row >= side) continue;
      xs.sort((a, b) => a - b);
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const from = Math.ceil((xs[i] ?? 0) - left - 0.5);
        const to = Math.ceil((xs[i + 1] ?? 0) - left - 0.5);
        cells.fill(index + 1, row * side + Math.max(0, from), row * side + Math.min(side, to));
      }
    }
  }
  return {
    // Both in units of the world, 0 to 1; `x` goes round.
    ownerAt: (x, y) => {
      const row = Math.floor(y * side);
      if (row < 0 || row >= side) return null;
      const column = (((Math.floor(x * side) - left) % side) + side) % side;
      return paths[(cells[row * side + column] ?? 0) - 1]?.id ?? null;
    },
  };
}
