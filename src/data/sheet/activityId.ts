import { foldText } from '../../domain/search/foldText';

/** Words that tell nothing apart. */
const small = new Set('a an and at by for from in into of on or the to with'.split(' '));
const mostWords = 7;
const longest = 60;

function wordsOf(title: string): readonly string[] {
  const words = foldText(title).match(/[a-z\d]+/g) ?? [];
  return words.filter((word) => !small.has(word)).slice(0, mostWords);
}

/** As many whole words as fit. */
function joined(start: string, words: readonly string[]): string {
  return words.reduce((id, word) => {
    const longer = `${id}-${word}`;
    return longer.length > longest ? id : longer;
  }, start);
}

/**
 * The id of a new activity: its first day and a few words of its English title.
 * @param start `YYYY-MM-DD`
 * @param taken ids that have been given
 */
export function activityId(start: string, title: string, taken: ReadonlySet<string>): string {
  const plain = joined(start, wordsOf(title));
  let id = plain;
  for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`;
  return id;
}
