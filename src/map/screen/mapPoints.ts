import type { CountryStatus, Localised } from '../../domain/model/types';
import type { Bounds, LonLat } from './mercator';

/** A country or area as a point: where its name, its dot and its arcs belong. */
export interface MapPoint {
  /** Alpha-3, or the project's own code of an undetermined area. */
  readonly id: string;
  readonly status: CountryStatus;
  /** As written on the map; zero-width spaces mark where Japanese may break. */
  readonly name: Localised;
  /** Too small to be seen as land from afar. */
  readonly isSmall: boolean;
  /** Only compared, never shown. */
  readonly area: number;
  readonly place: LonLat;
  readonly bounds: Bounds;
  readonly capital: LonLat | null;
  /** The zoom from which the land is large enough to do without its dot. */
  readonly dotMaxZoom: number;
}
