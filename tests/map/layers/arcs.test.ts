import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arcBounds, arcFeatures, arcPoints, greatCircle } from '../../../src/map/layers/arcs';
import { angleBetween } from '../../../src/map/screen/globe';
import type { LonLat } from '../../../src/map/screen/mercator';

const tokyo: LonLat = [139.69, 35.69];
const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);

describe('a great circle', () => {
  test('runs on beyond 180° instead of round the world', () => {
    for (const to of [
      [178.44, -18.14],
      [-175.2, -21.14],
      [-77.04, 38.9],
    ] as LonLat[]) {
      const arc = greatCircle(tokyo, to);
      const steps = arc.slice(1).map(([lon], i) => lon - (arc[i]?.[0] ?? 0));
      expect(Math.max(...steps.map(Math.abs))).toBeLessThan(20);
      expect(arc.at(-1)?.[0]).toBeGreaterThan(tokyo[0]);
    }
  });

  test('has its points, begins and ends where it should, and never detours', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        fc.pre(angleBetween(from, to) < 175);
        const arc = greatCircle(from, to);
        expect(arc).toHaveLength(arcPoints);
        expect(arc[0]).toEqual(from);
        expect(angleBetween(arc.at(-1) ?? from, to)).toBeLessThan(1e-4);
        const length = arc
          .slice(1)
          .reduce((sum, point, i) => sum + angleBetween(arc[i] ?? from, point), 0);
        expect(length).toBeCloseTo(angleBetween(from, to), 2);
      }),
    );
  });
});

test('the bounds of arcs hold both sides of 180°', () => {
  const bounds = arcBounds([
    greatCircle(tokyo, [103.8, 1.3]),
    greatCircle(tokyo, [-171.76, -13.83]),
  ]);
  expect(bounds?.[0]).toBeCloseTo(103.8, 1);
  expect(bounds?.[2]).toBeCloseTo(188.24, 1);
});

test('each arc is drawn as a line and its far end as a point', () => {
  const { features } = arcFeatures([greatCircle(tokyo, [103.8, 1.3])]);
  expect(features.map(({ geometry }) => geometry.type)).toEqual(['LineString', 'Point']);
});

test('without arcs there are no bounds', () => {
  expect(arcBounds([])).toBeNull();
});
