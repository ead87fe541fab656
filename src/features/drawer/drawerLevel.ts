import type { Subject, View } from '../../domain/model/view';

/** What the drawer shows, as far as focus and scrolling care. */
export interface DrawerLevel {
  readonly key: string;
  /** 0 overview, 1 country and the like, 2 activity. */
  readonly level: 0 | 1 | 2;
}

type Shown = Pick<View, 'subject' | 'activity'>;

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

function placeUnder({ subject }: Shown): DrawerLevel {
  return subject ? { key: subjectKey(subject), level: 1 } : { key: 'overview', level: 0 };
}

export function levelOf(shown: Shown): DrawerLevel {
  if (shown.activity === null) return placeUnder(shown);
  return { key: `activity/${shown.activity}`, level: 2 };
}

/** Where closing one level leads. */
export function levelBelow(shown: Shown): DrawerLevel {
  return shown.activity === null ? { key: 'overview', level: 0 } : placeUnder(shown);
}

/** Whether a change takes away what lay on top, rather than opening something else. */
export function isClosing(before: Shown, after: Shown): boolean {
  const from = levelOf(before);
  const to = levelOf(after);
  return to.level < from.level && (to.level === 0 || to.key === levelBelow(before).key);
}
