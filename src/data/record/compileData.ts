/** Turns the files that people edit into the files that are served. Pure. */
import type { Change } from '../../domain/model/recordHistory';
import type { Localised } from '../../domain/model/types';
import type { RawActivity } from '../schema/editedSchema';
import type { ServedProof } from '../schema/servedDetailSchema';
import type { ServedActivity } from '../schema/servedSchema';
import type { Edited } from './editedFiles';
import { nameSources, nameSourcesOf, publisherNames } from './publishers';

/** The edited files, by their name in `data/`, already read and checked. */
export interface EditedFiles {
  readonly activities: { readonly activities: readonly RawActivity[] };
  readonly organisations: Edited<'organisations'>;
  readonly vocabulary: Edited<'vocabulary'>;
  readonly site: Edited<'site'>;
  readonly actionPlans: Edited<'actionPlans'>;
  readonly frameworks: Edited<'frameworks'>;
  /** What the published versions changed, newest first; none while nothing was published. */
  readonly changes?: readonly Change[];
}

function toServedActivity(raw: RawActivity): ServedActivity {
  const { published, sources, inferred, corrections, notes, ...activity } = raw;
  return {
    ...activity,
    isPublished: published !== null,
    sourceCount: sources.length,
    correctionCount: corrections.length,
  };
}

function toServedProof(raw: RawActivity, names: ReadonlyMap<string, Localised>): ServedProof {
  const { published, sources, inferred, corrections, notes } = raw;
  return { published, sources: [...nameSources(sources, names)], inferred, corrections, notes };
}

function withoutSchema(file: object): string {
  return JSON.stringify({ ...file, $schema: undefined });
}

/**
 * The text of every served file by its path below the site's root. What only an open activity
 * shows goes into `data/proof.json`, so that the list is usable sooner.
 */
export function compileData(files: EditedFiles): ReadonlyMap<string, string> {
  const { activities } = files.activities;
  const names = publisherNames(files.vocabulary);
  const proof = Object.fromEntries(activities.map((raw) => [raw.id, toServedProof(raw, names)]));
  const organisations = nameSourcesOf(files.organisations.organisations, names);
  const actionPlans = nameSourcesOf(files.actionPlans.actionPlans, names);
  const frameworks = nameSourcesOf(files.frameworks.frameworks, names);
  return new Map([
    ['data/activities.json', JSON.stringify({ activities: activities.map(toServedActivity) })],
    ['data/proof.json', JSON.stringify(proof)],
    ['data/organisations.json', JSON.stringify({ organisations })],
    ['data/vocabulary.json', withoutSchema({ ...files.vocabulary, publishers: undefined })],
    ['data/site.json', withoutSchema(files.site)],
    ['data/action-plans.json', JSON.stringify({ actionPlans })],
    ['data/frameworks.json', JSON.stringify({ frameworks })],
    ['data/changes.json', JSON.stringify({ changes: files.changes ?? [] })],
  ]);
}
