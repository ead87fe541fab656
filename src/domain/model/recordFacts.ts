import type { Activity, Language } from './types';

/** How the record as a whole came about; each number counts activities, without sub-activities. */
export interface RecordFacts {
  readonly activities: number;
  /** In the ministry's published list. */
  readonly published: number;
  /** Added from other sources: `published + added = activities`. */
  readonly added: number;
  /** With at least one correction of the published list. */
  readonly corrected: number;
  /** Whose title in that language is not official. */
  readonly translated: Readonly<Record<Language, number>>;
}

export function recordFacts(activities: readonly Activity[]): RecordFacts {
  const counted = activities.filter(({ partOf }) => partOf === null);
  const countOf = (has: (activity: Activity) => boolean) => counted.filter(has).length;
  const published = countOf(({ isPublished }) => isPublished);
  return {
    activities: counted.length,
    published,
    added: counted.length - published,
    corrected: countOf(({ correctionCount }) => correctionCount > 0),
    translated: {
      en: countOf(({ titleStatus }) => titleStatus.en === 'translated'),
      ja: countOf(({ titleStatus }) => titleStatus.ja === 'translated'),
    },
  };
}
