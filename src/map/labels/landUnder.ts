/** Whose land lies under a label and around it. */
import type { Box } from '../screen/box';
import type { ScreenPoint } from '../screen/mapScreen';
import type { PlacementContext } from './placementContext';

type Owners = readonly (string | null)[];

/** Who owns the land at points spread over the box. */
export function ownersIn(box: Box, context: PlacementContext): Owners {
  const columns = Math.max(5, Math.round((box.right - box.left) / 7));
  const owners: (string | null)[] = [];
  for (const row of [0.15, 0.5, 0.85]) {
    const y = box.top + row * (box.bottom - box.top);
    for (let column = 0; column <= columns; column++) {
      const x = box.left + (column / columns) * (box.right - box.left);
      owners.push(context.ownerAt(x, y));
    }
  }
  return owners;
}

/** The country most of the points lie on; `null` over the sea. */
export function mostFrequent(owners: Owners): string | null {
  const counts = new Map<string | null, number>();
  for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Parts of a label, 0–1; the remainder is sea. */
export interface Shares {
  readonly own: number;
  /** Other countries that are named on the map. */
  readonly others: number;
  /** Land that is not named. */
  readonly land: number;
}

/** @param id the country the label is for */
export function sharesOf(owners: Owners, id: string, context: PlacementContext): Shares {
  let [own, others, land] = [0, 0, 0];
  for (const owner of owners) {
    if (owner === id) own++;
    else if (owner !== null && context.isNamed(owner)) others++;
    else if (owner !== null) land++;
  }
  const all = owners.length;
  return { own: own / all, others: others / all, land: land / all };
}

/** Points all around the box, by a distance outside it. */
export function rimOf(box: Box, distance: number): ScreenPoint[] {
  const left = box.left - distance;
  const right = box.right + distance;
  const top = box.top - distance;
  const bottom = box.bottom + distance;
  const columns = Math.max(5, Math.round((right - left) / 10));
  const rows = Math.max(3, Math.round((bottom - top) / 10));
  const along = Array.from(
    { length: columns + 1 },
    (_, i) => left + (i / columns) * (right - left),
  );
  const down = Array.from({ length: rows + 1 }, (_, i) => top + (i / rows) * (bottom - top));
  return [
    ...along.flatMap((x) => [
      { x, y: top },
      { x, y: bottom },
    ]),
    ...down.flatMap((y) => [
      { x: left, y },
      { x: right, y },
    ]),
  ];
}
