import { screen as page, waitFor } from '@testing-library/react';
import * as engine from 'maplibre-gl';
import { useRef } from 'react';
import { Map as ReactMap } from 'react-map-gl/maplibre';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Venue } from '../../../src/domain/model/types';
import { VenueMarker } from '../../../src/map/overlay/VenueMarker';
import type { MapScreen } from '../../../src/map/screen/mapScreen';
import type { LonLat } from '../../../src/map/screen/mercator';
import { renderPage } from '../../renderPage';
import { installFakeGraphics } from '../fakeGraphics';
import { createFakeScreen } from '../fakeScreen';

/** Nothing is laid out here: each label is told its size. */
beforeEach(() => {
  installFakeGraphics();
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(150);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(46);
});

const style = { version: 8, sources: {}, layers: [] } as const;
const suva: LonLat = [178.4, -18.1];
const venue: Venue = {
  name: { en: 'A hall', ja: '会場' },
  city: { en: 'Suva', ja: 'スバ' },
  country: null,
  point: { lon: suva[0], lat: suva[1] },
  precision: 'city',
};

interface MarkedProps {
  readonly screen: MapScreen;
  readonly venue: Venue;
}

function Marked({ screen, venue: shown }: MarkedProps) {
  const frame = useRef<HTMLElement | null>(null);
  return (
    <section ref={frame}>
      <ReactMap mapLib={engine} mapStyle={{ ...style, layers: [] }} attributionControl={false}>
        <VenueMarker screen={screen} venue={shown} place={suva} frame={frame} />
      </ReactMap>
    </section>
  );
}

async function open(shown: Venue, options: Parameters<typeof createFakeScreen>[0] = {}) {
  const fake = createFakeScreen(options);
  renderPage(<Marked screen={fake.screen} venue={shown} />);
  const name = await waitFor(() => page.getByText(/Suva|A hall/));
  return { ...fake, name, marker: name.closest('.maplibregl-marker') };
}

test('says the town where only the town is known, and how exact that is', async () => {
  const { name, marker } = await open(venue);
  expect(name).toHaveTextContent('Suva');
  expect(marker).not.toBeNull();
  expect(name.parentElement).toHaveAttribute('data-covers-map');
});

test('says the building where it is known', async () => {
  const { name } = await open({ ...venue, precision: 'site' });
  expect(name).toHaveTextContent('A hall');
});

test('its label turns where the edge of the map would cut it, when the camera has come to rest', async () => {
  const { marker, look, tell } = await open(venue, { center: [178, -18] });
  expect(marker).not.toHaveAttribute('data-left');
  look({ center: [100, -18] });
  tell('rest');
  expect(marker).toHaveAttribute('data-left');
  expect(marker).not.toHaveAttribute('data-below');
});
