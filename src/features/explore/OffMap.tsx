import { PanelLeftClose } from 'lucide-react';
import type { Totals } from '../../domain/counting/stage';
import { type OffMapGroup, offMapGroups } from '../../domain/model/view';
import { formatNumber } from '../../i18n/format/bilingual';
import { overview } from '../../i18n/messages/drawer/overview';
import { explore } from '../../i18n/messages/finding/explore';
import { useScene } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useActions, useView } from '../../state/page/useView';
import styles from './OffMap.module.css';

const totalOf: Readonly<Record<OffMapGroup, keyof Totals>> = {
  organisations: 'withOrganisations',
  home: 'withinHome',
  online: 'online',
  'place-unknown': 'placeUnknown',
};
/** These add up with the activities on the map; the other groups overlap with all of them. */
const partsOfSum: ReadonlySet<OffMapGroup> = new Set(['organisations', 'home']);

interface OffMapProps {
  readonly isCollapsible: boolean;
}

/** The activities that no map can show: each group with its number, and a button that lists it. */
export function OffMap({ isCollapsible }: OffMapProps) {
  const text = useText(explore);
  return (
    <div className={styles.offMap} data-sticky={isCollapsible || undefined}>
      <div className={styles.head}>
        <h3 id="off-map-title">{text.offMap}</h3>
        {isCollapsible && <CollapseButton />}
      </div>
      <ul className={styles.list} aria-labelledby="off-map-title">
        {offMapGroups.map((group) => (
          <GroupRow key={group} group={group} />
        ))}
      </ul>
    </div>
  );
}

function GroupRow({ group }: { readonly group: OffMapGroup }) {
  const names = useText(overview).groups;
  const count = useScene(({ totals }) => totals[totalOf[group]]);
  const isOpen = useView(({ subject }) => subject?.type === 'group' && subject.group === group);
  const { showGroup } = useActions();
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
}

function CollapseButton() {
  const text = useText(explore);
  const { setRailCollapsed } = useActions();
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
}
