import type { ReactNode } from 'react';
import type { SubjectCounts } from '../../../domain/counting/subjectCounts';
import drawer from '../Drawer.module.css';
import { SubjectCount } from './SubjectCount';
import { SubjectTimeline } from './SubjectTimeline';

interface SubjectHeadProps {
  readonly headingId: string;
  readonly subject: SubjectCounts;
  readonly name: string;
  /** Stands below the name. */
  readonly children: ReactNode;
}

/** The top of a country or an organisation: name, number of activities, and when they were. */
export function SubjectHead({ headingId, subject, name, children }: SubjectHeadProps) {
  return (
    <>
      <h2 id={headingId} className={drawer.title} tabIndex={-1}>
        {name}
      </h2>
      {children}
      <SubjectCount subject={subject} />
      <SubjectTimeline subject={subject} name={name} />
    </>
  );
}
