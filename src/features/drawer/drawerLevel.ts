import type { Subject, View } from '../../domain/model/view';

/** What the drawer shows, as far as focus and scrolling are concerned. */
export interface DrawerLevel {
  /** Tells apart everything the drawer can show. */
  readonly key: string;
  /** 0 overview, 1 country and the like, 2 activity. */
  readonly level: 0 | 1 | 2;
}

/** What is open in the drawer. */
export type Opened = Pick<View, 'subject' | 'activity'>;

function subjectKey(subject: Subject): string {
  switch (subject.type) {
    case 'country':
      return `country/${subject.code}`;
    case 'organisation':
    case 'programme':
      return `${subject.type}/${subject.id}`;
    case 'group':
      return `group/${subject.group}`;
  }
}

function levelBelowActivity({ subject }: Opened): DrawerLevel {
  return subject ? { key: subjectKey(subject), level: 1 } : { key: 'overview', level: 0 };
}

export function levelOf(opened: Opened): DrawerLevel {
  if (opened.activity === null) return levelBelowActivity(opened);
  return { key: `activity/${opened.activity}`, level: 2 };
}

/** Where closing the topmost level leads. */
export function levelBelow(opened: Opened): DrawerLevel {
  return opened.activity === null ? { key: 'overview', level: 0 } : levelBelowActivity(opened);
}

/** Whether a change closes the topmost level or all of them, rather than opening something else. */
export function isClosing(before: Opened, after: Opened): boolean {
  const from = levelOf(before);
  const to = levelOf(after);
  return to.level < from.level && (to.level === 0 || to.key === levelBelow(before).key);
}
