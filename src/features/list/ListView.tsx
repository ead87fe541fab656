import { memo } from 'react';
import { monthNumber } from '../../domain/model/dates';
import type { Activity } from '../../domain/model/types';
import { groupByMonth } from '../../domain/scene/activityGroups';
import { formatMonthLong } from '../../i18n/format/dates';
import { activity as activityText } from '../../i18n/messages/drawer/activity';
import { useScene } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useLanguage, useView } from '../../state/page/useView';
import { Badge } from '../../ui/controls/Badge';
import type { ActivityBadgesProps } from '../activities/ActivityCard';
import { type ActivityGrouping, ActivityList } from '../activities/ActivityList';
import { LazyNothingFound } from '../activities/lazyNothingFound';
import { useFirstWith } from '../activities/useFirstWith';
import styles from './ListView.module.css';

function ListBadges({ activity, language }: ActivityBadgesProps) {
  const texts = useText(activityText);
  const first = useFirstWith(activity, language);
  return (
    <span className={styles.badges}>
      {first !== null && <Badge form="outlined">{first}</Badge>}
      {!activity.isPublished && <Badge form="quiet">{texts.notOnList}</Badge>}
      {activity.correctionCount > 0 && (
        <Badge form="quiet">{texts.corrections(activity.correctionCount)}</Badge>
      )}
    </span>
  );
}

function MonthHeading({ first }: { readonly first: Activity }) {
  const language = useLanguage();
  return <h3 className={styles.month}>{formatMonthLong(monthNumber(first.start), language)}</h3>;
}

const byMonth: ActivityGrouping = { groupsOf: groupByMonth, Heading: MonthHeading };

/** The activities of the view by month, newest first: complete without the map, and on paper. */
export const ListView = memo(function ListView() {
  const texts = useText(activityText);
  const activities = useScene((scene) => scene.activities);
  const current = useView((state) => state.activity);
  if (activities.length === 0) {
    return (
      <div className={styles.empty}>
        <LazyNothingFound />
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <ActivityList
        name={texts.listName}
        activities={activities}
        grouping={byMonth}
        current={current}
        Badges={ListBadges}
        viewKind="list"
        className={styles.list}
        itemClassName={styles.item}
      />
    </div>
  );
});
