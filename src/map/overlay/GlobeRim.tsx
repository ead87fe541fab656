import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import styles from '../MapView.module.css';
import { silhouetteRadius } from '../screen/globe';

/** The globe's edge as a fine line; it follows the camera without asking React. */
export function GlobeRim({ map }: { readonly map: MapLibre }) {
  const rim = useRef<HTMLDivElement | null>(null);
  useEffect(() => {
    const follow = () => {
      const element = rim.current;
      if (!element) return;
      const { lng, lat } = map.getCenter();
      const { x, y } = map.project([lng, lat]);
      const height = map.getCanvas().clientHeight;
      const radius = silhouetteRadius({ center: [lng, lat], zoom: map.getZoom() }, height);
      element.style.width = `${2 * radius}px`;
      element.style.height = `${2 * radius}px`;
      element.style.transform = `translate(${x - radius}px, ${y - radius}px)`;
    };
    follow();
    map.on('move', follow);
    map.on('resize', follow);
    return () => {
      map.off('move', follow);
      map.off('resize', follow);
    };
  }, [map]);
  return <div className={styles.rim} ref={rim} />;
}
