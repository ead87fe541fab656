import { act } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { usePointer } from '../../../src/map/pointer/usePointer';
import { code, createActivity, partners } from '../../builders';
import { renderPage } from '../../renderPage';
import { createFakeScreen } from '../fakeScreen';
import { createTestStage, pointOf, realPoints } from '../mapBuilders';

const points = realPoints();
const stage = createTestStage([createActivity('a', { partners: partners('FJI', 'PHL') })]);

/** Frames of the browser, drawn when the test says so. */
beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

interface PointedProps {
  readonly screen: Parameters<typeof usePointer>[0];
}

function Pointed({ screen }: PointedProps) {
  return <output>{usePointer(screen, points)?.code}</output>;
}

function open(options: Parameters<typeof createFakeScreen>[0] = {}) {
  const fake = createFakeScreen(options);
  const page = renderPage(<Pointed screen={fake.screen} />, { stage });
  /** jsdom knows pointers by name only. */
  const point = (type: string, place: readonly [number, number], kind: object = {}) => {
    const { x, y } = fake.screen.project(place);
    const event = Object.assign(new Event(type), {
      clientX: x,
      clientY: y,
      buttons: 0,
      pointerType: 'mouse',
      ...kind,
    });
    act(() => {
      fake.screen.surface.dispatchEvent(event);
      vi.advanceTimersByTime(50);
    });
  };
  return { ...fake, ...page, point, pointed: () => page.container.textContent };
}
const fiji = pointOf('FJI').place;
const openSea = [178, -35] as const;

test('the dot of a small state answers the pointer', () => {
  const { point, pointed, shown, screen } = open();
  point('pointermove', fiji);
  expect(pointed()).toBe('FJI');
  expect(shown().hoveredCountry).toBe('FJI');
  expect(screen.surface.style.cursor).toBe('pointer');
  point('pointermove', openSea);
  expect(pointed()).toBe('');
  expect(shown().hoveredCountry).toBeNull();
  expect(screen.surface.style.cursor).toBe('');
});

test('land answers where no dot is near', () => {
  const { point, pointed } = open({ areaAt: () => 'PHL' });
  point('pointermove', openSea);
  expect(pointed()).toBe('PHL');
});

test('a click opens a country, one on the sea clears, one on quiet land does nothing', () => {
  let area: string | null = 'PHL';
  const { clickAt, shown } = open({ areaAt: () => area });
  const opened = { type: 'country', code: code('PHL') };
  act(() => clickAt(openSea));
  expect(shown().subject).toEqual(opened);
  area = 'JPN';
  act(() => clickAt(openSea));
  expect(shown().subject).toEqual(opened);
  area = null;
  act(() => clickAt(openSea));
  expect(shown().subject).toBeNull();
});

test('fingers open but do not hover', () => {
  const { point, pointed, clickAt, shown } = open();
  const finger = { pointerType: 'touch' };
  point('pointermove', fiji, finger);
  expect(pointed()).toBe('');
  point('pointerdown', fiji, finger);
  act(() => clickAt(fiji));
  expect(shown().subject).toEqual({ type: 'country', code: 'FJI' });
});

test('while the map is dragged or moves nothing is pointed at', () => {
  const { point, pointed, tell, shown } = open();
  point('pointermove', fiji, { buttons: 1 });
  expect(pointed()).toBe('');
  point('pointermove', fiji);
  act(() => tell('moveStart'));
  expect(pointed()).toBe('');
  expect(shown().hoveredCountry).toBeNull();
});

test('a rebuilt map finds again what the pointer, which has not moved, points at', () => {
  const { point, pointed, tell } = open();
  point('pointermove', fiji);
  act(() => tell('moveStart'));
  act(() => tell('restored'));
  expect(pointed()).toBe('');
  act(() => tell('drawn'));
  expect(pointed()).toBe('FJI');
});

test('beside the globe there is nothing to point at', () => {
  const fake = createFakeScreen({
    isGlobe: true,
    center: [150, 0],
    zoom: 0.5,
    areaAt: () => 'PHL',
  });
  // What lies beside the globe is answered with a place at its edge.
  const screen = { ...fake.screen, unproject: () => [150, 0] as const };
  const { shown } = renderPage(<Pointed screen={screen} />, { stage });
  act(() => fake.clickAt([150, 60]));
  expect(shown().subject).toBeNull();
});
