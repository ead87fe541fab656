import { ActivityContent } from './activity/ActivityContent';
import type { ContentProps } from './contentProps';
import { PrintBrief } from './PrintBrief';
import { CountryContent } from './subject/CountryContent';
import { OrganisationContent } from './subject/OrganisationContent';
import { PlainContent } from './subject/PlainContent';

/** What the drawer shows when it is not the overview, and how it comes on paper. */
export function OpenedContent(props: ContentProps) {
  return (
    <>
      <Content {...props} />
      <PrintBrief stage={props.stage} />
    </>
  );
}

function Content(props: ContentProps) {
  const { activity, subject } = props.scene;
  if (activity) return <ActivityContent {...props} activity={activity} />;
  switch (subject?.subject.type) {
    case undefined:
      return null;
    case 'country':
      return <CountryContent {...props} subject={subject} code={subject.subject.code} />;
    case 'organisation':
      return <OrganisationContent {...props} subject={subject} id={subject.subject.id} />;
    case 'programme':
    case 'group':
      return <PlainContent {...props} subject={subject} />;
  }
}
