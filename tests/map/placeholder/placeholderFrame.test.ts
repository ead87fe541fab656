import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingFrame } from '../../../src/map/camera/frames';
import { placeholderFrame } from '../../../src/map/placeholder/placeholderFrame';
import {
  globeFrame,
  isOnNearSide,
  pacificFace,
  silhouetteRadius,
} from '../../../src/map/screen/globe';
import type { LonLat } from '../../../src/map/screen/mercator';
import { readRings } from '../../../src/map/screen/worldShapes';
import { pointOf, realWorldShapes } from '../mapBuilders';

const size = { width: 816, height: 506 };
const face = globeFrame(pacificFace, size);
const globe = placeholderFrame(face, 'globe', size);
const radius = silhouetteRadius(face, size.height);
const anyPlace = fc.tuple(fc.integer({ min: -180, max: 300 }), fc.integer({ min: -85, max: 85 }));

function fromMiddle([x, y]: readonly [number, number]): number {
  return Math.hypot(x - size.width / 2, y - size.height / 2);
}

describe('the picture as a globe', () => {
  test('looks at the middle of its frame', () => {
    const middle = globe.placeOf(pacificFace);
    expect(middle?.[0]).toBeCloseTo(size.width / 2, 6);
    expect(middle?.[1]).toBeCloseTo(size.height / 2, 6);
  });

  test('shows nothing of the far side, and the near side inside its rim', () => {
    fc.assert(
      fc.property(anyPlace, (place: LonLat) => {
        const at = globe.placeOf(place);
        expect(at !== null).toBe(isOnNearSide(place, face, size.height));
        if (at) expect(fromMiddle(at)).toBeLessThan(radius + 0.01);
      }),
    );
  });

  test('ends land that goes on behind it at its rim', () => {
    for (const { id, d } of realWorldShapes().paths) {
      const path = globe.pathOf(d);
      if (path === null) continue;
      const pairs = path.match(/-?\d+\.\d -?\d+\.\d/g) ?? [];
      const reach = Math.max(...pairs.map((pair) => fromMiddle(pairOf(pair))));
      expect(reach, id).toBeLessThan(radius + 0.2);
    }
  });

  test('leaves out what lies wholly behind it', () => {
    const { paths } = realWorldShapes();
    const shown = (id: string) => globe.pathOf(paths.find((path) => path.id === id)?.d ?? '');
    expect(shown('BRA')).toBeNull();
    expect(shown('AUS')).not.toBeNull();
  });
});

function pairOf(text: string): readonly [number, number] {
  const [x = 0, y = 0] = text.split(' ').map(Number);
  return [x, y];
}

describe('the flat picture', () => {
  const flat = placeholderFrame(openingFrame(size), 'flat', size);

  test('keeps the file’s paths, in the frame of the opening map', () => {
    const [path] = realWorldShapes().paths;
    expect(flat.pathOf(path?.d ?? '')).toBe(path?.d);
    expect(1 / flat.pixel).toBeCloseTo(1.332, 6);
  });

  test('puts a dot where its country is drawn', () => {
    const fiji = realWorldShapes().paths.find(({ id }) => id === 'FJI');
    const [x, y] = flat.placeOf(pointOf('FJI').place) ?? [0, 0];
    const near = readRings(fiji?.d ?? '').flat();
    expect(Math.min(...near.map(([a, b]) => Math.hypot(a - x, b - y)))).toBeLessThan(5);
  });
});
