/** Subsets of Noto Sans JP that hold exactly the characters of the map's labels. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { labelTexts } from './countryFiles';

/** Written on the map beside the names: numbers, the second line of Japan's label, signs. */
const alsoOnTheMap = '報告国 reporting country 0123456789 +−±–, . : ; ( ) / 、。「」（）〜件か国';

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

const basicLatin = range(0x20, 0x7e);
const kana = range(0x3041, 0x3096) + range(0x30a1, 0x30fc);

/** Zero-width spaces mark line breaks and are not drawn. */
const zeroWidthSpace = '\u200b';

/** Every character that the label fonts have to draw, sorted. */
export function labelCharacters(): string[] {
  const text = [...labelTexts(), alsoOnTheMap, basicLatin, kana].join('');
  return [...new Set(text)].filter((c) => c !== zeroWidthSpace).sort(byCodePoint);
}

function byCodePoint(a: string, b: string): number {
  return (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);
}

/** CJK punctuation, kana, ideographs and full-width forms come from the Japanese file. */
export function isJapanese(character: string): boolean {
  return (character.codePointAt(0) ?? 0) >= 0x3000;
}

interface Face {
  readonly family: string;
  readonly weight: 400 | 700;
  readonly file: string;
  readonly unicodeRange: readonly string[];
}

const scripts = [
  { id: 'ja', source: 'japanese', has: isJapanese },
  { id: 'latin', source: 'latin', has: (character: string) => !isJapanese(character) },
] as const;
const weights = [400, 700] as const;

/** The font files, `label-font.json` and the licence, by file name. */
export async function buildFonts(): Promise<Map<string, Uint8Array>> {
  const require = createRequire(import.meta.url);
  const packageFile = (path: string): Buffer =>
    readFileSync(require.resolve(`@fontsource/noto-sans-jp/${path}`));
  const files = new Map<string, Uint8Array>();
  const faces: Face[] = [];
  for (const weight of weights) {
    for (const script of scripts) {
      const characters = labelCharacters().filter(script.has);
      const file = `noto-sans-jp-${script.id}-${weight}.woff2`;
      const source = packageFile(`files/noto-sans-jp-${script.source}-${weight}-normal.woff2`);
      files.set(file, await subsetFont(source, characters.join(''), { targetFormat: 'woff2' }));
      faces.push({ family: 'Noto Sans JP', weight, file, unicodeRange: rangesOf(characters) });
    }
  }
  files.set('label-font.json', Buffer.from(`${JSON.stringify({ faces }, null, 1)}\n`));
  files.set('OFL.txt', packageFile('LICENSE'));
  return files;
}

function rangesOf(characters: readonly string[]): string[] {
  const points = characters.map((character) => character.codePointAt(0) ?? 0);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number): string => point.toString(16).toUpperCase().padStart(4, '0');
  return ranges.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`));
}
