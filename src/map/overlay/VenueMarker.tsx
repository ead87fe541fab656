import type { Marker as MarkerInstance } from 'maplibre-gl';
import { type RefObject, useEffect, useRef } from 'react';
import { Marker } from 'react-map-gl/maplibre';
import type { Venue } from '../../domain/model/types';
import { map } from '../../i18n/messages/map/map';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import { coveredBoxes } from '../screen/coveredBoxes';
import type { MapScreen } from '../screen/mapScreen';
import type { LonLat } from '../screen/mercator';
import styles from './VenueMarker.module.css';
import { venueSide } from './venueSide';

interface VenueMarkerProps {
  readonly screen: MapScreen;
  readonly venue: Venue;
  readonly place: LonLat;
  /** The map's frame, with what lies on it. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** Keeps the label in sight whenever the camera has come to rest; read before other labels are placed. */
function useSide({ screen, place, frame }: VenueMarkerProps, name: string | undefined) {
  const marker = useRef<MarkerInstance>(null);
  const label = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another name takes other room
  useEffect(() => {
    const choose = () => {
      const element = marker.current?.getElement();
      if (!element || !label.current) return;
      const { offsetWidth: width, offsetHeight: height } = label.current;
      const covered = coveredBoxes(frame.current, element);
      const side = venueSide(screen.project(place), { width, height }, screen.size(), covered);
      element.toggleAttribute('data-left', side.isLeft);
      element.toggleAttribute('data-below', side.isBelow);
    };
    choose();
    return screen.onRest(choose);
  }, [screen, place, frame, name]);
  return { marker, label };
}

/** Where the open activity took place: first what is known of it, then how exact that is. */
export function VenueMarker(props: VenueMarkerProps) {
  const { venue, place } = props;
  const text = useText(map);
  const language = useLanguage();
  const name = venue.precision === 'site' ? (venue.name ?? venue.city) : (venue.city ?? venue.name);
  const { marker, label } = useSide(props, name?.[language]);
  return (
    <Marker
      ref={marker}
      longitude={place[0]}
      latitude={place[1]}
      anchor="center"
      className={styles.marker ?? ''}
    >
      <span className={styles.disc} />
      {name && (
        <span ref={label} className={styles.label} data-covers-map>
          <strong>{name[language]}</strong>
          <span>{venue.precision === 'site' ? text.venueExact : text.venueCity}</span>
        </span>
      )}
    </Marker>
  );
}
