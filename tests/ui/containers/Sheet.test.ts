import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextStop, sheetStops, snapStop } from '../../../src/ui/containers/Sheet';

const heights = { peek: 148, half: 473, full: 784 };

test.each([
  [200, 0, 'peek'],
  [320, 0, 'half'],
  [700, 0, 'full'],
  [200, 0.8, 'half'],
  [500, 0.8, 'full'],
  [700, -0.8, 'half'],
  [300, -0.8, 'peek'],
])('a sheet released at %i px with velocity %f goes to %s', (height, velocity, stop) => {
  expect(snapStop(heights, height, velocity)).toBe(stop);
});

test('a sheet always comes to rest at one of its stops', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 900 }),
      fc.double({ min: -3, max: 3, noNaN: true }),
      (height, velocity) => sheetStops.includes(snapStop(heights, height, velocity)),
    ),
  );
});

test('the grip goes through the stops and begins again', () => {
  expect(nextStop('peek')).toBe('half');
  expect(nextStop('half')).toBe('full');
  expect(nextStop('full')).toBe('peek');
});
