/**
 * The five fixed classes of the choropleth, by activities per country: 1, 2–3, 4–6, 7–10, 11 and
 * more. They never move with the period, so that a colour always means the same number.
 */
export const classBreaks = [
  { min: 1, max: 1 },
  { min: 2, max: 3 },
  { min: 4, max: 6 },
  { min: 7, max: 10 },
  { min: 11, max: null },
] as const;

export type ClassIndex = 0 | 1 | 2 | 3 | 4;
export const classIndexes = [0, 1, 2, 3, 4] as const satisfies readonly ClassIndex[];

/** `null` when nothing is recorded. */
export function classOf(count: number): ClassIndex | null {
  if (count < 1) return null;
  return (
    classIndexes.find((index) => {
      const { max } = classBreaks[index];
      return max === null || count <= max;
    }) ?? 4
  );
}
