/** Sources give the English name of their publisher; the vocabulary holds its name in Japanese. */
import type { Localised } from '../../domain/model/types';
import type { Edited } from './editedFiles';
import type { ProblemList } from './problem';

type RawSource = Edited<'organisations'>['organisations'][number]['sources'][number];
type NamedSource = Omit<RawSource, 'publisher'> & { readonly publisher: Localised };
type PublisherNames = ReadonlyMap<string, Localised>;

/** Both names of every listed publisher, by the name that sources give. */
export function publisherNames({ publishers }: Edited<'vocabulary'>): PublisherNames {
  return new Map(publishers.map(({ label }) => [label.en, label]));
}

/** The sources with both names; a publisher that is not listed has one name for all readers. */
export function nameSources(
  sources: readonly RawSource[],
  names: PublisherNames,
): readonly NamedSource[] {
  return sources.map(({ publisher, ...source }) => ({
    ...source,
    publisher: names.get(publisher) ?? { en: publisher, ja: publisher },
  }));
}

/** The same records, the publishers of their sources with both names. */
export function nameSourcesOf<Entry extends { readonly sources: readonly RawSource[] }>(
  records: readonly Entry[],
  names: PublisherNames,
) {
  return records.map((record) => ({ ...record, sources: nameSources(record.sources, names) }));
}

/** Warns once of every publisher that Japanese readers would meet in English. */
export function checkPublishers(
  found: ProblemList,
  vocabulary: Edited<'vocabulary'>,
  records: readonly { readonly sources: readonly RawSource[] }[],
): void {
  const names = publisherNames(vocabulary);
  const given = new Set(
    records.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)),
  );
  for (const publisher of given) {
    if (names.has(publisher)) continue;
    found.add('unlistedPublisher', { record: null, field: 'publishers' }, publisher);
  }
}
