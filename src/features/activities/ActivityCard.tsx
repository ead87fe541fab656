import { type ComponentType, memo } from 'react';
import type { Activity, Language } from '../../domain/model/types';
import { defaultView, type Subject, type ViewKind } from '../../domain/model/view';
import { formatDays } from '../../i18n/format/dates';
import { phrasesOf } from '../../i18n/format/phraseBreaks';
import { activityMeta } from '../../i18n/sentences/activityTexts';
import { useDataset } from '../../state/page/useScene';
import { useActions } from '../../state/page/useView';
import { formatView } from '../../state/url/viewUrl';
import { ActionLink } from '../../ui/controls/ActionLink';
import { Phrases } from '../../ui/text/Phrases';
import styles from './ActivityCard.module.css';

/** What the badges of a card are told. */
export interface ActivityBadgesProps {
  readonly activity: Activity;
  readonly language: Language;
}

/** How the cards of a list look and where their links lead. */
export interface ActivityCardOptions {
  /** Drawn opposite the dates. */
  readonly Badges?: ComponentType<ActivityBadgesProps> | undefined;
  /** The kind of view that the link opens; the map if not given. */
  readonly viewKind?: ViewKind | undefined;
  /** What the link opens beneath the activity; nothing if not given. */
  readonly subject?: Subject | null | undefined;
}

interface ActivityCardProps extends ActivityCardOptions {
  readonly activity: Activity;
  readonly language: Language;
  /** Follows the kind and the countries. */
  readonly remark: string | null;
  readonly isCurrent: boolean;
}

/**
 * One activity: its dates, a title that opens it, one line about it. Nothing here depends on the
 * period, so a step of the slider renders only the cards that come and go; for the same reason the
 * link carries neither dates nor filters.
 */
export const ActivityCard = memo(function ActivityCard(props: ActivityCardProps) {
  const { activity, language, remark, isCurrent, Badges, viewKind = 'map', subject = null } = props;
  const { id, start, end, title } = activity;
  const dataset = useDataset();
  const { openActivity } = useActions();
  const link = { ...defaultView(language), kind: viewKind, subject, activity: id };
  const meta = [activityMeta(dataset, activity, language), remark].filter(Boolean).join(' · ');
  return (
    <article className={styles.card} data-current={isCurrent || undefined}>
      <div className={styles.top}>
        <span className={styles.dates}>
          <Phrases phrases={phrasesOf(formatDays(start, end, language), language)} />
        </span>
        {Badges && <Badges activity={activity} language={language} />}
      </div>
      <ActionLink
        className={styles.title}
        href={formatView(link, null)}
        aria-current={isCurrent || undefined}
        onOpen={() => openActivity(id)}
      >
        <Phrases phrases={phrasesOf(title[language], language)} />
      </ActionLink>
      <div className={styles.meta}>
        <Phrases phrases={phrasesOf(meta, language)} />
      </div>
    </article>
  );
});
