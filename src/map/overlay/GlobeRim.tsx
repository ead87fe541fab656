import { useEffect, useRef } from 'react';
import { silhouetteRadius } from '../screen/globe';
import type { MapScreen } from '../screen/mapScreen';
import styles from './GlobeRim.module.css';

/** The globe's edge as a fine line; it follows the camera without asking React. */
export function GlobeRim({ screen }: { readonly screen: MapScreen }) {
  const rim = useRef<HTMLDivElement | null>(null);
  useEffect(() => {
    const follow = () => {
      const element = rim.current;
      if (!element) return;
      const frame = screen.frame();
      const { x, y } = screen.project(frame.center);
      const radius = silhouetteRadius(frame, screen.size().height);
      element.style.width = `${2 * radius}px`;
      element.style.height = `${2 * radius}px`;
      element.style.transform = `translate(${x - radius}px, ${y - radius}px)`;
    };
    follow();
    return screen.onMove(follow);
  }, [screen]);
  return <div className={styles.rim} ref={rim} />;
}
