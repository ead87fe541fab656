import { expect, test } from 'vitest';
import wawoff2 from 'wawoff2';
import { isJapanese, labelCharacters } from '../../scripts/geo/fonts';
import { readPoints, readPublic, readPublicJson } from './worlds';

interface Face {
  family: string;
  weight: number;
  file: string;
  unicodeRange: string[];
}
const { faces } = readPublicJson<{ faces: Face[] }>('fonts/label-font.json');

/** Code points in a font's character map. */
async function codePointsIn(file: string): Promise<Set<number>> {
  const font = Buffer.from(await wawoff2.decompress(readPublic(`fonts/${file}`)));
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const record = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0;
  const start = font.readUInt32BE(record + 8);
  const subtables = Array.from({ length: font.readUInt16BE(start + 2) }, (_, i) =>
    font.subarray(start + font.readUInt32BE(start + 8 + 8 * i)),
  );
  return new Set(subtables.flatMap(rangesIn).flatMap(([first, last]) => between(first, last)));
}

/** First and last code point of each stretch, in a table of format 4 or 12. */
function rangesIn(table: Buffer): [number, number][] {
  const format = table.readUInt16BE(0);
  if (format === 12) {
    return Array.from({ length: table.readUInt32BE(12) }, (_, i) => [
      table.readUInt32BE(16 + 12 * i),
      table.readUInt32BE(20 + 12 * i),
    ]);
  }
  if (format !== 4) return [];
  const segments = table.readUInt16BE(6) / 2;
  return Array.from({ length: segments }, (_, i) => [
    table.readUInt16BE(16 + 2 * segments + 2 * i),
    table.readUInt16BE(14 + 2 * i),
  ]);
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

test.each(faces)('$file draws every character it promises', async ({ file, unicodeRange }) => {
  const drawn = await codePointsIn(file);
  const promised = unicodeRange.flatMap((range) => {
    const [first = 0, last = first] = range
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return between(first, last);
  });
  expect(promised.filter((point) => !drawn.has(point))).toEqual([]);
});

test.each([400, 700])('weight %i covers every character of every label', async (weight) => {
  const drawn = new Set<number>();
  for (const face of faces.filter((one) => one.weight === weight)) {
    for (const point of await codePointsIn(face.file)) drawn.add(point);
  }
  const labels = [...readPoints().values()].map(({ properties }) => properties.en + properties.ja);
  const text = [...labels, ...labelCharacters(), '報告国', 'reporting country', '0123456789'];
  const characters = [...new Set(text.join(''))].filter((character) => character !== '\u200b');
  const missing = characters.filter((character) => !drawn.has(character.codePointAt(0) ?? 0));
  expect(missing).toEqual([]);
});

test('Japanese and Latin characters come from different files', () => {
  expect([...'日ア、（'].every(isJapanese)).toBe(true);
  expect([...'A9é’−'].some(isJapanese)).toBe(false);
  expect(faces.map(({ file }) => file)).toHaveLength(4);
});

test('the licences of fonts and geography are shipped with them', () => {
  expect(readPublic('fonts/OFL.txt').toString('utf8')).toContain('SIL OPEN FONT LICENSE');
  const notice = readPublic('geo/NOTICE.txt').toString('utf8');
  expect(notice).toContain('Made with Natural Earth');
  expect(notice).toContain('Michael Bostock');
  expect(notice).toContain('Unicode');
});
