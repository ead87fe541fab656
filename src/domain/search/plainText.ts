import { isJapanese } from './foldText';

const formalWord =
  /^(?:commonwealth|democratic|federal|federation|federative|islamic|kingdom|of|peoples|republic|socialist|states?|the|union|(?:民主|人民|連邦|社会|主義|イスラム|協同|首長国)*(?:共和国|王国|連邦|首長国|公国|政府|軍))$/;
const particles = /^(?:及ビ|並ビニ|[ノトデニヘヲハガヤ])/;

/** Without what states put around their names, and 「フィリピンのセミナー」 as two words. */
export function plainText(folded: string, japaneseNames: RegExp): string {
  return folded
    .replace(japaneseNames, ' $& ')
    .split(' ')
    .map((word) => (isJapanese(word) ? word.replace(particles, '') : word))
    .filter((word) => word !== '' && !formalWord.test(word))
    .join(' ');
}
