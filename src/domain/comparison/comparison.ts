import { type ClassIndex, classIndexes } from '../counting/classBreaks';
import type { PeriodCounts } from '../counting/periodCounts';
import type { Stage, Totals } from '../counting/stage';
import type { Activity, ActivityId, CountryCode } from '../model/types';
import type { OpenPeriod, Period } from '../model/view';
import { changeClassOf } from './changeBreaks';
import { type Caveat, comparabilityCaveats, type Side } from './comparability';
import { fiscalYearOfPeriod } from './comparedPeriod';

/** A number in the other period, in this one, and what lies between them. */
export interface Change {
  readonly before: number;
  readonly after: number;
  /** `after - before` */
  readonly change: number;
}

/** A country named in one of the two periods at least. */
export interface CountryChange extends Change {
  readonly code: CountryCode;
  readonly classIndex: ClassIndex;
  /** Whether its first activity in all data began in this period. */
  readonly isFirst: boolean;
  /** The newest activity naming it in this period, else in the other one. */
  readonly latest: Activity;
}
export interface KindChange extends Change {
  readonly kind: string;
}

/** Two periods side by side, both counted by the one tally. */
export interface Comparison {
  /** The other period, clamped to the limits like the first. */
  readonly other: Period;
  /** The fiscal year each period shows; `null` for periods that are none. */
  readonly years: Readonly<Record<Side, number | null>>;
  readonly before: Totals;
  readonly after: Totals;
  /** Largest increase first. */
  readonly more: readonly CountryChange[];
  /** Largest decrease first. */
  readonly less: readonly CountryChange[];
  readonly unchanged: readonly CountryChange[];
  readonly byCountry: ReadonlyMap<CountryCode, CountryChange>;
  /** Countries in each of the five classes of change. */
  readonly classCounts: readonly number[];
  /** The largest increase or decrease of a country; at least 1. */
  readonly largestChange: number;
  /** Countries named in this period only. */
  readonly appeared: number;
  /** Countries named in the other period only. */
  readonly disappeared: number;
  /** Largest difference first. */
  readonly kinds: readonly KindChange[];
  /** The open subject's activities; `null` when none is open. */
  readonly subject: Change | null;
  /** For each activity of this period that is the first of all data for a country: those countries. */
  readonly firsts: ReadonlyMap<ActivityId, readonly CountryCode[]>;
  /** Why the periods are not like for like; empty when they are. */
  readonly caveats: readonly Caveat[];
}

type FirstActivities = Stage['firstActivities'];

function changeOf(before: number, after: number): Change {
  return { before, after, change: after - before };
}

function isWithin({ start }: Activity, period: Period): boolean {
  return start >= period.from && start <= period.to;
}

function countryChanges(
  before: PeriodCounts,
  after: PeriodCounts,
  firsts: FirstActivities,
): readonly CountryChange[] {
  const codes = new Set([...after.ranking, ...before.ranking].map(({ code }) => code));
  return [...codes].flatMap((code) => {
    const there = before.byCountry.get(code);
    const here = after.byCountry.get(code);
    const named = here ?? there;
    if (!named) return [];
    const change = changeOf(there?.count ?? 0, here?.count ?? 0);
    const first = firsts.get(code);
    const isFirst = here !== undefined && first !== undefined && isWithin(first, after.period);
    return [
      {
        ...change,
        code,
        isFirst,
        classIndex: changeClassOf(change.change),
        get latest() {
          return named.latest;
        },
      },
    ];
  });
}

/** Of an activity's one kind the facet counts every activity of the view, and others beside it. */
function kindCounts({ facetCounts }: PeriodCounts, chosen: readonly string[]): Map<string, number> {
  const isShown = (kind: string) => chosen.length === 0 || chosen.includes(kind);
  return new Map([...facetCounts.kind].filter(([kind]) => isShown(kind)));
}

/** Kinds in the vocabulary's order, those with the largest difference first. */
function kindChanges({ stage, before, after, kinds }: ComparisonQuery): readonly KindChange[] {
  const [there, here] = [kindCounts(before, kinds), kindCounts(after, kinds)];
  const known = stage.dataset.vocabulary.kinds.map(({ id }) => id);
  return [...new Set([...known, ...there.keys(), ...here.keys()])]
    .filter((kind) => there.has(kind) || here.has(kind))
    .map((kind) => ({ kind, ...changeOf(there.get(kind) ?? 0, here.get(kind) ?? 0) }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

function firstsIn(
  period: Period,
  firsts: FirstActivities,
): ReadonlyMap<ActivityId, readonly CountryCode[]> {
  const byActivity = new Map<ActivityId, CountryCode[]>();
  for (const [code, activity] of firsts) {
    if (!isWithin(activity, period)) continue;
    byActivity.set(activity.id, [...(byActivity.get(activity.id) ?? []), code]);
  }
  return byActivity;
}

export interface ComparisonQuery {
  readonly stage: Stage;
  /** Both under the same filters. */
  readonly before: PeriodCounts;
  readonly after: PeriodCounts;
  /** The kinds both are narrowed to; empty when to none. */
  readonly kinds: readonly string[];
  /** The periods as they were asked for: beyond the record they say what is missing. */
  readonly asked: { readonly before: OpenPeriod; readonly after: OpenPeriod };
}

/** What differs between two periods counted under the same filters. */
export function createComparison(query: ComparisonQuery): Comparison {
  const { stage, before, after, asked } = query;
  const firsts = stage.firstActivities;
  const countries = countryChanges(before, after, firsts);
  const { countries: known } = stage.dataset;
  const nameOf = ({ code }: CountryChange) => known.get(code)?.name.en ?? code;
  const sorted = (wanted: (change: number) => boolean) =>
    countries
      .filter(({ change }) => wanted(change))
      .sort(
        (a, b) =>
          Math.abs(b.change) - Math.abs(a.change) ||
          Math.max(b.before, b.after) - Math.max(a.before, a.after) ||
          (nameOf(a) < nameOf(b) ? -1 : 1),
      );
  const { coverage, fiscalYearFirstMonth } = stage.dataset.site;
  const { limits } = after;
  const yearOf = ({ period }: PeriodCounts) =>
    fiscalYearOfPeriod(period, limits, fiscalYearFirstMonth);
  return {
    other: before.period,
    years: { before: yearOf(before), after: yearOf(after) },
    before: before.totals,
    after: after.totals,
    more: sorted((change) => change > 0),
    less: sorted((change) => change < 0),
    unchanged: sorted((change) => change === 0),
    byCountry: new Map(countries.map((entry) => [entry.code, entry])),
    classCounts: classIndexes.map(
      (index) => countries.filter(({ classIndex }) => classIndex === index).length,
    ),
    largestChange: countries.reduce((most, { change }) => Math.max(most, Math.abs(change)), 1),
    appeared: countries.filter((entry) => entry.before === 0).length,
    disappeared: countries.filter((entry) => entry.after === 0).length,
    kinds: kindChanges(query),
    subject:
      before.subject && after.subject
        ? changeOf(before.subject.activities.length, after.subject.activities.length)
        : null,
    firsts: firstsIn(after.period, firsts),
    caveats: comparabilityCaveats({
      coverage,
      limits,
      before: { asked: asked.before, period: before.period },
      after: { asked: asked.after, period: after.period },
    }),
  };
}
