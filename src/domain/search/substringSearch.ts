/** Enough for every word of a query in all its forms. */
const answersKept = 48;

/** The numbers of the rows whose text holds the given one, in their order. */
export type RowFinder = (text: string) => readonly number[];

/**
 * Looks through the rows for a text, and remembers the latest answers: while somebody types, each
 * text holds the one before, and can only be in the rows that held that.
 */
export function createRowFinder(texts: readonly string[]): RowFinder {
  const everything = texts.map((_, row) => row);
  let answers: readonly { readonly text: string; readonly rows: readonly number[] }[] = [];
  return (text) => {
    let candidates: readonly number[] = everything;
    for (const answer of answers) {
      if (answer.text === text) return answer.rows;
      if (answer.rows.length < candidates.length && text.includes(answer.text)) {
        candidates = answer.rows;
      }
    }
    const rows = candidates.filter((row) => texts[row]?.includes(text));
    answers = [{ text, rows }, ...answers.slice(0, answersKept - 1)];
    return rows;
  };
}
