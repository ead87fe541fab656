import type { Activity } from '../../../domain/model/types';
import { otherLanguage, termLabel } from '../../../i18n/format/names';
import { phrasesOf } from '../../../i18n/format/phraseBreaks';
import { activity as activityText } from '../../../i18n/messages/drawer/activity';
import { details } from '../../../i18n/messages/drawer/details';
import { useDataset, useScene } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useLanguage } from '../../../state/page/useView';
import { Badge } from '../../../ui/controls/Badge';
import { Phrases } from '../../../ui/text/Phrases';
import { ActivityList } from '../../activities/ActivityList';
import type { ContentProps } from '../contentProps';
import drawer from '../Drawer.module.css';
import { ActivityActions } from './ActivityActions';
import styles from './ActivityContent.module.css';
import { ActivityFacts } from './ActivityFacts';
import { ProofSection } from './ProofSection';

interface ActivityContentProps extends ContentProps {
  readonly activity: Activity;
}

function KindAndTags({ activity }: { readonly activity: Activity }) {
  const texts = useText(activityText);
  const language = useLanguage();
  return (
    <p className={styles.tags}>
      <span className={drawer.caption}>
        {termLabel(useDataset().vocabulary.kinds, activity.kind, language)}
      </span>
      {activity.titleStatus[language] === 'translated' && (
        <Badge form="outlined">{texts.translatedTitle}</Badge>
      )}
      {!activity.isPublished && <Badge form="quiet">{texts.notOnList}</Badge>}
    </p>
  );
}

function Parts({ activity }: { readonly activity: Activity }) {
  const texts = useText(details);
  const { activities } = useDataset();
  const subject = useScene((scene) => scene.subject?.subject ?? null);
  const parts = activities.filter(({ partOf }) => partOf === activity.id);
  if (parts.length === 0) return null;
  return (
    <section>
      <div className={drawer.sectionHead}>
        <h3 className={drawer.sectionTitle}>{texts.parts}</h3>
      </div>
      <ActivityList name={texts.parts} activities={parts} subject={subject} />
    </section>
  );
}

/** An activity: its titles, facts, parts and sources, and what a reader can do with it. */
export function ActivityContent({ activity, headingId, disclosures }: ActivityContentProps) {
  const language = useLanguage();
  const other = otherLanguage(language);
  return (
    <article>
      <KindAndTags activity={activity} />
      <h2 id={headingId} className={styles.title} tabIndex={-1}>
        <Phrases phrases={phrasesOf(activity.title[language], language)} />
      </h2>
      <p className={styles.otherTitle} lang={other}>
        <Phrases phrases={phrasesOf(activity.title[other], other)} />
      </p>
      <ActivityFacts activity={activity} disclosures={disclosures} />
      <Parts activity={activity} />
      <ProofSection activity={activity} />
      <ActivityActions activity={activity} />
    </article>
  );
}
