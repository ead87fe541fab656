import { readFileSync } from 'node:fs';
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  wcagLuminance,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { palettes } from '../../src/styles/ramp';

const visions = {
  normal: (color: string) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
} as const;
const toLab = converter('lab');
const difference = differenceCiede2000();

function apart(a: string, b: string, vision: keyof typeof visions): number {
  const seen = (color: string) => toLab(visions[vision](parse(color) as never) as never);
  return difference(seen(a) as never, seen(b) as never);
}

const themes = ['light', 'dark'] as const;
const visionNames = Object.keys(visions) as (keyof typeof visions)[];

describe.each(themes)('the %s ramp', (theme) => {
  const palette = palettes[theme];
  const steps = [palette.land, ...palette.classes];

  test.each(visionNames)('keeps neighbours apart in %s vision', (vision) => {
    steps.slice(1).forEach((color, index) => {
      expect(apart(steps[index] ?? '', color, vision)).toBeGreaterThanOrEqual(10);
    });
  });

  test('goes one way in luminance, away from the background', () => {
    const luminances = palette.classes.map((color) => wcagLuminance(color));
    const sorted = luminances.toSorted((a, b) => (theme === 'light' ? b - a : a - b));
    expect(luminances).toEqual(sorted);
  });

  test('tells class from class by 1.55 : 1', () => {
    palette.classes.slice(1).forEach((color, index) => {
      expect(wcagContrast(palette.classes[index] ?? '', color)).toBeGreaterThanOrEqual(1.55);
    });
  });

  test('carries its numbers at 4.5 : 1', () => {
    palette.classes.forEach((color, index) => {
      expect(wcagContrast(color, palette.onClasses[index] ?? '')).toBeGreaterThanOrEqual(4.5);
    });
    palette.change.forEach((color, index) => {
      expect(wcagContrast(color, palette.onChange[index] ?? '')).toBeGreaterThanOrEqual(4.5);
    });
  });

  test('sets Japan apart by its outline', () => {
    expect(wcagContrast(palette.homeOutline, palette.sea)).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(palette.homeOutline, palette.homeFill)).toBeGreaterThanOrEqual(3);
  });
});

describe.each(themes)('the %s ramp of change', (theme) => {
  const { change, land } = palettes[theme];

  test.each(visionNames)('keeps neighbours and the two ends apart in %s vision', (vision) => {
    change.slice(1).forEach((color, index) => {
      expect(apart(change[index] ?? '', color, vision)).toBeGreaterThanOrEqual(10);
    });
    expect(apart(change[0], change[4], vision)).toBeGreaterThanOrEqual(15);
    expect(apart(change[1], change[3], vision)).toBeGreaterThanOrEqual(15);
    // No change is not "none recorded".
    expect(apart(land, change[2], vision)).toBeGreaterThanOrEqual(10);
  });
});

describe('the panels', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const primitives = readFileSync(
    'node_modules/@digital-go-jp/design-tokens/dist/tokens.css',
    'utf8',
  );

  /** The colour of a role in one theme, with primitives looked up. */
  function role(name: string, theme: (typeof themes)[number]): string {
    const value = new RegExp(`--${name}: light-dark\\((.+), (.+)\\);`).exec(tokens);
    const color = value?.[theme === 'light' ? 1 : 2] ?? '';
    const primitive = /^var\((--.+)\)$/.exec(color)?.[1];
    if (!primitive) return color;
    return new RegExp(`${primitive}: (#[0-9a-f]+)`).exec(primitives)?.[1] ?? '';
  }

  const texts = [
    ['ink', 'paper'],
    ['ink-2', 'paper'],
    ['ink-3', 'paper'],
    ['ink', 'action-wash'],
    ['ink-2', 'action-wash'],
    ['action', 'paper'],
    ['action', 'action-wash'],
    ['on-action', 'action'],
    ['error', 'paper'],
    ['ink', 'quotation'],
    ['on-toast', 'toast'],
    ['toast-action', 'toast'],
  ] as const;
  test.each(
    themes.flatMap((theme) =>
      texts.map(([text, background]) => [theme, text, background] as const),
    ),
  )('%s: %s on %s reads at 4.5 : 1', (theme, text, background) => {
    expect(wcagContrast(role(text, theme), role(background, theme))).toBeGreaterThanOrEqual(4.5);
  });

  const shapes = [
    ['control-border', 'paper'],
    ['bar-in', 'paper'],
    ['bar-out-cap', 'paper'],
    ['action', 'paper'],
  ] as const;
  test.each(
    themes.flatMap((theme) =>
      shapes.map(([shape, background]) => [theme, shape, background] as const),
    ),
  )('%s: %s on %s is seen at 3 : 1', (theme, shape, background) => {
    expect(wcagContrast(role(shape, theme), role(background, theme))).toBeGreaterThanOrEqual(3);
  });

  test.each(themes)('wear the colours of the map (%s)', (theme) => {
    const palette = palettes[theme];
    palette.classes.forEach((color, index) => {
      expect(role(`class-${index + 1}`, theme)).toBe(color);
      expect(role(`on-class-${index + 1}`, theme)).toBe(palette.onClasses[index]);
    });
    palette.change.forEach((color, index) => {
      expect(role(`change-${index + 1}`, theme)).toBe(color);
      expect(role(`on-change-${index + 1}`, theme)).toBe(palette.onChange[index]);
    });
    expect(role('paper', theme)).toBe(palette.paper);
    expect(role('sea', theme)).toBe(palette.sea);
    expect(role('land', theme)).toBe(palette.land);
    expect(role('ink', theme)).toBe(palette.ink);
  });
});
