import { act } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { hatchImages } from '../../../src/map/layers/hatchImages';
import type { StyleChoice } from '../../../src/map/layers/style';
import { type StyledMap, useThemeColours } from '../../../src/map/layers/useThemeColours';
import { palettes } from '../../../src/styles/ramp';
import { renderPage } from '../../renderPage';
import { installFakeGraphics } from '../fakeGraphics';
import { styleAssets } from '../mapBuilders';

beforeEach(installFakeGraphics);

/** A map that only remembers what was set. */
function createFakeMap() {
  const colours = new Map<string, unknown>();
  const images: string[] = [];
  const map: StyledMap = {
    hasImage: () => false,
    removeImage: () => undefined,
    addImage: (name) => images.push(name),
    setPaint: (layer, property, value) => colours.set(`${layer} ${property}`, value),
  };
  return { map, colours, images };
}

const opening: StyleChoice = { theme: 'light', projection: 'flat' };

interface ThemedProps {
  readonly map: StyledMap;
  readonly isLost?: boolean;
}

function Themed({ map, isLost = false }: ThemedProps) {
  useThemeColours({ map, assets: styleAssets, opening, isLost });
  return null;
}

test('a map that is as it was built is left alone', () => {
  const { map, colours, images } = createFakeMap();
  renderPage(<Themed map={map} />, { memory: { theme: 'light' } });
  expect(colours.size).toBe(0);
  expect(images).toEqual([]);
});

test('a theme chosen while the map loaded is drawn', () => {
  const { map, colours, images } = createFakeMap();
  renderPage(<Themed map={map} />, { memory: { theme: 'dark' } });
  expect(colours.get('sea background-color')).toBe(palettes.dark.sea);
  expect(images).toEqual(Object.values(hatchImages));
});

test('another theme changes the colours, and back', () => {
  const { map, colours } = createFakeMap();
  const { actions } = renderPage(<Themed map={map} />, { memory: { theme: 'light' } });
  act(() => actions.setTheme('dark'));
  expect(colours.get('sea background-color')).toBe(palettes.dark.sea);
  act(() => actions.setTheme('light'));
  expect(colours.get('sea background-color')).toBe(palettes.light.sea);
});

test('a globe takes hatchings of its own size, and no other colours', () => {
  const { map, colours, images } = createFakeMap();
  const { actions } = renderPage(<Themed map={map} />, { memory: { theme: 'light' } });
  act(() => actions.setProjection('globe'));
  expect(images).toEqual(Object.values(hatchImages));
  expect(colours.size).toBe(0);
});

test('a theme chosen while the drawing context is lost is drawn when it is back', () => {
  const { map, colours } = createFakeMap();
  let setLost: (isLost: boolean) => void = () => undefined;
  function Losing() {
    const [isLost, set] = useState(true);
    setLost = set;
    return <Themed map={map} isLost={isLost} />;
  }
  const { actions } = renderPage(<Losing />, { memory: { theme: 'light' } });
  act(() => actions.setTheme('dark'));
  expect(colours.size).toBe(0);
  act(() => setLost(false));
  expect(colours.get('sea background-color')).toBe(palettes.dark.sea);
});
