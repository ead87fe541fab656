import { PanelLeftOpen } from 'lucide-react';
import { explore } from '../../i18n/messages/explore';
import { setRailCollapsed } from '../../state/actions';
import { useTextOf } from '../../state/useTextOf';
import { useView } from '../../state/viewStore';
import { ExploreRail, type ExploreRailProps } from './ExploreRail';
import styles from './Rail.module.css';

/** The column of filters; collapsed, it leaves a strip with the button that brings it back. */
export function Rail(props: ExploreRailProps) {
  const isCollapsed = useView((state) => state.isRailCollapsed);
  const text = useTextOf(explore);
  if (isCollapsed) {
    return (
      <nav className={styles.rail} aria-label={text.rail}>
        <button
          type="button"
          className={styles.expand}
          aria-label={text.expand}
          onClick={() => setRailCollapsed(false)}
        >
          <PanelLeftOpen size={18} strokeWidth={1.75} aria-hidden={true} />
        </button>
      </nav>
    );
  }
  return (
    <nav className={styles.rail} aria-label={text.rail}>
      <ExploreRail {...props} isCollapsible={true} />
    </nav>
  );
}
