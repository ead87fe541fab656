import type { SubjectCounts } from '../../../domain/counting/subjectCounts';
import { otherLanguage, termLabel } from '../../../i18n/format/names';
import { phrasesOf } from '../../../i18n/format/phraseBreaks';
import { drawer as drawerText } from '../../../i18n/messages/drawer/drawer';
import { useDataset } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useLanguage } from '../../../state/page/useView';
import { Phrases } from '../../../ui/text/Phrases';
import type { ContentProps } from '../contentProps';
import drawer from '../Drawer.module.css';
import { SubjectActivities } from './SubjectActivities';
import { SubjectCount } from './SubjectCount';

interface ProgrammeContentProps extends ContentProps {
  readonly subject: SubjectCounts;
  readonly id: string;
}

/** A programme: its name in both languages, what it is, then its activities. */
export function ProgrammeContent(props: ProgrammeContentProps) {
  const { headingId, disclosures, subject, id } = props;
  const texts = useText(drawerText);
  const language = useLanguage();
  const other = otherLanguage(language);
  const { programmes } = useDataset().vocabulary;
  const programme = programmes.find((term) => term.id === id);
  const name = termLabel(programmes, id, language);
  return (
    <>
      <h2 id={headingId} className={drawer.title} tabIndex={-1}>
        <Phrases phrases={phrasesOf(name, language)} />
      </h2>
      <p className={drawer.subtitle}>
        {programme && (
          <>
            <span lang={other}>{programme.label[other]}</span> ·{' '}
          </>
        )}
        {texts.programme}
      </p>
      {programme?.description && (
        <p className={drawer.description}>{programme.description[language]}</p>
      )}
      <SubjectCount subject={subject} />
      <SubjectActivities subject={subject} disclosures={disclosures} name={name} />
    </>
  );
}
