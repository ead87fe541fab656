import { PanelLeftOpen } from 'lucide-react';
import { explore } from '../../i18n/messages/finding/explore';
import { useTextOf } from '../../state/text/useTextOf';
import { setRailCollapsed } from '../../state/view/actions';
import { useView } from '../../state/view/viewStore';
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
