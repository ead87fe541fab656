import type { Activity, Proof, Source } from '../../domain/model/types';
import type { RawActivity } from '../schema/editedSchema';

type RawVenue = NonNullable<RawActivity['venue']>;

function toRawVenue({ name, city, country, point, precision }: NonNullable<Activity['venue']>) {
  return {
    ...(name && { name }),
    ...(city && { city }),
    ...(country && { country }),
    ...(point && precision && { lat: point.lat, lon: point.lon, precision }),
  } satisfies RawVenue;
}

function toRawSource({ url, publisher, says, read }: Source): RawActivity['sources'][number] {
  const { en, ja } = says;
  return { url, publisher: publisher.en, says: ja === null ? { en } : { en, ja }, read };
}

/**
 * One activity in the shape of `data/activities.json`, so that what a reader took away passes the
 * same check as what the editors wrote.
 */
export function toRecord(activity: Activity, proof: Proof): RawActivity {
  const { venue, isPublished, sourceCount, correctionCount, ...fields } = activity;
  const { published } = proof;
  return {
    ...fields,
    partners: [...fields.partners],
    organisations: [...fields.organisations],
    themes: [...fields.themes],
    venue: venue && toRawVenue(venue),
    published: published && {
      ...(published.title !== null && { title: published.title }),
      date: published.date,
      section: published.section,
    },
    sources: proof.sources.map(toRawSource),
    inferred: [...proof.inferred] as RawActivity['inferred'],
    corrections: [...proof.corrections] as RawActivity['corrections'],
    notes: proof.notes,
  };
}
