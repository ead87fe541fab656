/** Keeps rings honest after a tile has rounded them to its grid. */

import { planarArea, type Ring } from './geometry';

/**
 * Drops the rings that rounding made empty or turned over. A renderer tells islands from holes by
 * winding alone, against the first ring of the feature: one sliver that turned over would make
 * holes of all the islands after it.
 *
 * @param rings an outer ring and its holes on the grid of a tile, y growing southward
 * @returns the rings that still enclose something their own way; none without the outer ring
 */
export function keepWoundRings(rings: readonly Ring[]): Ring[] {
  const [outer, ...holes] = rings;
  if (!outer || planarArea(outer) <= 0) return [];
  return [outer, ...holes.filter((hole) => planarArea(hole) < 0)];
}
