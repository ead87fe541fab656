import { type Map as MapLibre, Marker } from 'maplibre-gl';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Venue } from '../../domain/model/types';
import { map } from '../../i18n/messages/map/map';
import { useTextOf } from '../../state/text/useTextOf';
import { useView } from '../../state/view/viewStore';
import { coveredBoxes } from '../screen/coveredBoxes';
import type { LonLat } from '../screen/mercator';
import styles from './VenueMarker.module.css';
import { venueSide } from './venueSide';

interface VenueMarkerProps {
  readonly map: MapLibre;
  readonly venue: Venue;
  readonly place: LonLat;
  /** The map's frame, with what lies on it. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** Keeps the label in sight whenever the camera has come to rest; read before other labels are placed. */
function useSide(
  { map: engine, place, frame }: VenueMarkerProps,
  element: HTMLElement,
  name: string | undefined,
): RefObject<HTMLSpanElement | null> {
  const label = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another name takes other room
  useEffect(() => {
    const settle = () => {
      if (!label.current) return;
      const { offsetWidth: width, offsetHeight: height } = label.current;
      const { clientWidth, clientHeight } = engine.getContainer();
      const map = { width: clientWidth, height: clientHeight };
      const covered = coveredBoxes(frame.current, element);
      const side = venueSide(engine.project([...place]), { width, height }, map, covered);
      element.toggleAttribute('data-left', side.isLeft);
      element.toggleAttribute('data-below', side.isBelow);
    };
    settle();
    engine.on('moveend', settle);
    engine.on('resize', settle);
    return () => {
      engine.off('moveend', settle);
      engine.off('resize', settle);
    };
  }, [engine, place, frame, element, name]);
  return label;
}

/** Where the open activity took place: first what is known of it, then how exact that is. */
export function VenueMarker(props: VenueMarkerProps) {
  const { map: engine, venue, place } = props;
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
  const label = useSide(props, element, name?.[language]);
  return createPortal(
    <>
      <span className={styles.disc} />
      {name && (
        <span ref={label} className={styles.label} data-covers-map>
          <strong>{name[language]}</strong>
          <span>{venue.precision === 'site' ? text.venueExact : text.venueCity}</span>
        </span>
      )}
    </>,
    element,
  );
}
