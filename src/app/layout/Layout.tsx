import { Drawer } from '../../features/drawer/Drawer';
import { Header } from '../../features/header/Header';
import { ListView } from '../../features/list/ListView';
import { ViewSentence } from '../../features/sentence/ViewSentence';
import { Timeline } from '../../features/timeline/Timeline';
import { useView } from '../../state/page/useView';
import { useMediaQuery } from '../../state/preferences/useMediaQuery';
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
import { SkipLinks } from './SkipLinks';

interface LayoutProps {
  readonly failures: readonly DataFailure[];
}

/** Where everything stands: three columns over the timeline, or a map with a sheet on a phone. */
export function Layout({ failures }: LayoutProps) {
  const isPhone = useMediaQuery('(width < 768px)');
  const isHeaderNarrow = useMediaQuery('(width < 1024px)');
  const hasRail = useMediaQuery('(width >= 1280px)', true);
  const kind = useView((state) => state.kind);
  const isSomethingOpen = useView(({ subject, activity }) => subject !== null || activity !== null);
  const stop = useView((state) => state.sheetStop);
  const isRailCollapsed = useView((state) => state.isRailCollapsed);
  return (
    <div
      className={styles.layout}
      data-view={kind}
      data-open={isSomethingOpen || undefined}
      data-sheet={isPhone ? stop : undefined}
      data-rail={hasRail && isRailCollapsed ? 'collapsed' : undefined}
    >
      <SkipLinks />
      <Header
        isNarrow={isHeaderNarrow}
        actions={isHeaderNarrow ? <HeaderMenu /> : <HeaderActions />}
        search={<SearchBox />}
      />
      {hasRail && (
        <div className={styles.rail}>
          <Rail />
        </div>
      )}
      <main className={`${styles.middle} focus-inside`} id={panels.map} tabIndex={-1}>
        <Messages failures={failures} />
        {!isPhone && (
          <div className={styles.head}>
            <ViewSentence />
            {kind === 'table' && (
              <div className={styles.save}>
                <SaveTable />
              </div>
            )}
          </div>
        )}
        <MapColumn />
        {kind !== 'map' && (
          <div className={styles.scroll}>{kind === 'list' ? <ListView /> : <TableView />}</div>
        )}
      </main>
      {isPhone ? (
        <PhoneSheet sentence={<ViewSentence />}>
          <Drawer />
        </PhoneSheet>
      ) : (
        <div className={`${styles.drawer} focus-inside`} id={panels.activities} tabIndex={-1}>
          <Drawer />
        </div>
      )}
      <div className={`${styles.timeline} focus-inside`} id={panels.dates} tabIndex={-1}>
        <Timeline />
      </div>
      {!hasRail && <FilterDialog />}
      <Shortcuts />
      <OpenedDialog />
    </div>
  );
}

/** What the page has to tell: of the link, of files, of parts of the program. */
function Messages({ failures }: LayoutProps) {
  const hasNotices = useView(({ notices }) => notices.length > 0);
  const missingParts = useView((state) => state.missingParts);
  return (
    <>
      {hasNotices && (
        <div className={styles.notices} data-notices>
          <Notices />
        </div>
      )}
      {failures.length > 0 && <FailureNotes failures={failures} />}
      {missingParts.length > 0 && <PartFailure parts={missingParts} />}
    </>
  );
}
