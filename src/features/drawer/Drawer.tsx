import { memo, useEffect, useId, useRef } from 'react';
import { shell } from '../../i18n/messages/page/shell';
import { useLazyModule } from '../../loading/lazyModule';
import { reloadPage } from '../../loading/reloadPage';
import { useScene } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useActions } from '../../state/page/useView';
import { useDisclosures } from '../../ui/containers/useDisclosures';
import { Button } from '../../ui/controls/Button';
import styles from './Drawer.module.css';
import { type DrawerLevel, levelOf } from './drawerLevel';
import { openedParts } from './openedParts';
import { Overview } from './overview/Overview';
import { useFocusRestore } from './useFocusRestore';

function useDrawerLevel(): DrawerLevel {
  const subject = useScene((scene) => scene.subject?.subject ?? null);
  const activity = useScene((scene) => scene.activity?.id ?? null);
  return levelOf({ subject, activity });
}

function useCloseOnEscape(isOpen: boolean): void {
  const { closeTop } = useActions();
  useEffect(() => {
    if (!isOpen) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // Esc closes an open popover first, and nothing else.
      if (document.querySelector(':popover-open')) return;
      event.preventDefault();
      closeTop();
    };
    window.addEventListener('keydown', closeOnEscape);
    return () => window.removeEventListener('keydown', closeOnEscape);
  }, [isOpen, closeTop]);
}

/** The panel beside or under the map: overview, country, organisation, programme or activity. */
export const Drawer = memo(function Drawer() {
  const headingId = useId();
  const root = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const disclosures = useDisclosures();
  const level = useDrawerLevel();
  // Asked for even in the overview, so that it is there before the first click.
  const opened = useLazyModule(openedParts);
  const parts = opened.status === 'ready' ? opened.module : null;
  const isOpen = level.level > 0;
  useFocusRestore(level, { isReady: !isOpen || parts !== null, root, content: scroller });
  useCloseOnEscape(isOpen);
  const content = { headingId, disclosures };
  return (
    <aside
      ref={root}
      className={styles.drawer}
      data-level={level.level}
      aria-labelledby={headingId}
    >
      {isOpen && (parts ? <parts.TopBar /> : <div className={styles.barPlace} />)}
      <div ref={scroller} className={styles.scroller}>
        <div key={level.key} className={styles.content}>
          {!isOpen && <Overview {...content} />}
          {isOpen && parts && <parts.OpenedContent {...content} />}
          {isOpen && opened.status === 'failed' && <OpenedFailure headingId={headingId} />}
        </div>
      </div>
    </aside>
  );
});

/** Stands in for what could not be loaded, with a button to load it again and one to go back. */
function OpenedFailure({ headingId }: { readonly headingId: string }) {
  const text = useText(shell);
  const { closeTop } = useActions();
  return (
    <>
      <h2 id={headingId}>{text.partFailed}</h2>
      <Button onClick={reloadPage}>{text.retry}</Button>{' '}
      <Button onClick={closeTop}>{text.close}</Button>
    </>
  );
}
