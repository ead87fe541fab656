import { countryNames } from '../../domain/model/bilingualLabels';
import type { Activity, ActivityId, Dataset, Localised, Proof } from '../../domain/model/types';

/** An activity with its proof: what every format writes. */
export interface Exported {
  readonly activity: Activity;
  readonly proof: Proof;
}

/** What a file says of itself. */
export interface Edition {
  /** Absolute address of the view the file was made from. */
  readonly link: string;
  /** What it holds, in one sentence. */
  readonly description: Localised;
}

const noProof: Proof = {
  published: null,
  sources: [],
  inferred: [],
  corrections: [],
  notes: null,
};

/** Joins activities with their proofs; the order stays. */
export function withProofs(
  activities: readonly Activity[],
  proofs: ReadonlyMap<ActivityId, Proof>,
): readonly Exported[] {
  return activities.map((activity) => ({
    activity,
    proof: proofs.get(activity.id) ?? noProof,
  }));
}

/** Name, city and country of the venue as one line; empty when nothing is recorded. */
export function placeLine(dataset: Dataset, { venue }: Activity): Localised {
  if (venue === null) return { en: '', ja: '' };
  const parts = [
    venue.name,
    venue.city,
    venue.country && countryNames(dataset, venue.country),
  ].filter((part) => part !== null);
  return {
    en: parts.map(({ en }) => en).join(', '),
    ja: parts.map(({ ja }) => ja).join('、'),
  };
}

/** A title as it stands in the names of files: "women-peace-and-security". */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
