import { useScene } from '../../state/page/useScene';
import { ActivityContent } from './activity/ActivityContent';
import type { ContentProps } from './contentProps';
import { PrintBrief } from './PrintBrief';
import { CountryContent } from './subject/CountryContent';
import { GroupContent } from './subject/GroupContent';
import { OrganisationContent } from './subject/OrganisationContent';
import { ProgrammeContent } from './subject/ProgrammeContent';

/** What the drawer shows when it is not the overview, with the button that prints it. */
export function OpenedContent(props: ContentProps) {
  const activity = useScene((scene) => scene.activity);
  return (
    <>
      {activity ? (
        <ActivityContent {...props} activity={activity} />
      ) : (
        <SubjectContent {...props} />
      )}
      <PrintBrief />
    </>
  );
}

function SubjectContent(props: ContentProps) {
  const subject = useScene((scene) => scene.subject);
  switch (subject?.subject.type) {
    case undefined:
      return null;
    case 'country':
      return <CountryContent {...props} subject={subject} code={subject.subject.code} />;
    case 'organisation':
      return <OrganisationContent {...props} subject={subject} id={subject.subject.id} />;
    case 'programme':
      return <ProgrammeContent {...props} subject={subject} id={subject.subject.id} />;
    case 'group':
      return <GroupContent {...props} subject={subject} group={subject.subject.group} />;
  }
}
