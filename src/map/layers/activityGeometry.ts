import type { Activity, CountryCode } from '../../domain/model/types';
import type { MapPoint } from '../screen/mapPoints';
import type { LonLat } from '../screen/mercator';
import { greatCircle } from './arcs';

/** What an open activity draws. */
export interface ActivityGeometry {
  readonly arcs: readonly (readonly LonLat[])[];
  /** `null` when the records do not say where it took place. */
  readonly venue: LonLat | null;
}

/** Arcs from the venue, or from the home country's capital, to the capitals of the partners. */
export function activityGeometry(
  activity: Activity,
  points: ReadonlyMap<string, MapPoint>,
  home: CountryCode,
): ActivityGeometry {
  const known = activity.venue?.point;
  const venue: LonLat | null = known ? [known.lon, known.lat] : null;
  const homePoint = points.get(home);
  const origin = venue ?? homePoint?.capital ?? homePoint?.place;
  if (!origin) return { arcs: [], venue };
  const arcs = activity.partners.flatMap(({ country }) => {
    const point = points.get(country);
    return point ? [greatCircle(origin, point.capital ?? point.place)] : [];
  });
  return { arcs, venue };
}
