import { renderHook } from '@testing-library/react';
import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test } from 'vitest';
import type { StyleChoice } from '../../../src/map/layers/style';
import { useStyleChoice } from '../../../src/map/layers/useStyleChoice';
import { styleAssets } from '../mapBuilders';

const opening: StyleChoice = {
  theme: 'light',
  projection: 'flat',
  isSelecting: false,
  showsMembers: false,
  isActivityOpen: false,
};

/** A map that only remembers what was set; without its layers while its context is lost. */
function createFakeMap() {
  const set = new Map<string, unknown>();
  const state = { isLost: false };
  const put = (layer: string, property: string, value: unknown) =>
    set.set(`${layer} ${property}`, value);
  const map = {
    getLayer: () => (state.isLost ? undefined : {}),
    setPaintProperty: put,
    setLayoutProperty: put,
  } as unknown as MapLibre;
  return { map, set, state };
}

function follow() {
  const fake = createFakeMap();
  const start = { choice: opening, generation: 0 };
  const hook = (choice: StyleChoice) =>
    renderHook(
      ({ choice, generation }) =>
        useStyleChoice(choice, { map: fake.map, assets: styleAssets, opening, generation }),
      { initialProps: { ...start, choice } },
    );
  return { ...fake, hook };
}

test('what was opened while the map loaded is drawn, and nothing else is set', () => {
  const { set, hook } = follow();
  hook({ ...opening, isActivityOpen: true });
  expect(set.get('arcs visibility')).toBe('visible');
  expect(set.get('partner-edge visibility')).toBe('visible');
  expect([...set.keys()].every((key) => key.endsWith('visibility'))).toBe(true);
});

test('a map that is as it was built is left alone', () => {
  const { set, hook } = follow();
  hook(opening);
  expect(set.size).toBe(0);
});

test('what was opened while the drawing context was lost is drawn when it is back', () => {
  const { set, state, hook } = follow();
  const { rerender } = hook(opening);
  state.isLost = true;
  const choice = { ...opening, isActivityOpen: true };
  rerender({ choice, generation: 0 });
  expect(set.size).toBe(0);
  state.isLost = false;
  rerender({ choice, generation: 1 });
  expect(set.get('arcs visibility')).toBe('visible');
});
