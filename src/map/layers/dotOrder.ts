/** Which small states' dots lie above which: larger numbers above smaller where dots can touch. */
import { minZoom } from '../screen/frame';
import type { MapPoint } from '../screen/mapPoints';
import { mercatorX, mercatorY, nearestCopy, worldAtZoomZero } from '../screen/mercator';

type Pair = readonly [id: string, other: string];

/** Two dots with their rings, drawn for the whole world, in CSS pixels. */
export const touching = 16;
/**
 * From this zoom on no two dots that can touch lie in different tiles, so the order they are sent
 * in holds. On a smaller world those either side of the antimeridian do.
 */
export const orderedZoom = 1;
/** The same as a share of the world's width, on the smallest map. */
const reach = touching / (worldAtZoomZero * 2 ** minZoom);

function distance(a: MapPoint, b: MapPoint): number {
  const x = mercatorX(nearestCopy(a.place[0], b.place[0])) - mercatorX(b.place[0]);
  return Math.hypot(x, mercatorY(a.place[1]) - mercatorY(b.place[1]));
}

/** Keeps an order of the dots for as long as no two of them that can touch are the wrong way round. */
export class DotOrder {
  readonly #ids: readonly string[];
  readonly #pairs: readonly Pair[];
  #places: ReadonlyMap<string, number>;

  constructor(points: readonly MapPoint[]) {
    const small = points.filter(({ isSmall }) => isSmall);
    this.#ids = small.map(({ id }) => id);
    this.#places = new Map(this.#ids.map((id, place) => [id, place]));
    this.#pairs = small.flatMap((point, index) =>
      small
        .slice(index + 1)
        .filter((other) => distance(point, other) < reach)
        .map((other): Pair => [point.id, other.id]),
    );
  }

  /** How far up a dot lies, from 0. */
  placeOf(id: string): number {
    return this.#places.get(id) ?? 0;
  }

  /** @returns whether dots have changed places */
  follow(weightOf: (id: string) => number): boolean {
    const isWrong = ([id, other]: Pair) =>
      (weightOf(id) - weightOf(other)) * (this.placeOf(id) - this.placeOf(other)) < 0;
    if (!this.#pairs.some(isWrong)) return false;
    const sorted = [...this.#ids].sort((a, b) => weightOf(a) - weightOf(b));
    this.#places = new Map(sorted.map((id, place) => [id, place]));
    return true;
  }
}
