import { mistakesAllowed, mistakesTo } from './editDistance';
import { foldText, isJapanese } from './foldText';
import { romajiOf } from './romaji';
import { lettersOf, type SearchIndex } from './searchIndex';

/** Folded texts that mean the same; one of them has to be found. */
export type Alternatives = readonly string[];
/** Every one of them has to be found. */
export type ReadQuery = readonly Alternatives[];

const mostAlternatives = 4;
const shortestRomaji = 4;

/** Whether some word of names or titles begins so. `words` are sorted. */
function isBeginning(words: readonly string[], typed: string): boolean {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  return words[low]?.startsWith(typed) ?? false;
}

/** The word itself and, when nothing is written so, the names in kana it may be the sound of. */
function withRomaji(index: SearchIndex, typed: string): Alternatives {
  if (typed.length < shortestRomaji || isBeginning(index.words, typed)) return [typed];
  const romaji = romajiOf(typed);
  if (romaji === null || romaji.length < shortestRomaji - 1) return [typed];
  const names = index.romaji.filter(([spelled]) => spelled.startsWith(romaji));
  return [typed, ...names.slice(0, mostAlternatives).map(([, folded]) => folded)];
}

interface Phrase {
  readonly length: number;
  readonly group: Alternatives;
}

/** The longest phrase of the trade that begins at this word; its last word may be unfinished. */
function phraseAt(index: SearchIndex, typed: readonly string[], at: number): Phrase | null {
  const rest = typed.slice(at).join(' ');
  let longest: Phrase | null = null;
  for (const group of index.synonyms) {
    for (const phrase of group) {
      const length = phrase.split(' ').length;
      const isWhole = `${rest} `.startsWith(`${phrase} `);
      const isUnfinished = length > 1 && at + length === typed.length && phrase.startsWith(rest);
      if ((isWhole || isUnfinished) && length > (longest?.length ?? 0)) longest = { length, group };
    }
  }
  return longest;
}

/** What was typed, with the words of the trade, and romaji, in all their forms. */
export function readQuery(index: SearchIndex, text: string): ReadQuery {
  const typed = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  const query: Alternatives[] = [];
  for (let at = 0; at < typed.length; ) {
    const phrase = phraseAt(index, typed, at);
    const own = typed.slice(at, at + (phrase?.length ?? 1)).join(' ');
    query.push(phrase ? [...new Set([own, ...phrase.group])] : withRomaji(index, own));
    at += phrase?.length ?? 1;
  }
  return query;
}

const formalWords = new Set(
  'commonwealth democratic federal federation federative islamic kingdom of peoples republic socialist state states the union'.split(
    ' ',
  ),
);

/** "Kingdom of Thailand" without what states put around their names; `null` when nothing changes. */
export function withoutFormalWords(query: ReadQuery): ReadQuery | null {
  const kept = query.filter(([typed = '']) => !formalWords.has(typed));
  return kept.length === 0 || kept.length === query.length ? null : kept;
}

const particles = /^(?:及ビ|並ビニ|[ノトデニヘヲハガヤ])/;
const formalEndings =
  /^(?:民主|人民|連邦|社会|主義|イスラム|協同|首長国)*(?:共和国|王国|連邦|首長国|公国|政府|軍)$/;

/** The names that a Japanese text without spaces begins with, one after the other. */
function splitJapanese(names: readonly string[], text: string): Alternatives | null {
  const parts: string[] = [];
  let rest = text;
  while (rest !== '') {
    const part = names.find((name) => rest.startsWith(name));
    if (part === undefined) {
      // The last name may be unfinished, or only what states put behind theirs.
      if (parts.length === 0) return null;
      return formalEndings.test(rest) ? parts : [...parts, rest];
    }
    parts.push(part);
    rest = rest.slice(part.length).replace(particles, '');
  }
  return parts;
}

/** 「フィリピンのセミナー」 as two words; `null` when nothing changes. */
export function withJapaneseSplit(index: SearchIndex, query: ReadQuery): ReadQuery | null {
  const typed = query.map(([own = '']) => own);
  const split = typed.flatMap(
    (own) => (isJapanese(own) && splitJapanese(index.japaneseNames, own)) || [own],
  );
  const together = split.join(' ');
  return together === typed.join(' ') ? null : readQuery(index, together);
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Nobody mistypes the first letter but by leaving it out, doubling it or typing the second first. */
function beginsAlike(typed: string, word: string): boolean {
  return word[0] === typed[0] || word[1] === typed[0] || word[0] === typed[1];
}

/** The words with the fewest mistakes, those of the typed length first. */
function nearestWords(index: SearchIndex, typed: string): Alternatives {
  const { words, wordLetters } = index;
  const letters = lettersOf(typed);
  let least = mistakesAllowed(typed.length) + 1;
  let nearest: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const most = Math.min(least, mistakesAllowed(typed.length));
    const word = words[i] ?? '';
    if (most === 0 || !beginsAlike(typed, word)) continue;
    if (countBits(letters & ~(wordLetters[i] ?? 0)) > most) continue;
    const mistakes = mistakesTo(typed, word, most);
    if (mistakes > most) continue;
    if (mistakes < least) nearest = [];
    least = mistakes;
    nearest.push(word);
  }
  const lengthApart = (word: string) => Math.abs(word.length - typed.length);
  return nearest.sort((a, b) => lengthApart(a) - lengthApart(b)).slice(0, mostAlternatives);
}

function nearestRomaji(index: SearchIndex, typed: string): Alternatives {
  const romaji = romajiOf(typed);
  const most = mistakesAllowed(romaji?.length ?? 0);
  if (romaji === null || most === 0) return [];
  return index.romaji
    .filter(([spelled]) => mistakesTo(romaji, spelled, 1) <= 1)
    .slice(0, mostAlternatives)
    .map(([, folded]) => folded);
}

/** Words nobody wrote, as the nearest ones somebody did; `null` when there is nothing to correct. */
export function corrected(index: SearchIndex, query: ReadQuery): ReadQuery | null {
  const better = query.map((alternatives) => {
    const [typed = ''] = alternatives;
    if (alternatives.length > 1 || isBeginning(index.words, typed)) return alternatives;
    const nearest = nearestWords(index, typed);
    if (nearest.length > 0) return nearest;
    const byEar = nearestRomaji(index, typed);
    return byEar.length > 0 ? byEar : alternatives;
  });
  return better.some((alternatives, i) => alternatives !== query[i]) ? better : null;
}
