import { setShortcutsOpen } from '../state/actions';
import { useText } from '../state/useText';
import { useView } from '../state/viewStore';
import styles from './SkipLinks.module.css';

/** Where the links lead: ids of elements that can take the focus. */
export const panels = {
  map: 'map-panel',
  activities: 'activities-panel',
  dates: 'dates-panel',
} as const;

interface SkipLinkProps {
  readonly to: string;
  readonly children: string;
}

function SkipLink({ to, children }: SkipLinkProps) {
  return (
    <a
      className={styles.link}
      href={`#${to}`}
      onClick={(event) => {
        // The address says the view and nothing else, so the jump leaves no trace in it.
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {children}
    </a>
  );
}

/** The first stops of the keyboard: over the header and the filters to each part of the page. */
export function SkipLinks() {
  const text = useText().shell;
  const kind = useView((state) => state.kind);
  return (
    <div className={styles.links}>
      {kind === 'map' && <SkipLink to={panels.map}>{text.skipToMap}</SkipLink>}
      <SkipLink to={kind === 'map' ? panels.activities : panels.map}>{text.skipToList}</SkipLink>
      <SkipLink to={panels.dates}>{text.skipToDates}</SkipLink>
      <button type="button" className={styles.link} onClick={() => setShortcutsOpen(true)}>
        {text.shortcuts}
      </button>
    </div>
  );
}
