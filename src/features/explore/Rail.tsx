import { PanelLeftOpen } from 'lucide-react';
import { explore } from '../../i18n/messages/finding/explore';
import { useText } from '../../state/page/useText';
import { useActions, useView } from '../../state/page/useView';
import { ExploreRail } from './ExploreRail';
import styles from './Rail.module.css';

/**
 * The left column of a wide screen: the filter panel, or, once collapsed, a strip with the button
 * that opens it again.
 */
export function Rail() {
  const isCollapsed = useView((state) => state.isRailCollapsed);
  const text = useText(explore);
  const { setRailCollapsed } = useActions();
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
      <ExploreRail isCollapsible={true} />
    </nav>
  );
}
