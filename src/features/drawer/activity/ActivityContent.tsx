import type { Activity } from '../../../domain/model/types';
import { otherLanguage, termLabel } from '../../../i18n/format/names';
import { phrasesOf } from '../../../i18n/format/phraseBreaks';
import { details } from '../../../i18n/messages/drawer/details';
import { useText } from '../../../state/text/useText';
import { useTextOf } from '../../../state/text/useTextOf';
import { useView } from '../../../state/view/viewStore';
import { Badge } from '../../../ui/controls/Badge';
import { Phrases } from '../../../ui/text/Phrases';
import { ActivityList } from '../ActivityList';
import type { ContentProps } from '../contentProps';
import drawer from '../Drawer.module.css';
import { ActivityActions } from './ActivityActions';
import styles from './ActivityContent.module.css';
import { ActivityFacts } from './ActivityFacts';
import { ProofSection } from './ProofSection';

interface ActivityContentProps extends ContentProps {
  readonly activity: Activity;
}

function KindAndTags({ stage, activity }: ActivityContentProps) {
  const texts = useText().activity;
  const language = useView((state) => state.language);
  return (
    <p className={styles.tags}>
      <span className={drawer.caption}>
        {termLabel(stage.dataset.vocabulary.kinds, activity.kind, language)}
      </span>
      {activity.titleStatus[language] === 'translated' && (
        <Badge form="outlined">{texts.translatedTitle}</Badge>
      )}
      {!activity.isPublished && <Badge form="quiet">{texts.notOnList}</Badge>}
    </p>
  );
}

function Parts({ stage, activity }: ActivityContentProps) {
  const texts = useTextOf(details);
  const parts = stage.dataset.activities.filter(({ partOf }) => partOf === activity.id);
  if (parts.length === 0) return null;
  return (
    <section>
      <div className={drawer.sectionHead}>
        <h3 className={drawer.sectionTitle}>{texts.parts}</h3>
      </div>
      <ActivityList name={texts.parts} dataset={stage.dataset} activities={parts} />
    </section>
  );
}

export function ActivityContent(props: ActivityContentProps) {
  const { activity, stage, scene, headingId, disclosures } = props;
  const language = useView((state) => state.language);
  const other = otherLanguage(language);
  return (
    <article>
      <KindAndTags {...props} />
      <h2 id={headingId} className={styles.title} tabIndex={-1}>
        <Phrases phrases={phrasesOf(activity.title[language], language)} />
      </h2>
      <p className={styles.otherTitle} lang={other}>
        <Phrases phrases={phrasesOf(activity.title[other], other)} />
      </p>
      <ActivityFacts {...{ stage, scene, activity, disclosures }} />
      <Parts {...props} />
      <ProofSection activity={activity} />
      <ActivityActions activity={activity} dataset={stage.dataset} />
    </article>
  );
}
