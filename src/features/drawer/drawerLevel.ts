import type { Subject, View } from '../../domain/model/view';

/** What the drawer shows, as far as focus and scrolling care. */
export interface Place {
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

function placeUnder({ subject }: Shown): Place {
  return subject ? { key: subjectKey(subject), level: 1 } : { key: 'overview', level: 0 };
}

export function placeOf(shown: Shown): Place {
  if (shown.activity === null) return placeUnder(shown);
  return { key: `activity/${shown.activity}`, level: 2 };
}

/** Where closing one level leads. */
export function placeBelow(shown: Shown): Place {
  return shown.activity === null ? { key: 'overview', level: 0 } : placeUnder(shown);
}

/** Whether a change takes away what lay on top, rather than opening something else. */
export function isClosing(before: Shown, after: Shown): boolean {
  const from = placeOf(before);
  const to = placeOf(after);
  return to.level < from.level && (to.level === 0 || to.key === placeBelow(before).key);
}
