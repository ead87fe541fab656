import { describe, expect, test } from 'vitest';
import type { Ring } from '../../scripts/geo/geometry';
import { keepWoundRings } from '../../scripts/geo/windings';

/** Clockwise on screen, where y grows southward: an outer ring. */
function square(x: number, y: number, size: number): Ring {
  return [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
}

const island = square(0, 0, 10);
const lake = square(2, 2, 3).reverse();
const line: Ring = [
  [6, 6],
  [8, 6],
  [6, 6],
];

describe('the rings of a rounded polygon', () => {
  test('stay as they are when they enclose something their own way', () => {
    expect(keepWoundRings([island, lake])).toEqual([island, lake]);
  });

  test('lose the holes that became empty or turned over', () => {
    const turned = square(6, 6, 1);
    expect(keepWoundRings([island, line, lake, turned])).toEqual([island, lake]);
  });

  test('all go when the outer one became empty or turned over', () => {
    expect(keepWoundRings([line, lake])).toEqual([]);
    expect(keepWoundRings([island.toReversed(), lake])).toEqual([]);
    expect(keepWoundRings([])).toEqual([]);
  });
});
