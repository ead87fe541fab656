import {
  createPropertyExpression,
  latest,
  type StylePropertyExpression,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { buildStyle, paintChanges, type StyleChoice } from '../../../src/map/layers/style';
import { palettes } from '../../../src/styles/ramp';
import { styleAssets } from '../mapBuilders';
import { wholeStyle } from './wholeStyle';

const base: StyleChoice = { theme: 'light', projection: 'flat' };
const themes = ['light', 'dark'] as const;
const projections = ['flat', 'globe'] as const;
const choices = themes.flatMap((theme) =>
  projections.map((projection): StyleChoice => ({ ...base, theme, projection })),
);

type State = Readonly<Record<string, unknown>>;

interface Question {
  readonly layer: string;
  readonly property: string;
  readonly theme?: 'light' | 'dark';
  readonly zoom?: number;
  readonly state?: State;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** What the engine would draw, worked out by the engine's own rules. */
function evaluate({ layer, property, theme = 'light', ...at }: Question): unknown {
  const found = wholeStyle(theme).layers.find(({ id }) => id === layer);
  if (!found) throw new Error(`no layer ${layer}`);
  const value = (found.paint as Record<string, unknown>)[property];
  const group = (latest as unknown as Record<string, Record<string, unknown>>)[
    `paint_${found.type}`
  ];
  const created = createPropertyExpression(value, 'layer', group?.[property] as never);
  if (created.result === 'error') throw new Error(String(created.value));
  const expression = created.value as StylePropertyExpression;
  const feature = { type: 'Polygon', properties: { status: 'country', ...at.properties } };
  const result = expression.evaluate({ zoom: at.zoom ?? 1.4 }, feature as never, at.state ?? {});
  return String(result);
}

function rgb(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
  return `rgba(${r},${g},${b},1)`;
}

describe('the style', () => {
  test.each(choices)('is valid for $theme, $projection', (choice) => {
    expect(validateStyleMin(buildStyle(choice, styleAssets))).toEqual([]);
  });

  test.each(themes)('is valid with every layer that comes and goes, %s', (theme) => {
    expect(validateStyleMin(wholeStyle(theme))).toEqual([]);
  });

  test('has every layer in its place, whoever comes first', () => {
    const order = [
      'sea graticule countries land-borders undetermined-borders undetermined-coasts home-outline',
      'selected-casing selected-outline selected-fill selected-inner',
      'member-hatch member-hatch-on-deep edge partner-edge',
      'dots-ring dots dots-of-small-world dots-member dots-edge dots-selected',
      'arcs-casing arcs arc-ends',
    ].join(' ');
    const drawn = (style: ReturnType<typeof wholeStyle>) =>
      style.layers.map(({ id }) => id).filter((id) => !id.startsWith('slot-'));
    expect(drawn(wholeStyle('light')).join(' ')).toBe(order);
    expect(drawn(wholeStyle('light', 'reversed')).join(' ')).toBe(order);
  });

  test('asks for no server of its own: neither glyphs nor sprites', () => {
    const style = buildStyle(base, styleAssets);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  test('draws borders from lines only, so that small islands keep their size', () => {
    for (const { id, type, paint } of wholeStyle('light').layers) {
      if (type === 'fill') expect(paint, id).not.toHaveProperty('fill-outline-color');
    }
  });

  test('draws dots together where none across a tile can touch, else one by one in their order', () => {
    const { layers } = buildStyle(base, styleAssets);
    const [together, alone] = ['dots', 'dots-of-small-world'].map((name) =>
      layers.find(({ id }) => id === name),
    );
    expect(together?.layout).toBeUndefined();
    expect(alone?.layout).toHaveProperty('circle-sort-key');
    // A tile of either side carries both layers while the other side's tiles load.
    expect(together?.minzoom).toBeLessThan(1);
    expect(alone?.maxzoom).toBeGreaterThan(1);
  });

  test('changes theme and projection without touching a source, a filter or a layout', () => {
    for (const choice of choices) {
      const from = buildStyle(base, styleAssets);
      const to = buildStyle(choice, styleAssets);
      expect(to.sources).toEqual(from.sources);
      const withoutPaint = (style: typeof to) =>
        style.layers.map((layer) => ({ ...layer, paint: null }));
      expect(withoutPaint(to)).toEqual(withoutPaint(from));
      expect(paintChanges(from, to).length > 0).toBe(choice.theme !== base.theme);
    }
  });
});

describe.each(themes)('colours in the %s theme', (theme) => {
  const palette = palettes[theme];

  test('a country without activities is land', () => {
    expect(evaluate({ theme, layer: 'countries', property: 'fill-color' })).toBe(rgb(palette.land));
  });

  test.each([1, 2, 3, 4, 5])('class %i wears its colour, as land and as dot', (colourClass) => {
    const wanted = rgb(palette.classes[colourClass - 1] ?? '');
    const state = { colourClass };
    expect(evaluate({ theme, layer: 'countries', property: 'fill-color', state })).toBe(wanted);
    expect(evaluate({ theme, layer: 'dots', property: 'circle-color', state })).toBe(wanted);
  });

  test('a changing country starts with its old colour', () => {
    const state = { colourClass: 5, from: 1, mix: 0 };
    expect(evaluate({ theme, layer: 'countries', property: 'fill-color', state })).toBe(
      rgb(palette.classes[0]),
    );
  });

  test('the home country and undetermined areas never wear a class', () => {
    const colourOf = (status: string) =>
      evaluate({
        theme,
        layer: 'countries',
        property: 'fill-color',
        state: { colourClass: 5 },
        properties: { status },
      });
    expect(colourOf('home')).toBe(rgb(palette.homeFill));
    expect(colourOf('undetermined')).toBe(rgb(palette.undetermined));
  });

  test('a small state without activities is a hollow dot', () => {
    const empty = { theme, layer: 'dots', zoom: 1.4 };
    expect(evaluate({ ...empty, property: 'circle-color' })).toBe(rgb(palette.emptyDot));
    expect(evaluate({ ...empty, property: 'circle-radius' })).toBe('2.5');
    expect(evaluate({ ...empty, property: 'circle-radius', state: { colourClass: 1 } })).toBe(
      '5.5',
    );
  });
});

describe('what pointing and choosing draw', () => {
  test('the outline of a chosen country lies outside: twice the width under its own fill', () => {
    const ids = wholeStyle('light').layers.map(({ id }) => id);
    expect(ids.indexOf('selected-outline')).toBeGreaterThan(ids.indexOf('land-borders'));
    expect(ids.indexOf('selected-fill')).toBeGreaterThan(ids.indexOf('selected-outline'));
    const width = (state: State) =>
      evaluate({ layer: 'selected-outline', property: 'line-width', state });
    expect(width({ selected: true })).toBe('4.5');
    expect(width({})).toBe('0');
  });

  test.each([
    [2, '0'],
    [3, '1'],
  ])('a chosen country of class %i has an inner line of opacity %s', (colourClass, opacity) => {
    const state = { selected: true, colourClass };
    expect(evaluate({ layer: 'selected-inner', property: 'line-opacity', state })).toBe(opacity);
  });

  test('hovering outlines, membership hatches by what lies under it', () => {
    const edge = { layer: 'edge', property: 'line-color' } as const;
    expect(evaluate({ ...edge, state: { hover: true } })).toMatch(/,1\)$/);
    expect(evaluate(edge)).toBe('rgba(0,0,0,0)');
    const hatch = (layer: string, colourClass: number) =>
      evaluate({ layer, property: 'fill-opacity', state: { member: true, colourClass } });
    expect(hatch('member-hatch', 0)).toBe('1');
    expect(hatch('member-hatch', 3)).toBe('0');
    expect(hatch('member-hatch-on-deep', 3)).toBe('0.75');
  });

  test('a dot goes when its land is wide enough, and while others are in focus', () => {
    const opacity = (zoom: number, state: State = { colourClass: 1 }) =>
      Number(
        evaluate({
          layer: 'dots',
          property: 'circle-opacity',
          zoom,
          state,
          properties: { dotMaxZoom: 3.8 },
        }),
      );
    expect(opacity(3.5)).toBe(1);
    expect(opacity(3.75)).toBeCloseTo(0.5, 5);
    expect(opacity(4)).toBe(0);
    expect(opacity(2, { colourClass: 1, hidden: true })).toBe(0);
    expect(opacity(2, { colourClass: 1, fade: 0.35 })).toBeCloseTo(0.35, 5);
  });

  test('a dependency without activities waits for the reader to come close', () => {
    const properties = { dotMaxZoom: 7, status: 'dependency' };
    const opacity = (zoom: number, state: State) =>
      evaluate({ layer: 'dots', property: 'circle-opacity', zoom, state, properties });
    expect(opacity(3, {})).toBe('0');
    expect(opacity(5, {})).toBe('1');
    expect(opacity(3, { colourClass: 2 })).toBe('1');
  });
});
