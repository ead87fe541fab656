import { type Map as MapLibre, Marker } from 'maplibre-gl';
import { useEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { Venue } from '../domain/types';
import { map } from '../i18n/messages/map';
import { useTextOf } from '../state/useTextOf';
import { useView } from '../state/viewStore';
import type { LonLat } from './mercator';
import styles from './VenueMarker.module.css';

interface VenueMarkerProps {
  readonly map: MapLibre;
  readonly venue: Venue;
  readonly place: LonLat;
}

/** Where the open activity took place: first what is known of it, then how exact that is. */
export function VenueMarker({ map: engine, venue, place }: VenueMarkerProps) {
  const text = useTextOf(map);
  const language = useView((state) => state.language);
  const element = useMemo(() => document.createElement('div'), []);
  const [longitude, latitude] = place;
  useEffect(() => {
    const marker = new Marker({ element, anchor: 'center', className: styles.marker ?? '' });
    marker.setLngLat([longitude, latitude]).addTo(engine);
    return () => {
      marker.remove();
    };
  }, [engine, element, longitude, latitude]);
  const name = venue.precision === 'site' ? (venue.name ?? venue.city) : (venue.city ?? venue.name);
  return createPortal(
    <>
      <span className={styles.disc} />
      {name && (
        <span className={styles.label} data-covers-map>
          <strong>{name[language]}</strong>
          <span>{venue.precision === 'site' ? text.venueExact : text.venueCity}</span>
        </span>
      )}
    </>,
    element,
  );
}
