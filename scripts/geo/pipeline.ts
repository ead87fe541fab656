/** Builds every file under `public/geo` and `public/fonts`, in memory and without side effects. */

import { countriesFile, detailsFile, pointsFile } from './countryFiles';
import { type PointOfView, statusOf } from './countryTable';
import { dissolve, type World } from './dissolve';
import { buildFonts } from './fonts';
import { applyJapanView } from './japanView';
import { readNaturalEarth } from './naturalEarth';
import { noticeFile } from './notices';
import { overviewShapes, overviewTopology } from './overview';
import { buildPmtiles } from './tiles';

/** The world with the borders of one point of view. */
export function buildWorld(view: PointOfView): World {
  const naturalEarth = readNaturalEarth();
  const parts = view === 'japan' ? applyJapanView(naturalEarth) : naturalEarth;
  return dissolve(parts, (code) => statusOf(code) === 'undetermined');
}

/** File contents by path below `public/`. The same input gives the same bytes. */
export async function buildFiles(view: PointOfView): Promise<Map<string, Uint8Array>> {
  const world = buildWorld(view);
  const files = new Map<string, Uint8Array>([
    ['geo/world.pmtiles', buildPmtiles(world, view)],
    ['geo/countries.json', json(countriesFile(view))],
    ['geo/points.geojson', json(pointsFile(world))],
    ['geo/country-details.json', json(detailsFile(view))],
    ['geo/overview.json', json(overviewShapes(world))],
    ['geo/overview.topo.json', json(overviewTopology(world))],
    ['geo/NOTICE.txt', Buffer.from(noticeFile())],
  ]);
  for (const [name, bytes] of await buildFonts()) files.set(`fonts/${name}`, bytes);
  return files;
}

function json(value: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
