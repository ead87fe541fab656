const longest = 60;
// The present row of costs and the two before it, used again and again: a keystroke can compare
// thousands of words.
const newRow = () => new Uint8Array(longest + 4);
const rows = [newRow(), newRow(), newRow()] as const;

/** Whether the last two letters of both beginnings are the same two in the other order. */
function isSwapped(typed: string, word: string, row: number, column: number): boolean {
  if (row < 2 || column < 2) return false;
  return typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
}

/**
 * Writes the costs of one more typed letter, for every length of the word's beginning.
 * @returns the least of them
 */
function fillRow(typed: string, word: string, row: number, width: number): number {
  const costs = rows[row % 3] ?? rows[0];
  const last = rows[(row + 2) % 3] ?? rows[0];
  const beforeLast = rows[(row + 1) % 3] ?? rows[0];
  costs[0] = row;
  let least = row;
  for (let column = 1; column <= width; column++) {
    const wrong = typed[row - 1] === word[column - 1] ? 0 : 1;
    const cost = Math.min(
      (last[column - 1] ?? 0) + wrong,
      (last[column] ?? 0) + 1,
      (costs[column - 1] ?? 0) + 1,
    );
    const swap = isSwapped(typed, word, row, column) ? (beforeLast[column - 2] ?? 0) + 1 : cost;
    costs[column] = Math.min(cost, swap);
    least = Math.min(least, cost, swap);
  }
  return least;
}

/**
 * How many mistakes (a letter too many, missing, wrong, or two swapped) stand between what was
 * typed and a word or, because typing goes on, the nearest beginning of the word.
 * @param typed texts over 60 letters are not compared: their answer is `most + 1`
 * @param most mistakes above which the answer does not matter; at most 3
 * @returns `most + 1` when there are more
 */
export function mistakesTo(typed: string, word: string, most: number): number {
  const width = Math.min(word.length, typed.length + most);
  if (typed.length > longest || width < typed.length - most) return most + 1;
  for (let column = 0; column <= width; column++) rows[0][column] = column;
  let least = 0;
  for (let row = 1; row <= typed.length; row++) {
    least = fillRow(typed, word, row, width);
    if (least > most) return most + 1;
  }
  return least;
}

/** How many mistakes a word of this length may hold; short words none. */
export function mistakesAllowed(length: number): 0 | 1 | 2 {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
