import type { SubjectCounts } from '../../../domain/counting/subjectCounts';
import type { ActivityGroup } from '../../../domain/model/view';
import { phrasesOf } from '../../../i18n/format/phraseBreaks';
import { drawer as drawerText } from '../../../i18n/messages/drawer/drawer';
import { overview } from '../../../i18n/messages/drawer/overview';
import { useText } from '../../../state/page/useText';
import { useLanguage } from '../../../state/page/useView';
import { Phrases } from '../../../ui/text/Phrases';
import type { ContentProps } from '../contentProps';
import drawer from '../Drawer.module.css';
import { SubjectActivities } from './SubjectActivities';
import { SubjectCount } from './SubjectCount';

interface GroupContentProps extends ContentProps {
  readonly subject: SubjectCounts;
  readonly group: ActivityGroup;
}

/** A group of activities, such as those that are not on the map: what it is, then its activities. */
export function GroupContent({ headingId, disclosures, subject, group }: GroupContentProps) {
  const texts = useText(drawerText);
  const { groups } = useText(overview);
  const language = useLanguage();
  return (
    <>
      <h2 id={headingId} className={drawer.title} tabIndex={-1}>
        {groups[group]}
      </h2>
      <p className={drawer.subtitle}>
        <Phrases phrases={phrasesOf(texts.groupCaption[group], language)} />
      </p>
      <SubjectCount subject={subject} />
      <SubjectActivities subject={subject} disclosures={disclosures} name={null} />
    </>
  );
}
