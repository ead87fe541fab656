// biome-ignore-all lint/a11y/noRedundantRoles: rows are grids, and not every browser keeps their roles

import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Activity } from '../../domain/model/types';
import { activity as activityText } from '../../i18n/messages/drawer/activity';
import { table } from '../../i18n/messages/finding/table';
import { useDataset, useScene } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useLanguage, useView } from '../../state/page/useView';
import { ShowMore } from '../../ui/controls/ShowMore';
import { useShownCount } from '../../ui/controls/useShownCount';
import { NothingFound } from '../activities/NothingFound';
import {
  newestFirst,
  nextSort,
  type Sort,
  type SortColumn,
  sortActivities,
} from './sortActivities';
import { TableRow } from './TableRow';
import styles from './TableView.module.css';

interface HeadProps {
  readonly sort: Sort;
  readonly onSort: (column: SortColumn) => void;
}

function SortableHead({ column, sort, onSort }: HeadProps & { readonly column: SortColumn }) {
  const texts = useText(table);
  const isActive = sort.column === column;
  const ownArrow = sort.direction === 'ascending' ? ArrowUp : ArrowDown;
  const Arrow = isActive ? ownArrow : ArrowUpDown;
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={isActive ? sort.direction : 'none'}
      data-column={column}
    >
      <button type="button" className={styles.sort} onClick={() => onSort(column)}>
        {texts.columns[column]}
        <Arrow size={16} strokeWidth={1.75} aria-hidden data-active={isActive || undefined} />
      </button>
    </th>
  );
}

const plainColumns = ['organisations', 'mode', 'place', 'sources'] as const;

function Head(props: HeadProps) {
  const texts = useText(table);
  return (
    <thead role="rowgroup">
      <tr role="row" className={styles.headRow}>
        <SortableHead {...props} column="date" />
        <SortableHead {...props} column="title" />
        <SortableHead {...props} column="kind" />
        <SortableHead {...props} column="countries" />
        {plainColumns.map((column) => (
          <th key={column} scope="col" role="columnheader" data-column={column}>
            {texts.columns[column]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface ActivityTableProps extends HeadProps {
  readonly activities: readonly Activity[];
}

/**
 * Changes are rendered as deferred updates: when a drag pauses and goes on, drawing a long table
 * does not hold up its next step.
 */
function ActivityTable({ activities: latest, sort, onSort }: ActivityTableProps) {
  const texts = useText(activityText);
  const language = useLanguage();
  const dataset = useDataset();
  const current = useView((state) => state.activity);
  const activities = useDeferredValue(latest);
  const sorted = useMemo(
    () => sortActivities(activities, sort, dataset, language),
    [activities, sort, dataset, language],
  );
  const { count, hidden, grow } = useShownCount(sorted.length);
  return (
    <div className={styles.view}>
      <table role="table" className={styles.table} aria-label={texts.listName}>
        <Head sort={sort} onSort={onSort} />
        <tbody role="rowgroup">
          {sorted.slice(0, count).map((activity) => (
            <TableRow
              key={activity.id}
              activity={activity}
              language={language}
              isCurrent={activity.id === current}
            />
          ))}
        </tbody>
      </table>
      {hidden > 0 && <ShowMore onShow={grow}>{texts.showMore(hidden)}</ShowMore>}
    </div>
  );
}

/** The activities of the view as a sortable table; a title opens its activity. */
export function TableView() {
  const activities = useScene((scene) => scene.activities);
  // Kept here, so that a view without activities does not forget it.
  const [sort, setSort] = useState<Sort>(newestFirst);
  if (activities.length === 0) {
    return (
      <div className={styles.empty}>
        <NothingFound />
      </div>
    );
  }
  return (
    <ActivityTable
      activities={activities}
      sort={sort}
      onSort={(column) => setSort(nextSort(sort, column))}
    />
  );
}
