import { describe, expect, test } from 'vitest';
import { openingFrame } from '../../../src/map/camera/frames';
import type { LabelRequest } from '../../../src/map/labels/labelRequests';
import { placeLabels } from '../../../src/map/labels/placement';
import type { PlacementContext } from '../../../src/map/labels/placementContext';
import { dotRadiusAt } from '../../../src/map/layers/dotRadius';
import type { Box } from '../../../src/map/screen/box';
import { type LonLat, mercatorX, mercatorY, nearestCopy } from '../../../src/map/screen/mercator';
import { ownerGrid, readRings, shapesXY } from '../../../src/map/screen/worldShapes';
import { pointOf, realPoints, realWorldShapes } from '../mapBuilders';

const size = { width: 816, height: 506 };
const frame = openingFrame(size);
const world = 512 * 2 ** frame.zoom;
const grid = ownerGrid(realWorldShapes().paths);
const numbers: Readonly<Record<string, number>> = {
  USA: 13,
  PHL: 10,
  AUS: 7,
  IDN: 7,
  CAN: 6,
  FJI: 6,
  MNG: 6,
  NZL: 6,
  MYS: 5,
  PNG: 5,
  BGD: 4,
  SGP: 4,
  VNM: 3,
  THA: 3,
  KOR: 2,
  TLS: 2,
  IND: 1,
  MDV: 1,
  SAU: 1,
  KEN: 1,
  WSM: 1,
  TON: 1,
};

function project([lon, lat]: LonLat) {
  return {
    x: size.width / 2 + (mercatorX(nearestCopy(lon, 142)) - mercatorX(142)) * world,
    y: size.height / 2 + (mercatorY(lat) - mercatorY(frame.center[1])) * world,
  };
}

function ownerAt(x: number, y: number): string | null {
  return grid.ownerAt(
    mercatorX(142) + (x - size.width / 2) / world,
    mercatorY(frame.center[1]) + (y - size.height / 2) / world,
  );
}

function requestFor(id: string, count: number): LabelRequest {
  const point = pointOf(id);
  return {
    id,
    name: point.name.en,
    broken: null,
    number: String(count),
    second: '',
    isStrong: false,
    isQuiet: false,
    colourClass: 1,
    place: point.place,
    dot: dotRadiusAt(point, frame.zoom, true),
  };
}
const requests = Object.entries(numbers).map(([id, count]) => requestFor(id, count));

const inView = new Map<string, { x: number; y: number }[]>();
for (let y = 4; y < size.height; y += 8) {
  for (let x = 4; x < size.width; x += 8) {
    const owner = ownerAt(x, y);
    if (owner) inView.set(owner, [...(inView.get(owner) ?? []), { x, y }]);
  }
}

const controls = { left: 620, top: 440, right: 816, bottom: 506 };
const context: PlacementContext = {
  size,
  covered: [controls],
  dots: realPoints().flatMap((point) => {
    const radius = dotRadiusAt(point, frame.zoom, point.id in numbers);
    if (radius === 0) return [];
    const { x, y } = project(point.place);
    const box = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
    return [{ id: point.id, box, isNamed: point.id in numbers }];
  }),
  places: [],
  lines: [],
  ownerAt,
  inView,
  exteriorCandidates: new Map(),
  isNamed: (id) => id in numbers,
  positionOf: ({ place }) => project(place),
  sizeOf: ({ name, number }) => ({ width: (name.length + number.length + 1) * 6.4, height: 16 }),
};
const placed = placeLabels(requests, context);
const find = (id: string) => placed.find(({ request }) => request.id === id);

/** How far from a box each named country is, as far as it is near; in CSS pixels. */
function distancesFrom(box: Box): ReadonlyMap<string, number> {
  const distances = new Map<string, number>();
  for (let y = box.top - 24; y <= box.bottom + 24; y += 2) {
    for (let x = box.left - 24; x <= box.right + 24; x += 2) {
      const owner = ownerAt(x, y);
      if (owner === null || !(owner in numbers)) continue;
      const aside = Math.max(box.left - x, x - box.right, 0);
      const distance = Math.hypot(aside, Math.max(box.top - y, y - box.bottom, 0));
      distances.set(owner, Math.min(distance, distances.get(owner) ?? distance));
    }
  }
  return distances;
}

