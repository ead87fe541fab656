/** The job with MapLibre alone: one GeoJSON source, colours by feature state. */
import { Map as MapLibre } from 'maplibre-gl';
import { feature, type Topology } from 'topojson-client';
import { prepareWorker } from '../../src/map/engine/worker';
import { classColours, classOf, startJob } from './job';
import './maplibre.css';

prepareWorker();
const topology = (await (await fetch('geo/overview.topo.json')).json()) as Topology;
const features = (topology.objects.countries?.geometries ?? []).map((geometry) => {
  const { id, geometry: shape } = feature(topology, geometry);
  return { type: 'Feature' as const, properties: { id }, geometry: shape };
});
const container = document.createElement('div');
container.className = 'map';
document.body.append(container);
const map = new MapLibre({
  container,
  center: [142, 7],
  zoom: 1.38,
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: {
      countries: {
        type: 'geojson',
        promoteId: 'id',
        data: { type: 'FeatureCollection', features },
      },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#f4f6f8' } },
      {
        id: 'land',
        type: 'fill',
        source: 'countries',
        paint: {
          'fill-color': [
            'match',
            ['coalesce', ['feature-state', 'class'], 0],
            ...classColours.flatMap((colour, index) => [index + 1, colour]),
            '#e3e3e0',
          ] as never,
        },
      },
    ],
  },
});
await map.once('load');
const shown = new Map<string, number>();
const step = await startJob((countries, counts) => {
  countries.forEach((id, index) => {
    const classIndex = classOf(counts[index] ?? 0);
    if (shown.get(id) === classIndex) return;
    shown.set(id, classIndex);
    map.setFeatureState({ source: 'countries', id }, { class: classIndex });
  });
});
step();
await map.once('idle');
document.body.dataset.ready = 'true';
