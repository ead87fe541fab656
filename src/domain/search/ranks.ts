/** By row how well an activity fits; 0 for not at all. */
export type Ranks = Uint16Array;

/** Merges the ranks of each row into the first of them. */
export function mergeRanks(all: readonly Ranks[], merge: (a: number, b: number) => number): Ranks {
  const [merged = new Uint16Array(), ...others] = all;
  for (const other of others) {
    for (let row = 0; row < merged.length; row++) {
      merged[row] = merge(merged[row] ?? 0, other[row] ?? 0);
    }
  }
  return merged;
}

/** The rows that fit, the best first, equal ones in their order. */
export function rankedRows(ranks: Ranks): readonly number[] {
  const byRank: number[][] = [];
  for (let row = 0; row < ranks.length; row++) {
    const rank = ranks[row] ?? 0;
    if (rank === 0) continue;
    byRank[rank] ??= [];
    byRank[rank].push(row);
  }
  return byRank.reverse().flat();
}
