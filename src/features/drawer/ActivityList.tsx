import type { ReactNode } from 'react';
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
  const language = useView((state) => state.language);
  const texts = useText().activity;
  const { count, hidden, grow } = useGrowingCount(activities.length);
  const groups = groupByFiscalYear(activities.slice(0, count), dataset.site.fiscalYearFirstMonth);
  const datesOf = ({ start, end }: Activity) => formatDays(start, end, language);
  const metaOf = (activity: Activity) =>
    [activityMeta(dataset, activity, language), remarkOf?.(activity)].filter(Boolean).join(' · ');
  return (
    <>
      <ol aria-label={name}>
        {groups.flatMap(({ key: year, activities: ofYear }) =>
          ofYear.map((activity, index) => (
            <li key={activity.id} data-activity-id={activity.id} data-entry={activity.id}>
              {hasYears && index === 0 && (
                <h4 className={styles.yearHead}>{formatFiscalYear(year, language)}</h4>
              )}
              <EntryCard
                overline={<Phrases phrases={phrasesOf(datesOf(activity), language)} />}
                badge={badgeOf?.(activity)}
                title={<Phrases phrases={phrasesOf(activity.title[language], language)} />}
                meta={<Phrases phrases={phrasesOf(metaOf(activity), language)} />}
                href={viewHref({ activity: activity.id })}
                onOpen={() => openActivity(activity.id)}
                isCurrent={false}
              />
            </li>
          )),
        )}
      </ol>
      {hidden > 0 && <ShowMore onShow={grow}>{texts.showMore(hidden)}</ShowMore>}
    </>
  );
}
