import { describe, expect, test } from 'vitest';
import {
  fitFrame,
  isWellFramed,
  noInsets,
  openingFrame,
  regionBounds,
  regionFrame,
  unionBounds,
  worldFrame,
} from '../../../src/map/camera/frames';
import { globeFrame, silhouetteRadius } from '../../../src/map/screen/globe';
import {
  type Bounds,
  type LonLat,
  mercatorX,
  mercatorY,
  nearestCopy,
} from '../../../src/map/screen/mercator';
import { pointOf } from '../mapBuilders';

const desktop = { width: 816, height: 506 };
const phone = { width: 390, height: 412 };

/** Where a place stands on the screen of a flat map. */
function onScreen(place: LonLat, frame: ReturnType<typeof openingFrame>, size: typeof desktop) {
  const world = 512 * 2 ** frame.zoom;
  const lon = nearestCopy(place[0], frame.center[0]);
  return {
    x: size.width / 2 + (mercatorX(lon) - mercatorX(frame.center[0])) * world,
    y: size.height / 2 + (mercatorY(place[1]) - mercatorY(frame.center[1])) * world,
  };
}

function cornersOf([west, south, east, north]: Bounds): LonLat[] {
  return [
    [west, south],
    [east, north],
  ];
}

describe('the opening frame', () => {
  test('is the drawn one at the drawn size', () => {
    const { center, zoom } = openingFrame(desktop);
    expect(center[0]).toBeCloseTo(142, 6);
    expect(center[1]).toBeCloseTo(7, 6);
    expect(512 * 2 ** zoom).toBeCloseTo(1332, 6);
  });

  test.each([desktop, { width: 1248, height: 686 }, { width: 672, height: 374 }])(
    'spans Saudi Arabia to the west coast of the United States at $width × $height',
    (size) => {
      const frame = openingFrame(size);
      const west = onScreen([36, 24], frame, size);
      const east = onScreen([-120, 37], frame, size);
      expect(west.x).toBeGreaterThan(0);
      expect(east.x).toBeLessThan(size.width);
      expect(west.x).toBeLessThan(east.x);
    },
  );

  test('shows a phone India to Fiji rather than everything too small', () => {
    const frame = openingFrame(phone);
    for (const place of [
      [92, 23],
      [178, -17.8],
      [139.7, 35.7],
    ] as LonLat[]) {
      const { x, y } = onScreen(place, frame, phone);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(phone.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(phone.height);
    }
  });

  test('never shows more than one world', () => {
    for (const size of [
      desktop,
      phone,
      { width: 2600, height: 500 },
      { width: 320, height: 900 },
    ]) {
      expect(512 * 2 ** openingFrame(size).zoom).toBeGreaterThanOrEqual(size.width - 1e-6);
      expect(512 * 2 ** worldFrame(size).zoom).toBeGreaterThanOrEqual(size.width - 1e-6);
    }
  });
});

describe('a country’s frame', () => {
  test.each(['FJI', 'KIR', 'USA', 'RUS', 'NZL', 'PHL', 'SGP'])('holds all of %s', (id) => {
    const { bounds } = pointOf(id);
    const frame = fitFrame(bounds, desktop);
    for (const corner of cornersOf(bounds)) {
      const { x, y } = onScreen(corner, frame, desktop);
      expect(x).toBeGreaterThanOrEqual(71.9);
      expect(x).toBeLessThanOrEqual(desktop.width - 71.9);
      expect(y).toBeGreaterThanOrEqual(71.9);
      expect(y).toBeLessThanOrEqual(desktop.height - 71.9);
    }
  });

  test('never comes closer than zoom 4.5', () => {
    expect(fitFrame(pointOf('SGP').bounds, desktop).zoom).toBe(4.5);
  });

  test('stays clear of what covers the map', () => {
    const insets = { ...noInsets, bottom: 220 };
    const { bounds } = pointOf('PHL');
    const frame = fitFrame(bounds, phone, { insets });
    for (const corner of cornersOf(bounds)) {
      expect(onScreen(corner, frame, phone).y).toBeLessThanOrEqual(phone.height - 220);
      expect(onScreen(corner, frame, phone).y).toBeGreaterThanOrEqual(0);
    }
  });

  test('crosses 180° where the country does', () => {
    expect(fitFrame(pointOf('FJI').bounds, desktop).center[0]).toBeGreaterThan(178);
    expect(fitFrame(pointOf('KIR').bounds, desktop).zoom).toBeGreaterThan(2.5);
  });

  test('is not asked for when the country already stands free', () => {
    const { bounds } = pointOf('AUS');
    expect(isWellFramed(bounds, fitFrame(bounds, desktop), desktop)).toBe(true);
    expect(isWellFramed(bounds, openingFrame(desktop), desktop)).toBe(true);
    expect(isWellFramed(pointOf('FJI').bounds, openingFrame(desktop), desktop)).toBe(false);
    expect(isWellFramed(pointOf('GBR').bounds, openingFrame(desktop), desktop)).toBe(false);
    expect(
      isWellFramed(bounds, fitFrame(bounds, desktop), desktop, { ...noInsets, bottom: 300 }),
    ).toBe(false);
  });
});

describe('regions', () => {
  test.each(Object.keys(regionBounds))('%s is framed whole', (region) => {
    const frame = regionFrame([region], desktop);
    const bounds = regionBounds[region];
    for (const corner of cornersOf(bounds ?? [0, 0, 0, 0])) {
      const { x, y } = onScreen(corner, frame, desktop);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(desktop.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(desktop.height);
    }
  });

  test('join on the near side of the world', () => {
    expect(
      unionBounds([
        [170, -10, 190, 10],
        [-175, -20, -170, 0],
      ]),
    ).toEqual([170, -20, 190, 10]);
  });

  test('that span the world together open the opening view', () => {
    expect(regionFrame(['europe', 'north-america', 'pacific'], desktop)).toEqual(
      openingFrame(desktop),
    );
  });
});

test('a globe’s edge stands as far from the middle as its frame promises', () => {
  for (const center of [
    [142, 12],
    [42, 64],
  ] as LonLat[]) {
    const frame = globeFrame(center, desktop);
    expect(silhouetteRadius(frame, desktop.height)).toBeCloseTo((506 / 2) * 0.948, 6);
  }
});
