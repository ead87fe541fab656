import { act, screen as page, waitFor } from '@testing-library/react';
import type { Map as Engine } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { MapProvider, useMap } from 'react-map-gl/maplibre';
import { beforeEach, expect, test, vi } from 'vitest';
import { isoDate } from '../../src/domain/model/dates';
import { noInsets } from '../../src/map/camera/frames';
import type { MapAssets } from '../../src/map/engine/useMapAssets';
import { LoadedMap } from '../../src/map/LoadedMap';
import { activityId, createActivity, partners } from '../builders';
import { type PageOptions, renderPage } from '../renderPage';
import { engineAssets } from './engineAssets';
import { installFakeGraphics } from './fakeGraphics';
import { createTestStage, realWorld } from './mapBuilders';

/** Nothing is laid out here: the map is told its size. */
beforeEach(() => {
  installFakeGraphics();
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(816);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(506);
  Element.prototype.scrollIntoView = () => undefined;
});

const assets: MapAssets = {
  ...realWorld(),
  style: engineAssets,
  geometry: {
    sources: engineAssets.geometry,
    areas: engineAssets.areas,
    target: { source: 'world' },
  },
  stateTargets: [{ source: 'world' }, { source: 'dots' }],
  family: null,
};
const hall = {
  name: { en: 'A hall', ja: '会場' },
  city: { en: 'Suva', ja: 'スバ' },
  country: null,
  point: { lon: 178.4, lat: -18.1 },
  precision: 'city',
} as const;
const stage = createTestStage([
  createActivity('a', { start: '2024-01-10', partners: partners('IDN', 'PHL') }),
  createActivity('b', { start: '2024-03-10', partners: partners('IDN'), venue: hall }),
]);

function MapFinder({ onMap }: { readonly onMap: (map: Engine) => void }) {
  const found = useMap().default?.getMap();
  useEffect(() => found && onMap(found), [found, onMap]);
  return null;
}

interface FramedProps {
  readonly onMap: (map: Engine) => void;
  readonly onFailure: () => void;
}

function Framed({ onMap, onFailure }: FramedProps) {
  const frame = useRef<HTMLElement | null>(null);
  return (
    <section ref={frame} aria-label="Map">
      <MapProvider>
        <LoadedMap
          assets={assets}
          frame={frame}
          padding={noInsets}
          hint="hint"
          onShown={() => undefined}
          onFailure={onFailure}
        />
        <MapFinder onMap={onMap} />
      </MapProvider>
    </section>
  );
}

/** The whole map over the real engine. Nothing it draws is seen: tiles never load. */
async function open(options: PageOptions = {}) {
  const opened: { map?: Engine } = {};
  const onFailure = vi.fn();
  const onMap = (map: Engine) => {
    opened.map = map;
  };
  const rendered = renderPage(<Framed onMap={onMap} onFailure={onFailure} />, {
    stage,
    ...options,
  });
  const map = await waitFor(() => {
    if (!opened.map?.style?._loaded) throw new Error('The style has not loaded yet.');
    return opened.map;
  });
  act(() => {
    map.fire('load');
  });
  const labels = () =>
    [...(map.getCanvas().nextElementSibling?.children ?? [])].map((label) =>
      [...label.querySelectorAll<HTMLElement>('[data-text]')]
        .map((run) => run.dataset.text)
        .join(''),
    );
  return { ...rendered, map, labels, onFailure };
}

test('the canvas says what it is, and everything lies over it', async () => {
  const { map, labels } = await open();
  expect(map.getCanvas()).toHaveAttribute('role', 'application');
  expect(map.getCanvas()).toHaveAttribute('aria-describedby', 'hint');
  expect(page.getByRole('listbox')).toBeInTheDocument();
  expect(page.getByRole('button', { name: 'Zoom in' })).toBeInTheDocument();
  await waitFor(() => expect(labels()).toContain('Indonesia 2'));
});

test('colours are written before the map is shown, and again when the map has lost them', async () => {
  const { map } = await open();
  const colour = () => map.getFeatureState({ source: 'world', id: 'IDN' }).colourClass;
  const before = colour();
  expect(before).toBeGreaterThan(0);
  act(() => {
    map.getCanvas().dispatchEvent(new Event('webglcontextlost'));
  });
  const loaded = new Promise((resolve) => map.once('style.load', resolve));
  map.getCanvas().dispatchEvent(new Event('webglcontextrestored'));
  await act(() => loaded);
  await waitFor(() => expect(colour()).toBe(before));
});

test('a context that does not come back is a failure, one that does is none', async () => {
  const { map, onFailure } = await open();
  vi.useFakeTimers();
  try {
    const canvas = map.getCanvas();
    act(() => {
      canvas.dispatchEvent(new Event('webglcontextlost'));
    });
    vi.advanceTimersByTime(7_000);
    expect(onFailure).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2_000);
    expect(onFailure).toHaveBeenCalledWith('webgl');
  } finally {
    vi.useRealTimers();
  }
});

test('without its drawing context the map still answers keys, pointer and period', async () => {
  const { map, actions, labels, shown } = await open({ view: { projection: 'globe' } });
  await waitFor(() => expect(labels().length).toBeGreaterThan(0));
  act(() => {
    map.getCanvas().dispatchEvent(new Event('webglcontextlost'));
  });
  act(() => page.getByRole('listbox').focus());
  expect(shown().hoveredCountry).toBe('IDN');
  act(() => {
    map.getCanvas().dispatchEvent(new Event('pointermove'));
  });
  act(() => actions.setPeriod({ from: null, to: isoDate('2024-02-01') }));
  await waitFor(() => expect(labels()).toContain('Indonesia 1'));
});

test('an open activity has its arcs and its venue on the map', async () => {
  const { map, actions } = await open();
  act(() => actions.openActivity(activityId('b')));
  await waitFor(() => expect(map.getLayer('arcs')).toBeDefined());
  expect(page.getByText('Suva').closest('.maplibregl-marker')).not.toBeNull();
  act(() => actions.closeTop());
  await waitFor(() => expect(map.getLayer('arcs')).toBeUndefined());
  expect(page.queryByText('Suva')).toBeNull();
});

test('the engine is left alone when the period moves', async () => {
  const { map, actions, labels } = await open();
  await waitFor(() => expect(labels()).toContain('Indonesia 2'));
  const before = { center: map.getCenter(), zoom: map.getZoom() };
  const changed = vi.fn();
  map.on('styledata', changed);
  // Asked whenever React hands the canvas its properties.
  const handed = vi.spyOn(map, 'isMoving');
  act(() => actions.slidePeriod({ from: null, to: isoDate('2024-02-20') }));
  act(() => actions.slidePeriod({ from: null, to: isoDate('2024-02-01') }));
  act(() => actions.endSlide());
  expect(handed).not.toHaveBeenCalled();
  await waitFor(() => expect(labels()).toContain('Indonesia 1'));
  expect(changed).not.toHaveBeenCalled();
  expect({ center: map.getCenter(), zoom: map.getZoom() }).toEqual(before);
  handed.mockClear();
  act(() => actions.setLanguage('ja'));
  expect(handed).toHaveBeenCalled();
});
