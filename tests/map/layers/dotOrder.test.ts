import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotFeatures } from '../../../src/map/layers/dotFeatures';
import { DotOrder, orderedZoom, touching } from '../../../src/map/layers/dotOrder';
import { maxZoom } from '../../../src/map/screen/frame';
import {
  mercatorX,
  mercatorY,
  nearestCopy,
  worldAtZoomZero,
} from '../../../src/map/screen/mercator';
import { realPoints } from '../mapBuilders';

const points = realPoints();
const small = points.filter(({ isSmall }) => isSmall).map(({ id }) => id);
const weights = fc.dictionary(fc.constantFrom(...small), fc.integer({ min: 0, max: 20 }));
/** Neighbours whose dots touch on a map of the world. */
const neighbours = [
  ['FJI', 'TON'],
  ['WSM', 'TON'],
  ['SGP', 'BRN'],
  ['BHR', 'QAT'],
].filter((pair) => pair.every((id) => small.includes(id)));

test('of two dots that can touch, the one with the larger number lies above', () => {
  expect(neighbours.length).toBeGreaterThan(1);
  const order = new DotOrder(points);
  fc.assert(
    fc.property(weights, (numbers) => {
      const weightOf = (id: string) => numbers[id] ?? 0;
      order.follow(weightOf);
      for (const [a = '', b = ''] of neighbours) {
        if (weightOf(a) === weightOf(b)) continue;
        expect(order.placeOf(a) > order.placeOf(b)).toBe(weightOf(a) > weightOf(b));
      }
    }),
  );
});

test('dots are sent from the lowest to the highest', () => {
  const order = new DotOrder(points);
  order.follow((id) => (id === 'TON' ? 1 : 0));
  order.follow((id) => (id === 'FJI' ? 2 : 0));
  const { features } = dotFeatures(points, (id) => order.placeOf(id));
  expect(features.map(({ properties }) => properties?.rank)).toEqual(small.map((_, rank) => rank));
});

test('the order stays for as long as it is right', () => {
  fc.assert(
    fc.property(weights, (numbers) => {
      const order = new DotOrder(points);
      const weightOf = (id: string) => numbers[id] ?? 0;
      order.follow(weightOf);
      expect(order.follow(weightOf)).toBe(false);
      expect(order.follow((id) => 2 * weightOf(id))).toBe(false);
      expect(new Set(small.map((id) => order.placeOf(id))).size).toBe(small.length);
    }),
  );
});

test('dots that can touch lie in one tile, so that the order they are sent in holds', () => {
  const dots = points.filter(({ isSmall }) => isSmall);
  const tiles = (zoom: number) => 2 ** zoom;
  const apart: string[] = [];
  for (let zoom = orderedZoom; zoom <= maxZoom; zoom++) {
    const tileOf = (lon: number, lat: number) =>
      [mercatorX(lon), mercatorY(lat)].map((part) => Math.floor(part * tiles(zoom))).join();
    for (const [index, { id, place }] of dots.entries()) {
      for (const other of dots.slice(index + 1)) {
        const lon = nearestCopy(other.place[0], place[0]);
        const x = mercatorX(lon) - mercatorX(place[0]);
        const y = mercatorY(other.place[1]) - mercatorY(place[1]);
        const pixels = Math.hypot(x, y) * worldAtZoomZero * tiles(zoom);
        const isTogether = tileOf(...place) === tileOf(lon, other.place[1]);
        if (pixels < touching && !isTogether) apart.push(`${id} ${other.id} at zoom ${zoom}`);
      }
    }
  }
  expect(apart).toEqual([]);
});
