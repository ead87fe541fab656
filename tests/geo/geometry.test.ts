import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundingBox, type Polygon, unwrapRing } from '../../scripts/geo/geometry';
import { readPoints } from './worlds';

describe('bounding boxes', () => {
  const around = (code: string, expected: number[], tolerance: number): void => {
    const box = readPoints().get(code)?.properties.bbox ?? [];
    expect(box).toHaveLength(4);
    box.forEach((value, i) => {
      expect(Math.abs(value - (expected[i] ?? 0)), `${code}: ${box}`).toBeLessThan(tolerance);
    });
  };

  test.each<[string, number[]]>([
    ['FJI', [176.8, -19.3, 181.8, -16]],
    ['USA', [172, 18, 294, 72]],
    ['RUS', [19.6, 41, 190.4, 82]],
    ['NZL', [166, -47.5, 184.2, -34]],
    ['FRA', [-5, 41.4, 9.6, 51.1]],
    ['GBR', [-8.6, 49.9, 1.8, 60.9]],
    ['JPN', [122.9, 24.2, 154, 45.5]],
  ])('%s is framed by the largest-gap rule', (code, expected) => {
    around(code, expected, 1.1);
  });

  test('Kiribati spans the date line, from Banaba to the Line Islands', () => {
    around('KIR', [171, -11.5, 209, 4.8], 2);
  });

  test('leave out the widest empty stretch, wherever the islands lie', () => {
    const island = fc.record({ west: fc.integer({ min: -180, max: 179 }), size: fc.constant(1) });
    fc.assert(
      fc.property(fc.array(island, { minLength: 1, maxLength: 8 }), (islands) => {
        const polygons = islands.map(
          ({ west, size }): Polygon => [
            [
              [west, 0],
              [west + size, 0],
              [west, size],
              [west, 0],
            ],
          ],
        );
        const [west, , east] = boundingBox(polygons);
        expect(west).toBeGreaterThanOrEqual(-180);
        expect(east - west).toBeLessThanOrEqual(360 - 360 / (islands.length + 1) + 1);
        for (const one of islands) {
          const inside = [0, 360].some((turn) => one.west + turn >= west && one.west + turn < east);
          expect(inside).toBe(true);
        }
      }),
    );
  });
});

test('an unwrapped ring never steps further than half a turn', () => {
  const degrees = fc.integer({ min: -180, max: 180 });
  fc.assert(
    fc.property(fc.array(degrees, { minLength: 2 }), (longitudes) => {
      const ring = unwrapRing(longitudes.map((x) => [x, 0]));
      ring.forEach(([x], i) => {
        expect(Math.abs(x - (ring[i - 1]?.[0] ?? x))).toBeLessThanOrEqual(180);
        expect((((x - (longitudes[i] ?? 0)) % 360) + 360) % 360).toBe(0);
      });
    }),
  );
});
