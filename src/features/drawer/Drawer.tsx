import { memo, useEffect, useId, useRef } from 'react';
import type { Scene, Stage } from '../../domain/scene/scene';
import { useText } from '../../state/text/useText';
import { closeTop } from '../../state/view/actions';
import { useView } from '../../state/view/viewStore';
import { useDisclosures } from '../../ui/containers/useDisclosures';
import { Button } from '../../ui/controls/Button';
import { reloadPage } from '../../ui/late/reloadPage';
import styles from './Drawer.module.css';
import { levelOf } from './drawerLevel';
import { Overview } from './overview/Overview';
import { useFocusRestore } from './useFocusRestore';
import { useOpened } from './useOpened';

interface DrawerProps {
  readonly scene: Scene;
  readonly stage: Stage;
}

/** The panel beside or under the map: overview, country, organisation, programme or activity. */
export const Drawer = memo(function Drawer({ scene, stage }: DrawerProps) {
  const headingId = useId();
  const root = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const disclosures = useDisclosures();
  const subject = useView((state) => state.subject);
  const activity = useView((state) => state.activity);
  const level = levelOf({ subject, activity });
  const opened = useOpened();
  const isReady = level.level === 0 || opened.parts !== null;
  useFocusRestore(level, isReady, root, scroller);

  const isOpen = level.level > 0;
  useEffect(() => {
    if (!isOpen) return;
    // What lies over the page keeps its own Esc to itself.
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector(':popover-open')) return;
      event.preventDefault();
      closeTop();
    };
    window.addEventListener('keydown', closeOnEscape);
    return () => window.removeEventListener('keydown', closeOnEscape);
  }, [isOpen]);

  const content = { scene, stage, headingId, disclosures };
  return (
    <aside
      ref={root}
      className={styles.drawer}
      data-level={level.level}
      aria-labelledby={headingId}
    >
      {isOpen &&
        (opened.parts ? (
          <opened.parts.TopBar scene={scene} stage={stage} />
        ) : (
          <div className={styles.barPlace} />
        ))}
      <div ref={scroller} className={styles.scroller}>
        <div key={level.key} className={styles.content}>
          {level.level === 0 && <Overview {...content} />}
          {isOpen && opened.parts && <opened.parts.OpenedContent {...content} />}
          {isOpen && opened.hasFailed && <OpenedFailure headingId={headingId} />}
        </div>
      </div>
    </aside>
  );
});

/** In place of what is open, with the two ways on: getting it and going back. */
function OpenedFailure({ headingId }: { readonly headingId: string }) {
  const text = useText().shell;
  return (
    <>
      <h2 id={headingId}>{text.partFailed}</h2>
      <Button onClick={reloadPage}>{text.retry}</Button>{' '}
      <Button onClick={closeTop}>{text.close}</Button>
    </>
  );
}
