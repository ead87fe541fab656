import { useMemo } from 'react';
import type { Scene } from '../../domain/scene/scene';
import { Drawer } from '../../features/drawer/Drawer';
import { Header } from '../../features/header/Header';
import { ListView } from '../../features/list/ListView';
import type { SceneSource } from '../../state/scenes/sceneSource';
import { type Theme, useView } from '../../state/view/viewStore';
import { PartFailure } from '../failures/PartFailure';
import {
  FailureNotes,
  FilterDialog,
  HeaderActions,
  HeaderMenu,
  Notices,
  OpenedDialog,
  Rail,
  SaveTable,
  SearchBox,
  Shortcuts,
  TableView,
} from '../late/lateParts';
import type { DataFailure } from '../useLoadedStage';
import styles from './Layout.module.css';
import { MapColumn } from './MapColumn';
import { PhoneSheet } from './PhoneSheet';
import { panels } from './panels';
import { Sentence } from './Sentence';
import { SkipLinks } from './SkipLinks';
import { TimeBar } from './TimeBar';
import { useMediaQuery } from './useMediaQuery';

interface LayoutProps {
  /** For what moves with the thumb. */
  readonly source: SceneSource;
  /** For all else; it may be a moment behind while the period moves. */
  readonly scene: Scene;
  readonly failures: readonly DataFailure[];
  readonly theme: Theme;
}

/** Where everything stands: three columns over the timeline, or a map with a sheet on a phone. */
export function Layout(props: LayoutProps) {
  const { source, scene, failures, theme } = props;
  const isPhone = useMediaQuery('(width < 768px)');
  const isHeaderNarrow = useMediaQuery('(width < 1024px)');
  const hasRail = useMediaQuery('(width >= 1280px)');
  const kind = useView((state) => state.kind);
  const isSomethingOpen = useView(({ subject, activity }) => subject !== null || activity !== null);
  const hasNotices = useView(({ notices }) => notices.length > 0);
  const stop = useView((state) => state.sheetStop);
  const missingParts = useView((state) => state.missingParts);
  const isRailCollapsed = useView((state) => state.isRailCollapsed);
  const { stage } = source;
  const { dataset } = stage;
  // The same element until it changes: the header has no part in the steps of the slider.
  const header = useMemo(
    () => (
      <Header
        site={dataset.site}
        isNarrow={isHeaderNarrow}
        actions={isHeaderNarrow ? <HeaderMenu theme={theme} /> : <HeaderActions theme={theme} />}
        search={<SearchBox stage={stage} />}
      />
    ),
    [dataset, theme, isHeaderNarrow, stage],
  );
  const sentence = <Sentence source={source} />;
  const drawer = <Drawer stage={stage} scene={scene} />;
  return (
    <div
      className={styles.layout}
      data-view={kind}
      data-open={isSomethingOpen || undefined}
      data-sheet={isPhone ? stop : undefined}
      data-rail={hasRail && isRailCollapsed ? 'collapsed' : undefined}
    >
      <SkipLinks />
      {header}
      {hasRail && (
        <div className={styles.rail}>
          <Rail stage={stage} scene={scene} />
        </div>
      )}
      <main className={`${styles.middle} focus-inside`} id={panels.map} tabIndex={-1}>
        {hasNotices && (
          <div className={styles.notices} data-notices>
            <Notices />
          </div>
        )}
        {failures.length > 0 && <FailureNotes failures={failures} />}
        {missingParts.length > 0 && <PartFailure parts={missingParts} />}
        {!isPhone && (
          <div className={styles.head}>
            {sentence}
            {kind === 'table' && (
              <div className={styles.save}>
                <SaveTable stage={stage} scene={scene} />
              </div>
            )}
          </div>
        )}
        <MapColumn source={source} scene={scene} theme={theme} isAway={kind !== 'map'} />
        {kind === 'list' && (
          <div className={styles.scroll}>
            <ListView stage={stage} scene={scene} />
          </div>
        )}
        {kind === 'table' && (
          <div className={styles.scroll}>
            <TableView stage={stage} scene={scene} />
          </div>
        )}
      </main>
      {isPhone ? (
        <PhoneSheet sentence={sentence}>{drawer}</PhoneSheet>
      ) : (
        <div className={`${styles.drawer} focus-inside`} id={panels.activities} tabIndex={-1}>
          {drawer}
        </div>
      )}
      <div className={`${styles.timeline} focus-inside`} id={panels.dates} tabIndex={-1}>
        <TimeBar source={source} />
      </div>
      {!hasRail && <FilterDialog stage={stage} scene={scene} />}
      <Shortcuts />
      <OpenedDialog stage={stage} scene={scene} theme={theme} />
    </div>
  );
}