describe('labels over the real world', () => {
  test('no label crosses the edge, lies under a control or on another label', () => {
    for (const [index, { box }] of placed.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(size.width);
      expect(box.bottom).toBeLessThanOrEqual(size.height);
      for (const other of [controls, ...placed.slice(index + 1).map((label) => label.box)]) {
        const isApart =
          box.right <= other.left ||
          other.right <= box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top;
        expect(isApart).toBe(true);
      }
    }
  });

  test('large countries hold their label, small states have it beside their dot', () => {
    for (const id of ['AUS', 'MNG', 'IND', 'CAN']) {
      expect(find(id)).toMatchObject({ anchor: 'center', over: id });
    }
    for (const id of ['SGP', 'MDV', 'WSM']) {
      expect(find(id)?.anchor).not.toBe('center');
      expect(find(id)?.at).toEqual(project(pointOf(id).place));
    }
  });

  test('a country reaching into the view is named where it is seen', () => {
    expect(project(pointOf('USA').place).x).toBeGreaterThan(size.width);
    expect(find('USA')?.box.right).toBeLessThan(size.width);
  });

  test('no label can be taken for the name of another country', () => {
    expect(placed.length).toBeGreaterThan(15);
    for (const { request, box, anchor } of placed) {
      if (anchor === 'center' || request.dot > 0) continue;
      const distances = distancesFrom(box);
      const own = distances.get(request.id) ?? Number.POSITIVE_INFINITY;
      expect(own, `${request.name} stands beside its country`).toBeLessThan(10);
      const near = [...distances].filter(([id, away]) => id !== request.id && away < own - 2);
      expect(near, `${request.name} is nearer to another country`).toEqual([]);
    }
  });

  test('a label is left out rather than set where it would mean a neighbour', () => {
    const crowded = ['THA', 'LAO', 'KHM', 'VNM', 'MMR', 'MYS'];
    const named = new Set([...Object.keys(numbers), ...crowded]);
    const labels = placeLabels(
      crowded.map((id) => ({ ...requestFor(id, 3), colourClass: 1 })),
      { ...context, isNamed: (id) => named.has(id) },
    );
    const names = labels.map(({ request }) => request.id);
    expect(names).not.toContain('LAO');
    expect(names).not.toContain('KHM');
  });

  test('land that is covered is no place to be named beside', () => {
    const note = { left: 0, top: 0, right: size.width, bottom: 150 };
    const covered = (x: number, y: number) => y < note.bottom && x < note.right;
    const labels = placeLabels(requests, {
      ...context,
      exteriorCandidates: new Map(),
      covered: [note],
      ownerAt: (x, y) => (covered(x, y) ? null : ownerAt(x, y)),
      inView: new Map([...inView].map(([id, at]) => [id, at.filter(({ x, y }) => !covered(x, y))])),
    });
    expect(labels.map(({ request }) => request.id)).not.toContain('MNG');
  });

  test('labels placed again in the same view stand where they stood, with other numbers too', () => {
    expect(placeLabels(requests, context)).toEqual(placed);
    const grown = requests.map((request) => ({ ...request, number: '9' }));
    const fresh = placeLabels(grown, { ...context, exteriorCandidates: new Map() });
    expect(placeLabels(grown, context)).toEqual(fresh);
  });

  test('the more important of two labels for one place stays', () => {
    const [first, second] = requests.filter(({ id }) => id === 'SGP' || id === 'MYS');
    const narrow = { ...context, exteriorCandidates: new Map(), size: { width: 460, height: 300 } };
    const alone = placeLabels(
      [second, first].filter((label) => label !== undefined),
      narrow,
    );
    expect(alone[0]?.request.id).toBe(second?.id);
  });
});

describe('the picture, asked whose land a place is', () => {
  test.each([
    ['AUS', [134, -25]],
    ['MNG', [104, 47]],
    ['USA', [-100, 40]],
    ['RUS', [-172, 66]],
    ['JPN', [138, 36]],
  ] as [string, LonLat][])('%s lies where it lies', (id, [lon, lat]) => {
    expect(grid.ownerAt(mercatorX(lon), mercatorY(lat))).toBe(id);
  });

  test('the sea belongs to nobody', () => {
    expect(grid.ownerAt(mercatorX(-150), mercatorY(10))).toBeNull();
  });

  test('path data is read as it is written', () => {
    expect(readRings('M1 2l3 -.5-1 2zM.5 .5l1 0 0 1z')).toEqual([
      [
        [1, 2],
        [4, 1.5],
        [3, 3.5],
      ],
      [
        [0.5, 0.5],
        [1.5, 0.5],
        [1.5, 1.5],
      ],
    ]);
  });

  test('both sides of 180° stand in one picture', () => {
    expect(shapesXY([-179, 0])[0]).toBeCloseTo(shapesXY([181, 0])[0], 6);
  });
});
