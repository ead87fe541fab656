/** Whose borders the map was built with: `geo/country-details.json` says it, the build passes it on. */
export type PointOfView = 'japan' | 'natural-earth';

export const pointOfView: PointOfView =
  import.meta.env.VITE_POINT_OF_VIEW === 'natural-earth' ? 'natural-earth' : 'japan';
