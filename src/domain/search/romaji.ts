/**
 * Latin spelling of kana in a form that forgives the systems' differences: Hepburn, Kunrei and what
 * keyboards take all come out the same ("Fujii", "huzi" → "huzi"), long vowels and doubled
 * consonants are short, l is r, v is b.
 */

const rows: Readonly<Record<string, readonly [consonant: string, vowels: string]>> = {
  アイウエオ: ['', 'aiueo'],
  カキクケコ: ['k', 'aiueo'],
  サシスセソ: ['s', 'aiueo'],
  タチツテト: ['t', 'aiueo'],
  ナニヌネノ: ['n', 'aiueo'],
  ハヒフヘホ: ['h', 'aiueo'],
  マミムメモ: ['m', 'aiueo'],
  ヤユヨ: ['y', 'auo'],
  ラリルレロ: ['r', 'aiueo'],
  ワヲ: ['w', 'ao'],
  ガギグゲゴ: ['g', 'aiueo'],
  ザジズゼゾ: ['z', 'aiueo'],
  ダヂヅデド: ['d', 'aiueo'],
  バビブベボ: ['b', 'aiueo'],
  パピプペポ: ['p', 'aiueo'],
};
const smallVowels: Readonly<Record<string, string>> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'ya',
  ュ: 'yu',
  ョ: 'yo',
  ヮ: 'wa',
};
const syllables: ReadonlyMap<string, string> = new Map([
  ...Object.entries(rows).flatMap(([kana, [consonant, vowels]]) =>
    Array.from(kana, (sign, index) => [sign, consonant + (vowels[index] ?? '')] as const),
  ),
  ['ヂ', 'zi'],
  ['ヅ', 'zu'],
  ['ン', 'n'],
  ['ッ', ''],
]);

// Only the second sign's vowel is heard: キャ "kya", シェ "sye", フィ "hi", ディ "di", ウェ "we".
function joinSmall(before: string, small: string): string {
  const vowel = smallVowels[small] ?? '';
  if (before === 'u' && vowel !== 'u') return `w${vowel}`;
  if (before === '' || /[aeo]$/.test(before)) {
    return /^[td][eo]$/.test(before) ? before[0] + vowel.replace('y', '') : before + vowel;
  }
  const stem = before.slice(0, -1);
  if (vowel.startsWith('y')) return stem + vowel;
  if (before.endsWith('i')) return `${stem}y${vowel}`;
  return /^[hbtdz]/.test(stem) ? stem + vowel : before + vowel;
}

function spell(kana: string): string {
  let spelled = '';
  let last = '';
  for (const sign of kana) {
    if (sign in smallVowels) {
      last = joinSmall(last, sign);
    } else {
      spelled += last;
      last = syllables.get(sign) ?? sign;
    }
  }
  return spelled + last;
}

function forgive(latin: string): string {
  return latin
    .replace(/shi|si/g, 'si')
    .replace(/sh/g, 'sy')
    .replace(/chi|ti/g, 'ti')
    .replace(/tch|ch/g, 'ty')
    .replace(/ts/g, 't')
    .replace(/j(?=i)/g, 'z')
    .replace(/jy?/g, 'zy')
    .replace(/f/g, 'h')
    .replace(/l/g, 'r')
    .replace(/v/g, 'b')
    .replace(/[cq]/g, 'k')
    .replace(/m(?=[bmp])/g, 'n')
    .replace(/ou/g, 'o')
    .replace(/(.)\1+/g, '$1');
}

/**
 * The forgiving Latin spelling of a folded text in kana, Latin letters or, halfway through typing,
 * both; `null` for one with other characters.
 */
export function romajiOf(folded: string): string | null {
  const compact = folded.replaceAll(' ', '');
  return /^[a-z\dァ-ヶ]+$/.test(compact) ? forgive(spell(compact)) : null;
}
