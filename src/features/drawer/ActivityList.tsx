import { type ReactNode, useMemo } from 'react';
import { groupByFiscalYear } from '../../domain/groups';
import type { Activity, Dataset } from '../../domain/types';
import { activityMeta } from '../../i18n/activityTexts';
import { formatDays, formatFiscalYear } from '../../i18n/dates';
import { phrasesOf } from '../../i18n/phraseBreaks';
import { openActivity } from '../../state/actions';
import { useText } from '../../state/useText';
import { viewHref } from '../../state/viewHref';
import { useView } from '../../state/viewStore';
import { EntryCard } from '../../ui/EntryCard';
import { Phrases } from '../../ui/Phrases';
import { ShowMore } from '../../ui/ShowMore';
import { useGrowingCount } from '../../ui/useGrowingCount';
import styles from './Drawer.module.css';

interface ActivityListProps {
  readonly name: string;
  readonly dataset: Dataset;
  readonly activities: readonly Activity[];
  /** Whether a heading stands where a fiscal year begins. */
  readonly hasYears?: boolean;
  readonly badgeOf?: (activity: Activity) => ReactNode;
  /** Stands after the kind and the company. */
  readonly remarkOf?: (activity: Activity) => string | null;
}

/** Activities as cards, in the order given. */
export function ActivityList(props: ActivityListProps) {
  const { name, dataset, activities, hasYears = false, badgeOf, remarkOf } = props;
  const texts = useText().activity;
  const { count, hidden, grow } = useGrowingCount(activities.length);
  const groups = groupByFiscalYear(activities.slice(0, count), dataset.site.fiscalYearFirstMonth);
  return (
    <>
      <ol aria-label={name}>
        {groups.flatMap(({ key: year, activities: ofYear }) =>
          ofYear.map((activity, index) => (
            <ActivityItem
              key={activity.id}
              activity={activity}
              dataset={dataset}
              year={hasYears && index === 0 ? year : null}
              badge={badgeOf?.(activity)}
              remark={remarkOf?.(activity) ?? null}
            />
          )),
        )}
      </ol>
      {hidden > 0 && <ShowMore onShow={grow}>{texts.showMore(hidden)}</ShowMore>}
    </>
  );
}

interface ActivityItemProps {
  readonly activity: Activity;
  readonly dataset: Dataset;
  /** The fiscal year that begins here; `null` elsewhere. */
  readonly year: number | null;
  readonly badge: ReactNode;
  readonly remark: string | null;
}

/** One activity as a card. Its link carries the present view, so only its texts can be kept. */
function ActivityItem({ activity, dataset, year, badge, remark }: ActivityItemProps) {
  const { id } = activity;
  const language = useView((state) => state.language);
  const texts = useMemo(() => {
    const phrases = (text: string) => <Phrases phrases={phrasesOf(text, language)} />;
    const { start, end, title } = activity;
    const meta = [activityMeta(dataset, activity, language), remark].filter(Boolean).join(' · ');
    return {
      overline: phrases(formatDays(start, end, language)),
      title: phrases(title[language]),
      meta: phrases(meta),
    };
  }, [activity, dataset, language, remark]);
  return (
    <li data-activity-id={id} data-entry={id}>
      {year !== null && <h4 className={styles.yearHead}>{formatFiscalYear(year, language)}</h4>}
      <EntryCard
        {...texts}
        badge={badge}
        href={viewHref({ activity: id })}
        onOpen={() => openActivity(id)}
        isCurrent={false}
      />
    </li>
  );
}
