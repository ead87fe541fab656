import { memo } from 'react';
import type { Activity, Dataset, Language, MonthNumber } from '../../domain/model/types';
import { defaultView } from '../../domain/model/view';
import { groupByMonth } from '../../domain/scene/activityGroups';
import type { Scene, Stage } from '../../domain/scene/scene';
import { formatDays, formatMonthLong } from '../../i18n/format/dates';
import { phrasesOf } from '../../i18n/format/phraseBreaks';
import { messages } from '../../i18n/messages';
import { activityMeta, firstWithText } from '../../i18n/sentences/activityTexts';
import { useText } from '../../state/text/useText';
import { formatView } from '../../state/url/viewUrl';
import { openActivity, reportMissing } from '../../state/view/actions';
import { useView } from '../../state/view/viewStore';
import { EntryCard } from '../../ui/containers/EntryCard';
import { Badge } from '../../ui/controls/Badge';
import { ShowMore } from '../../ui/controls/ShowMore';
import { useShownCount } from '../../ui/controls/useShownCount';
import { late } from '../../ui/late/late';
import { Phrases } from '../../ui/text/Phrases';
import styles from './ListView.module.css';

const NothingFound = late(
  () => import('./NothingFound').then((module) => module.NothingFound),
  undefined,
  () => reportMissing('list'),
);

export interface ListViewProps {
  readonly scene: Scene;
  readonly stage: Stage;
}

interface ListItemProps {
  readonly dataset: Dataset;
  readonly activity: Activity;
  readonly language: Language;
  readonly isCurrent: boolean;
  /** The month that begins with this entry; `null` within a month. */
  readonly month: MonthNumber | null;
  /** What is first about it among the periods compared; `null` without a comparison. */
  readonly first: string | null;
}

function Marks({
  activity,
  language,
  first,
}: Pick<ListItemProps, 'activity' | 'language' | 'first'>) {
  const texts = messages[language].activity;
  return (
    <span className={styles.marks}>
      {first !== null && <Badge form="outlined">{first}</Badge>}
      {!activity.isPublished && <Badge form="quiet">{texts.notOnList}</Badge>}
      {activity.correctionCount > 0 && (
        <Badge form="quiet">{texts.corrections(activity.correctionCount)}</Badge>
      )}
    </span>
  );
}

/**
 * One entry. It depends on nothing that moves with the period, so that a step of the slider draws
 * only the entries that come and go; its link therefore opens the activity on its own.
 */
const ListItem = memo(function ListItem(props: ListItemProps) {
  const { dataset, activity, language, isCurrent, month, first } = props;
  const { id, title, start, end } = activity;
  return (
    <li className={styles.item} data-activity-id={id} data-entry={id}>
      {month !== null && <h3 className={styles.month}>{formatMonthLong(month, language)}</h3>}
      <EntryCard
        overline={<Phrases phrases={phrasesOf(formatDays(start, end, language), language)} />}
        badge={<Marks activity={activity} language={language} first={first} />}
        title={<Phrases phrases={phrasesOf(title[language], language)} />}
        meta={<Phrases phrases={phrasesOf(activityMeta(dataset, activity, language), language)} />}
        href={formatView({ ...defaultView(language), kind: 'list', activity: id }, null)}
        onOpen={() => openActivity(id)}
        isCurrent={isCurrent}
      />
    </li>
  );
});

/** The activities of the view by month, newest first: complete without the map, and on paper. */
export const ListView = memo(function ListView({ scene, stage }: ListViewProps) {
  const texts = useText();
  const language = useView((state) => state.language);
  const current = useView((state) => state.activity);
  const { count, hidden, grow } = useShownCount(scene.activities.length);
  if (scene.activities.length === 0) {
    return <NothingFound scene={scene} stage={stage} />;
  }
  const months = groupByMonth(scene.activities.slice(0, count));
  return (
    <div className={styles.view}>
      <ol className={styles.list} aria-label={texts.activity.listName}>
        {months.flatMap(({ key: month, activities }) =>
          activities.map((activity, index) => (
            <ListItem
              key={activity.id}
              dataset={stage.dataset}
              activity={activity}
              language={language}
              isCurrent={activity.id === current}
              month={index === 0 ? month : null}
              first={firstWithText(stage.dataset, scene, activity, language)}
            />
          )),
        )}
      </ol>
      {hidden > 0 && <ShowMore onShow={grow}>{texts.activity.showMore(hidden)}</ShowMore>}
    </div>
  );
});
