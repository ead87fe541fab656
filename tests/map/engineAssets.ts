import type { StyleAssets } from '../../src/map/layers/style';

const empty = { type: 'FeatureCollection' as const, features: [] };
const land = { source: 'world' };

/** For the real engine, which asks no host for them: land without shapes. */
export const engineAssets: StyleAssets = {
  geometry: { world: { type: 'geojson', data: empty, promoteId: 'id' } },
  areas: { countries: land, borders: land, coast: land, home: 'JPN', undetermined: [] },
  dots: empty,
};
