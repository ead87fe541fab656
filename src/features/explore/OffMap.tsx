import { PanelLeftClose } from 'lucide-react';
import { memo } from 'react';
import { type OffMapGroup, offMapGroups } from '../../domain/model/view';
import type { Scene, Totals } from '../../domain/scene/scene';
import { formatNumber } from '../../i18n/format/bilingual';
import { explore } from '../../i18n/messages/finding/explore';
import { useText } from '../../state/text/useText';
import { useTextOf } from '../../state/text/useTextOf';
import { setRailCollapsed, showGroup } from '../../state/view/actions';
import { useView } from '../../state/view/viewStore';
import styles from './OffMap.module.css';

/** The first two are parts of the sum; the others overlap with every part and stand apart. */
const totalOf: Readonly<Record<OffMapGroup, keyof Totals>> = {
  organisations: 'withOrganisations',
  home: 'withinHome',
  online: 'online',
  'place-unknown': 'placeUnknown',
};
const partsOfSum: ReadonlySet<OffMapGroup> = new Set(['organisations', 'home']);

interface OffMapProps {
  readonly scene: Scene;
  readonly isCollapsible: boolean;
}

/** The activities no map can show, each group with its number and its list. */
export function OffMap({ scene, isCollapsible }: OffMapProps) {
  const text = useTextOf(explore);
  const open = useView(({ subject }) => (subject?.type === 'group' ? subject.group : null));
  return (
    <div className={styles.offMap} data-sticky={isCollapsible || undefined}>
      <div className={styles.head}>
        <h3 id="off-map-title">{text.offMap}</h3>
        {isCollapsible && <CollapseButton />}
      </div>
      <ul className={styles.list} aria-labelledby="off-map-title">
        {offMapGroups.map((group) => (
          <GroupRow
            key={group}
            group={group}
            count={scene.totals[totalOf[group]]}
            isOpen={open === group}
          />
        ))}
      </ul>
    </div>
  );
}

interface GroupRowProps {
  readonly group: OffMapGroup;
  readonly count: number;
  readonly isOpen: boolean;
}

const GroupRow = memo(function GroupRow({ group, count, isOpen }: GroupRowProps) {
  const names = useText().overview.groups;
  return (
    <li data-part={partsOfSum.has(group) || undefined}>
      <button
        type="button"
        className={`${styles.row} focus-inside`}
        aria-current={isOpen || undefined}
        onClick={() => showGroup(group)}
      >
        <span>{names[group]}</span> <span>{formatNumber(count)}</span>
      </button>
    </li>
  );
});

const CollapseButton = memo(function CollapseButton() {
  const text = useTextOf(explore);
  return (
    <button
      type="button"
      className={styles.collapse}
      aria-label={text.collapse}
      onClick={() => setRailCollapsed(true)}
    >
      <PanelLeftClose size={16} strokeWidth={1.75} aria-hidden={true} />
    </button>
  );
});
