/** The job with D3: one SVG path for each country. */
import { geoEquirectangular, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import { feature, type Topology } from 'topojson-client';
import { classColours, classOf, startJob } from './job';

const width = 816;
const height = 506;
const land = '#e3e3e0';

const topology = (await (await fetch('geo/overview.topo.json')).json()) as Topology;
const geometries = topology.objects.countries?.geometries ?? [];
const shapes = geometries.map((geometry) => feature(topology, geometry));
const projection = geoEquirectangular()
  .rotate([-142, 0])
  .fitSize([width, height], { type: 'Sphere' });
const path = geoPath(projection);
const svg = select(document.body).append('svg').attr('width', width).attr('height', height);
const areas = svg
  .selectAll('path')
  .data(shapes)
  .join('path')
  .attr('d', (shape) => path(shape))
  .attr('fill', land);

const step = await startJob((countries, counts) => {
  const byCountry = new Map(countries.map((code, id) => [code, counts[id] ?? 0]));
  areas.attr('fill', ({ id }) => {
    const classIndex = classOf(byCountry.get(String(id)) ?? 0);
    return classIndex === 0 ? land : (classColours[classIndex - 1] ?? land);
  });
});
step();
document.body.dataset.ready = 'true';
