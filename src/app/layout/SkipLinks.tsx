import { memo } from 'react';
import { shell } from '../../i18n/messages/page/shell';
import { useText } from '../../state/page/useText';
import { useActions, useView } from '../../state/page/useView';
import { panels } from './panels';
import styles from './SkipLinks.module.css';

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
export const SkipLinks = memo(function SkipLinks() {
  const text = useText(shell);
  const { openDialog } = useActions();
  const kind = useView((state) => state.kind);
  return (
    <div className={styles.links}>
      {kind === 'map' && <SkipLink to={panels.map}>{text.skip.map}</SkipLink>}
      <SkipLink to={kind === 'map' ? panels.activities : panels.map}>{text.skip.list}</SkipLink>
      <SkipLink to={panels.dates}>{text.skip.dates}</SkipLink>
      <button
        type="button"
        className={styles.link}
        onClick={() => openDialog({ name: 'shortcuts' })}
      >
        {text.shortcuts}
      </button>
    </div>
  );
});
