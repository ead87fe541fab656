/** Compares what is on screen with a picture that was looked at and kept in `tests/e2e/pictures`. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';
import { isNpmChromium } from './launch';

const references = resolve('tests/e2e/pictures');
const failures = resolve('screens/failed');
/** How far apart two colours may be before a pixel counts, 0–1: `pixelmatch`'s own default. */
const colourThreshold = 0.1;
/** The share of pixels that may differ: less than one short label. */
const mostDifferent = 0.0002;

/** The first picture waits for every frame the browser still has to draw, in milliseconds. */
const timeout = 90_000;

/** Set to keep what is on screen as the new references. */
const isUpdating = process.env.UPDATE_PICTURES === '1';
const advice =
  'Look at them. If the new picture is right: UPDATE_PICTURES=1 npx vitest run --project browser ' +
  'tests/e2e/pictures.test.ts (after npm run build), look at what changed and commit it.';

interface Difference {
  readonly pixels: number;
  /** Of all pixels, 0–1. */
  readonly share: number;
  /** Where they are; `null` where the pictures have different sizes. */
  readonly diff: PNG | null;
}

export function differenceOf(actual: PNG, reference: PNG): Difference {
  const { width, height } = actual;
  if (width !== reference.width || height !== reference.height) {
    return { pixels: width * height, share: 1, diff: null };
  }
  const diff = new PNG({ width, height });
  const options = { threshold: colourThreshold };
  const pixels = pixelmatch(actual.data, reference.data, diff.data, width, height, options);
  return { pixels, share: pixels / (width * height), diff };
}

async function write(path: string, picture: PNG): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, PNG.sync.write(picture));
}

/** The part as it stands, once nothing on it moves. */
export async function takePicture(part: Locator): Promise<PNG> {
  return PNG.sync.read(await part.screenshot({ animations: 'disabled', timeout: timeout }));
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a part of a picture has exactly one colour. */
function placesOf(
  { data, width }: PNG,
  colour: readonly [number, number, number],
  { left, top, right, bottom }: Edges,
): ReadonlySet<number> {
  const places = new Set<number>();
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y * width + x) * 4;
      if (colour.every((part, index) => data[at + index] === part)) places.add(y * width + x);
    }
  }
  return places;
}

/**
 * How far one picture has to be moved to lie on another of the same size: where most of what has
 * one colour in both is the same. Coasts that one drawing blends with the sea change nothing.
 * @param colour as `[red, green, blue]`, 0–255 each
 * @param farthest pixels each way that are tried
 */
export function shiftBetween(
  [one, other]: readonly [PNG, PNG],
  colour: readonly [number, number, number],
  within: Edges,
  farthest: number,
): { readonly x: number; readonly y: number; readonly common: number } {
  const [from, to] = [placesOf(one, colour, within), placesOf(other, colour, within)];
  const ways = Array.from({ length: 2 * farthest + 1 }, (_, index) => index - farthest);
  const shifts = ways.flatMap((x) =>
    ways.map((y) => {
      const by = y * one.width + x;
      let common = 0;
      for (const place of from) if (to.has(place + by)) common += 1;
      return { x, y, common };
    }),
  );
  return shifts.reduce((best, shift) => (shift.common > best.common ? shift : best));
}

/**
 * Holds a part of the page against `tests/e2e/pictures/<name>.png`. Only pictures of the browser that
 * npm carries are comparable: it draws in software, with fonts that npm carries too. With another
 * browser nothing is compared, and a line says so.
 * @param part of the page that is the same on every run: no dates of today, nothing that moves
 * @throws Error with both pictures' files and what to do, when they differ or there is no reference
 */
export async function expectPicture(part: Locator, name: string): Promise<void> {
  const path = `${references}/${name}.png`;
  if (!isNpmChromium()) {
    console.warn(`${name}.png was not compared: that takes the Chromium that npm carries.`);
    return;
  }
  const actual = await takePicture(part);
  const reference = existsSync(path) ? PNG.sync.read(await readFile(path)) : null;
  const result = reference && differenceOf(actual, reference);
  const isSame = result !== null && result.share <= mostDifferent;
  const failed = (kind: string) => `${failures}/${name}.${kind}.png`;
  await Promise.all(['actual', 'diff'].map((kind) => rm(failed(kind), { force: true })));
  if (isSame) return;
  if (isUpdating) return write(path, actual);
  await write(failed('actual'), actual);
  if (!result) {
    throw new Error(
      `${relative('.', path)} does not exist yet; see ${failed('actual')}. ${advice}`,
    );
  }
  if (result.diff) await write(failed('diff'), result.diff);
  const files = [path, failed('actual'), failed('diff')].map((file) => relative('.', file));
  const size = result.diff ? '' : ' (another size)';
  throw new Error(`${name}: ${result.pixels} pixels differ${size}: ${files.join(', ')}. ${advice}`);
}
