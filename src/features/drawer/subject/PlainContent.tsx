import type { SubjectScene } from '../../../domain/counting/subjectScene';
import { otherLanguage, termLabel } from '../../../i18n/format/names';
import { phrasesOf } from '../../../i18n/format/phraseBreaks';
import { drawer as drawerText } from '../../../i18n/messages/drawer/drawer';
import { useText } from '../../../state/text/useText';
import { useTextOf } from '../../../state/text/useTextOf';
import { useView } from '../../../state/view/viewStore';
import { Phrases } from '../../../ui/text/Phrases';
import type { ContentProps } from '../contentProps';
import drawer from '../Drawer.module.css';
import { SubjectActivities } from './SubjectActivities';
import { SubjectCount } from './SubjectCount';

interface PlainContentProps extends ContentProps {
  readonly subject: SubjectScene;
}

/** A programme with its kind of thing and its name in the other language. */
function ProgrammeHeading({ stage, headingId, id }: PlainContentProps & { readonly id: string }) {
  const texts = useTextOf(drawerText);
  const language = useView((state) => state.language);
  const other = otherLanguage(language);
  const { programmes } = stage.dataset.vocabulary;
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
    </>
  );
}

/** A programme, or a group of activities such as those off the map: what it is, then its activities. */
export function PlainContent(props: PlainContentProps) {
  const { scene, stage, subject, headingId } = props;
  const texts = useTextOf(drawerText);
  const { overview } = useText();
  const language = useView((state) => state.language);
  const what = subject.subject;
  if (what.type === 'programme') {
    const name = termLabel(stage.dataset.vocabulary.programmes, what.id, language);
    return (
      <>
        <ProgrammeHeading {...props} id={what.id} />
        <SubjectCount scene={scene} subject={subject} />
        <SubjectActivities {...props} name={name} />
      </>
    );
  }
  if (what.type !== 'group') return null;
  return (
    <>
      <h2 id={headingId} className={drawer.title} tabIndex={-1}>
        {overview.groups[what.group]}
      </h2>
      <p className={drawer.subtitle}>
        <Phrases phrases={phrasesOf(texts.groupCaption[what.group], language)} />
      </p>
      <SubjectCount scene={scene} subject={subject} />
      <SubjectActivities {...props} name={null} />
    </>
  );
}
