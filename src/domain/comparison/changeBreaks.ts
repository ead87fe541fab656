import type { ClassIndex } from '../counting/classBreaks';

/**
 * The five fixed classes of a comparison, by how many activities more or fewer name a country: −3 and
 * less, −2 and −1, none, +1 and +2, +3 and more. They are as many as the classes of the choropleth,
 * so that lighting a class works the same.
 */
export const changeBreaks = [
  { min: null, max: -3 },
  { min: -2, max: -1 },
  { min: 0, max: 0 },
  { min: 1, max: 2 },
  { min: 3, max: null },
] as const;

export function changeClassOf(change: number): ClassIndex {
  if (change === 0) return 2;
  if (change < 0) return change <= -3 ? 0 : 1;
  return change >= 3 ? 4 : 3;
}
