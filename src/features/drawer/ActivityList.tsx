import { memo, type ReactNode } from 'react';
import type { Activity, Dataset } from '../../domain/model/types';
import { defaultView } from '../../domain/model/view';
import { groupByFiscalYear } from '../../domain/scene/activityGroups';
import { formatDays, formatFiscalYear } from '../../i18n/format/dates';
import { phrasesOf } from '../../i18n/format/phraseBreaks';
import { activityMeta } from '../../i18n/sentences/activityTexts';
import { useText } from '../../state/text/useText';
import { formatView } from '../../state/url/viewUrl';
import { openActivity } from '../../state/view/actions';
import { useView } from '../../state/view/viewStore';
import { EntryCard } from '../../ui/containers/EntryCard';
import { ShowMore } from '../../ui/controls/ShowMore';
import { useShownCount } from '../../ui/controls/useShownCount';
import { Phrases } from '../../ui/text/Phrases';
import styles from './Drawer.module.css';

interface ActivityListProps {
  readonly name: string;
  readonly dataset: Dataset;
  readonly activities: readonly Activity[];
  /** Whether a heading stands where a fiscal year begins. */
  readonly hasYears?: boolean;
  readonly badgeOf?: ((activity: Activity) => ReactNode) | undefined;
  /** Stands after the kind and the company. */
  readonly remarkOf?: (activity: Activity) => string | null;
}

/** Activities as cards, in the order given. */
export function ActivityList(props: ActivityListProps) {
  const { name, dataset, activities, hasYears = false, badgeOf, remarkOf } = props;
  const texts = useText().activity;
  const { count, hidden, grow } = useShownCount(activities.length);
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
              badgeOf={badgeOf}
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
  readonly badgeOf: ActivityListProps['badgeOf'];
  readonly remark: string | null;
}

/**
 * One activity as a card. It depends on nothing that moves with the period, so its link opens the
 * activity with what the drawer is about and no more.
 */
const ActivityItem = memo(function ActivityItem(props: ActivityItemProps) {
  const { activity, dataset, year, badgeOf, remark } = props;
  const { id, start, end, title } = activity;
  const language = useView((state) => state.language);
  const subject = useView((state) => state.subject);
  const phrases = (text: string) => <Phrases phrases={phrasesOf(text, language)} />;
  const meta = [activityMeta(dataset, activity, language), remark].filter(Boolean).join(' · ');
  return (
    <li data-activity-id={id} data-entry={id}>
      {year !== null && <h4 className={styles.yearHead}>{formatFiscalYear(year, language)}</h4>}
      <EntryCard
        overline={phrases(formatDays(start, end, language))}
        badge={badgeOf?.(activity)}
        title={phrases(title[language])}
        meta={phrases(meta)}
        href={formatView({ ...defaultView(language), subject, activity: id }, null)}
        onOpen={() => openActivity(id)}
        isCurrent={false}
      />
    </li>
  );
});
