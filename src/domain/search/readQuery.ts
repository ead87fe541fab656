import { foldText, isJapanese } from './foldText';
import type { SearchSubject } from './searchSubjects';

/** What a query is taken to say. All texts are folded. */
export interface Reading {
  readonly text: string;
  /** Every one has to be found, by one of its alternatives. */
  readonly words: readonly (readonly string[])[];
  /** How many letters of each word may be wrong. */
  readonly mistakes: 0 | 1 | 2;
}

/** Reads queries; made once from the names. */
export interface QueryReader {
  readonly read: (text: string) => Reading;
  /** Without what states put around their names, and 「フィリピンのセミナー」 as two words. */
  readonly readPlain: (text: string) => Reading;
}

const formalWord =
  /^(?:commonwealth|democratic|federal|federation|federative|islamic|kingdom|of|peoples|republic|socialist|states?|the|union|(?:民主|人民|連邦|社会|主義|イスラム|協同|首長国)*(?:共和国|王国|連邦|首長国|公国|政府|軍))$/;
const particles = /^(?:及ビ|並ビニ|[ノトデニヘヲハガヤ])/;

/** Finds any of the folded texts, the longest where several begin. */
function anyOf(texts: Iterable<string>, before = '', after = ''): RegExp {
  const longestFirst = [...texts].sort((a, b) => b.length - a.length);
  return new RegExp(`${before}(${longestFirst.join('|')})${after}`, 'g');
}

/** @param synonyms lines of technical terms that mean the same */
export function createQueryReader(
  searchSubjects: readonly SearchSubject[],
  synonyms: readonly (readonly string[])[],
): QueryReader {
  const groups = synonyms.map((line) => line.map(foldText));
  const groupOf = new Map(groups.toReversed().flatMap((group) => group.map((own) => [own, group])));
  const term = anyOf(groupOf.keys(), '(?<= |^)', '(?= |$)');
  const names = searchSubjects.flatMap(({ names: own }) => own.map(({ folded }) => folded));
  const japaneseName = anyOf(
    [...names, ...groupOf.keys()].filter(
      (name) => name.length > 1 && isJapanese(name) && !name.includes(' '),
    ),
  );
  function readFolded(text: string): Reading {
    const words = text.split(term).flatMap((part) => {
      const group = groupOf.get(part);
      return group
        ? [[part, ...group]]
        : part.split(' ').flatMap((word) => (word === '' ? [] : [[word]]));
    });
    return { text, words, mistakes: 0 };
  }
  return {
    read: (text) => readFolded(foldText(text)),
    readPlain(text) {
      const words = foldText(text)
        .replace(japaneseName, ' $1 ')
        .split(' ')
        .map((word) => (isJapanese(word) ? word.replace(particles, '') : word));
      return readFolded(words.filter((word) => word !== '' && !formalWord.test(word)).join(' '));
    },
  };
}
