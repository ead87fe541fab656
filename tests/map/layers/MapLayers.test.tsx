import { act, waitFor } from '@testing-library/react';
import * as engine from 'maplibre-gl';
import { useEffect, useMemo } from 'react';
import { Map as ReactMap, useMap } from 'react-map-gl/maplibre';
import { beforeEach, expect, test } from 'vitest';
import { watchContext } from '../../../src/map/engine/drawingContext';
import { useContextLoss } from '../../../src/map/engine/useContextLoss';
import { MapLayers } from '../../../src/map/layers/MapLayers';
import { buildStyle } from '../../../src/map/layers/style';
import { useActivityGeometry } from '../../../src/map/layers/useActivityGeometry';
import { palettes } from '../../../src/styles/ramp';
import { activityId, code, createActivity, partners } from '../../builders';
import { type PageOptions, renderPage } from '../../renderPage';
import { engineAssets } from '../engineAssets';
import { installFakeGraphics } from '../fakeGraphics';
import { createTestStage, pointsById } from '../mapBuilders';

beforeEach(installFakeGraphics);

const style = buildStyle({ theme: 'light', projection: 'flat' }, engineAssets);
const always = style.layers.map(({ id }) => id);
const world = { pointById: pointsById() };
const stage = createTestStage([
  createActivity('a', { partners: partners('FJI', 'PHL') }),
  createActivity('b', { partners: partners('SWE') }),
]);
const never = () => undefined;

function Layers({ onMap }: { readonly onMap: (map: engine.Map) => void }) {
  const map = useMap().current?.getMap();
  if (!map) throw new Error('This component needs a map around it.');
  const context = useMemo(() => watchContext(map), [map]);
  const { isLost } = useContextLoss(context, never);
  const drawn = useActivityGeometry(world);
  useEffect(() => onMap(map), [map, onMap]);
  return <MapLayers sources={engineAssets.areas} drawn={drawn} isLost={isLost} />;
}

/** The real engine with its style loaded, and the layers over it. */
async function open(options: PageOptions = {}) {
  const opened: { map?: engine.Map } = {};
  const page = renderPage(
    <ReactMap mapLib={engine} mapStyle={style} attributionControl={false}>
      <Layers
        onMap={(map) => {
          opened.map = map;
        }}
      />
    </ReactMap>,
    { stage, ...options },
  );
  const map = await waitFor(() => {
    if (!opened.map?.style?._loaded) throw new Error('The style has not loaded yet.');
    return opened.map;
  });
  const isVisible = (id: string) =>
    id.startsWith('slot-') || map.getLayoutProperty(id, 'visibility') !== 'none';
  /** Those that are drawn, in their order. */
  const layers = () => (map.style?._order ?? []).filter(isVisible);
  /** What the layers are that come and go, in their order. */
  const others = () => layers().filter((id) => !always.includes(id));
  const lose = () => map.getCanvas().dispatchEvent(new Event('webglcontextlost'));
  const restore = async () => {
    const loaded = new Promise((resolve) => map.once('style.load', resolve));
    map.getCanvas().dispatchEvent(new Event('webglcontextrestored'));
    await act(() => loaded);
  };
  return { ...page, map, layers, others, lose, restore };
}

const selection = ['selected-casing', 'selected-outline', 'selected-fill', 'selected-inner'];
const members = ['member-hatch', 'member-hatch-on-deep'];
const arcs = ['arcs-casing', 'arcs', 'arc-ends'];
const fiji = { type: 'country', code: code('FJI') } as const;
const order = [
  'sea graticule countries land-borders undetermined-borders undetermined-coasts home-outline',
  'selected-casing selected-outline selected-fill selected-inner slot-members',
  'member-hatch member-hatch-on-deep edge',
  'dots-ring dots dots-of-small-world dots-member dots-edge dots-selected slot-arcs',
].join(' ');

test('at first there are none but those of the style', async () => {
  const { layers, map } = await open();
  expect(layers()).toEqual(always);
  expect(map.getSource('arcs')).toBeUndefined();
});

test('a chosen country is outlined for as long as it is chosen', async () => {
  const { actions, others } = await open();
  act(() => actions.selectCountry(code('FJI')));
  await waitFor(() => expect(others()).toEqual([...selection, 'dots-selected']));
  act(() => actions.clearSelection());
  await waitFor(() => expect(others()).toEqual([]));
});

test('an open activity draws its arcs over everything and outlines its partners', async () => {
  const { actions, others, map } = await open();
  act(() => actions.openActivity(activityId('a')));
  await waitFor(() => expect(others()).toEqual(['partner-edge', ...arcs]));
  const lines = () => {
    const { data } = map.getStyle().sources.arcs as { data: GeoJSON.FeatureCollection };
    return data.features.filter(({ geometry }) => geometry.type === 'LineString').length;
  };
  expect(lines()).toBe(2);
  act(() => actions.openActivity(activityId('b')));
  await waitFor(() => expect(lines()).toBe(1));
  act(() => actions.closeTop());
  await waitFor(() => expect(others()).toEqual([]));
  expect(map.getSource('arcs')).toBeUndefined();
  expect(map.getSource('world')).toBeDefined();
});

test('the view of a link has all its layers, each in its place', async () => {
  const { layers } = await open({
    view: { subject: fiji, showMembers: true, projection: 'globe' },
  });
  await waitFor(() => expect(layers().join(' ')).toBe(order));
});

test('layers take their place whatever is there before them', async () => {
  const { actions, layers } = await open();
  act(() => actions.setShowMembers(true));
  await waitFor(() => expect(layers()).toContain('member-hatch'));
  act(() => actions.selectCountry(code('FJI')));
  await waitFor(() => expect(layers()).toContain('dots-selected'));
  act(() => actions.setProjection('globe'));
  await waitFor(() => expect(layers().join(' ')).toBe(order));
});

test('they follow the theme', async () => {
  const { actions, map } = await open({ memory: { theme: 'light' }, view: { subject: fiji } });
  const colour = () => map.getPaintProperty('selected-outline', 'line-color');
  await waitFor(() => expect(colour()).toBe(palettes.light.ink));
  act(() => actions.setTheme('dark'));
  await waitFor(() => expect(colour()).toBe(palettes.dark.ink));
});

test('after a lost drawing context every layer is back where it was', async () => {
  const { layers, lose, restore } = await open({
    view: { subject: fiji, showMembers: true, projection: 'globe' },
  });
  await waitFor(() => expect(layers().join(' ')).toBe(order));
  act(lose);
  expect(layers()).toEqual([]);
  await restore();
  await waitFor(() => expect(layers().join(' ')).toBe(order));
});

test('what was closed, opened and recoloured while it was lost is drawn when it is back', async () => {
  const { actions, map, others, lose, restore } = await open({
    memory: { theme: 'light' },
    view: { subject: fiji, showMembers: true },
  });
  await waitFor(() => expect(others()).toContain('dots-selected'));
  act(lose);
  act(() => actions.openActivity(activityId('a')));
  act(() => actions.setTheme('dark'));
  await restore();
  await waitFor(() =>
    expect(others()).toEqual([...members, 'partner-edge', 'dots-member', ...arcs]),
  );
  expect(map.getPaintProperty('arcs', 'line-color')).toBe(palettes.dark.ink);
  act(() => actions.closeTop());
  await waitFor(() =>
    expect(others()).toEqual([...selection, ...members, 'dots-member', 'dots-selected']),
  );
  expect(map.getPaintProperty('selected-outline', 'line-color')).toBe(palettes.dark.ink);
});
