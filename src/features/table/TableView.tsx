// biome-ignore-all lint/a11y/noRedundantRoles: rows are grids, and not every browser keeps their roles
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Scene, Stage } from '../../domain/scene/scene';
import { table } from '../../i18n/messages/finding/table';
import { firstWithText } from '../../i18n/sentences/activityTexts';
import { useText } from '../../state/text/useText';
import { useTextOf } from '../../state/text/useTextOf';
import { useNothingFound } from '../../state/useFilterResets';
import { useView } from '../../state/view/viewStore';
import { EmptyState } from '../../ui/containers/EmptyState';
import { ShowMore } from '../../ui/controls/ShowMore';
import { useShownCount } from '../../ui/controls/useShownCount';
import {
  newestFirst,
  nextSort,
  type Sort,
  type SortColumn,
  sortActivities,
} from './sortActivities';
import { TableRow } from './TableRow';
import styles from './TableView.module.css';

interface TableViewProps {
  readonly scene: Scene;
  readonly stage: Stage;
}

interface HeadProps {
  readonly sort: Sort;
  readonly onSort: (column: SortColumn) => void;
}

function SortableHead({ column, sort, onSort }: HeadProps & { readonly column: SortColumn }) {
  const texts = useTextOf(table);
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
  const texts = useTextOf(table);
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

function NothingFound({ scene, stage }: TableViewProps) {
  const { text, resets } = useNothingFound(stage.dataset, scene);
  return (
    <div className={styles.empty}>
      <EmptyState resets={resets}>{text}</EmptyState>
    </div>
  );
}

/** The activities of the view as a sortable table; a title opens its activity. */
export function TableView({ scene, stage }: TableViewProps) {
  const texts = useText();
  const language = useView((state) => state.language);
  const current = useView((state) => state.activity);
  const [sort, setSort] = useState<Sort>(newestFirst);
  const { dataset } = stage;
  const { activities } = scene;
  const sorted = useMemo(
    () => sortActivities(activities, sort, dataset, language),
    [activities, sort, dataset, language],
  );
  const { count, hidden, grow } = useShownCount(sorted.length);
  if (activities.length === 0) return <NothingFound scene={scene} stage={stage} />;
  return (
    <div className={styles.view}>
      <table role="table" className={styles.table} aria-label={texts.activity.listName}>
        <Head sort={sort} onSort={(column) => setSort(nextSort(sort, column))} />
        <tbody role="rowgroup">
          {sorted.slice(0, count).map((activity) => (
            <TableRow
              key={activity.id}
              dataset={dataset}
              activity={activity}
              language={language}
              isCurrent={activity.id === current}
              first={firstWithText(dataset, scene, activity, language)}
            />
          ))}
        </tbody>
      </table>
      {hidden > 0 && <ShowMore onShow={grow}>{texts.activity.showMore(hidden)}</ShowMore>}
    </div>
  );
}
