import { type ComponentType, memo, useDeferredValue } from 'react';
import type { Activity, ActivityId } from '../../domain/model/types';
import type { Group } from '../../domain/scene/activityGroups';
import { activity as activityText } from '../../i18n/messages/drawer/activity';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import { ShowMore } from '../../ui/controls/ShowMore';
import { useShownCount } from '../../ui/controls/useShownCount';
import { ActivityCard, type ActivityCardOptions } from './ActivityCard';

/** Divides a list by headings, such as its months. */
export interface ActivityGrouping {
  readonly groupsOf: (activities: readonly Activity[]) => readonly Group<number>[];
  /** The heading of the group that begins with the activity. */
  readonly Heading: ComponentType<{ readonly first: Activity }>;
}

interface ActivityListProps extends ActivityCardOptions {
  readonly name: string;
  readonly activities: readonly Activity[];
  /** Without headings if not given. */
  readonly grouping?: ActivityGrouping | undefined;
  /** The activity marked as the open one. */
  readonly current?: ActivityId | null;
  /** Follows the kind and the countries of a card. */
  readonly remarkOf?: (activity: Activity) => string | null;
  readonly className?: string | undefined;
  readonly itemClassName?: string | undefined;
}

/**
 * Activities as cards, in the order given. Changes are rendered as deferred updates: when a drag
 * pauses and goes on, drawing a long list does not hold up its next step.
 */
export const ActivityList = memo(function ActivityList(props: ActivityListProps) {
  return <Entries {...props} activities={useDeferredValue(props.activities)} />;
});

/** Skipped by the urgent render that comes before the deferred one. */
const Entries = memo(function Entries(props: ActivityListProps) {
  const { name, activities, grouping, current = null, remarkOf } = props;
  const texts = useText(activityText);
  const language = useLanguage();
  const { count, hidden, grow } = useShownCount(activities.length);
  const shown = activities.slice(0, count);
  const groups = grouping?.groupsOf(shown) ?? [{ key: null, activities: shown }];
  const Heading = grouping?.Heading;
  return (
    <>
      <ol className={props.className} aria-label={name}>
        {groups.flatMap((group) =>
          group.activities.map((activity, index) => (
            <li
              key={activity.id}
              className={props.itemClassName}
              data-activity-id={activity.id}
              data-entry={activity.id}
            >
              {Heading && index === 0 && <Heading first={activity} />}
              <ActivityCard
                activity={activity}
                language={language}
                remark={remarkOf?.(activity) ?? null}
                isCurrent={activity.id === current}
                Badges={props.Badges}
                viewKind={props.viewKind}
                subject={props.subject}
              />
            </li>
          )),
        )}
      </ol>
      {hidden > 0 && <ShowMore onShow={grow}>{texts.showMore(hidden)}</ShowMore>}
    </>
  );
});
