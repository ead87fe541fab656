import { Marker } from 'react-map-gl/maplibre';
import type { Venue } from '../domain/types';
import { map } from '../i18n/messages/map';
import { useTextOf } from '../state/useTextOf';
import { useView } from '../state/viewStore';
import type { LonLat } from './mercator';
import styles from './VenueMarker.module.css';

interface VenueMarkerProps {
  readonly venue: Venue;
  readonly place: LonLat;
}

/** Where the open activity took place: first what is known of it, then how exact that is. */
export function VenueMarker({ venue, place }: VenueMarkerProps) {
  const text = useTextOf(map);
  const language = useView((state) => state.language);
  const name = venue.precision === 'site' ? (venue.name ?? venue.city) : (venue.city ?? venue.name);
  return (
    <Marker
      longitude={place[0]}
      latitude={place[1]}
      anchor="center"
      className={styles.marker ?? ''}
    >
      <span className={styles.disc} />
      {name && (
        <span className={styles.label} data-covers-map>
          <strong>{name[language]}</strong>
          <span>{venue.precision === 'site' ? text.venueExact : text.venueCity}</span>
        </span>
      )}
    </Marker>
  );
}
