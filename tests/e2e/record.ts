import { readFileSync } from 'node:fs';

/** The edited file as it is, counted in the most obvious way: what the page must show. */
interface RecordEntry {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly kind: string;
  readonly partners: readonly { readonly country: string }[];
  readonly organisations: readonly string[];
  readonly partOf: string | null;
}

const { activities } = JSON.parse(readFileSync('data/activities.json', 'utf8')) as {
  readonly activities: readonly RecordEntry[];
};

export function entriesIn(from: string, to: string): readonly RecordEntry[] {
  return activities.filter(
    ({ start, end, partOf }) => partOf === null && start <= to && end >= from,
  );
}

export function countIn(from: string, to: string) {
  const entries = entriesIn(from, to);
  const named = entries.flatMap(({ partners }) => partners.map(({ country }) => country));
  return {
    activities: entries.length,
    countries: new Set(named).size,
    engagements: named.length,
    organisations: new Set(entries.flatMap(({ organisations }) => organisations)).size,
  };
}

export function countOf(country: string, from: string, to: string): number {
  return entriesIn(from, to).filter(({ partners }) =>
    partners.some((partner) => partner.country === country),
  ).length;
}
