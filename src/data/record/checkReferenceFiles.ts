/** The rules for the files beside the activities. */
import { addDays } from '../../domain/model/dates';
import type { IsoDate } from '../../domain/model/types';
import type {
  RawActionPlans,
  RawActivity,
  RawOrganisation,
  RawSite,
  RawVocabulary,
} from '../schema/editedSchema';
import type { RawFramework } from '../schema/frameworksSchema';
import { firstDayOf, lastDayOf } from '../served/parseOrganisations';
import type { ProblemList } from './problem';

type Codes = ReadonlySet<string> | null;

function isUnknown(codes: Codes, code: string): boolean {
  return codes !== null && !codes.has(code);
}

function checkMembers({ id, members }: RawOrganisation, codes: Codes, found: ProblemList): void {
  const lastEnd = new Map<string, string>();
  members.forEach(({ country, since, until }, index) => {
    const field = `members[${index}]`;
    if (isUnknown(codes, country)) {
      found.add('unknownCountry', { record: id, field: `${field}.country` }, country);
    }
    const first = since === null ? '' : firstDayOf(since);
    const last = until === null ? '9999' : lastDayOf(until);
    if (last < first)
      found.add('membershipInverted', { record: id, field: `${field}.until` }, until, since ?? '');
    const previous = lastEnd.get(country);
    if (previous !== undefined && first <= previous) {
      found.add('membershipOverlap', { record: id, field: `${field}.country` }, country);
    }
    lastEnd.set(country, last);
  });
}

export function checkOrganisations(
  found: ProblemList,
  organisations: readonly RawOrganisation[],
  kinds: ReadonlySet<string>,
  codes: Codes,
): void {
  found.addDuplicates(
    organisations.map(({ id }) => id),
    'id',
  );
  for (const organisation of organisations) {
    const { id, kind } = organisation;
    if (!kinds.has(kind)) {
      found.add(
        'unknownId',
        { record: id, field: 'kind' },
        kind,
        'vocabulary.json, organisationKinds',
      );
    }
    checkMembers(organisation, codes, found);
  }
}

export function checkActionPlans(
  found: ProblemList,
  actionPlans: readonly RawActionPlans[],
  codes: Codes,
): void {
  found.addDuplicates(
    actionPlans.map(({ country }) => country),
    'country',
  );
  for (const { country, hasPlan, plans } of actionPlans) {
    if (isUnknown(codes, country)) {
      found.add('unknownCountry', { record: country, field: 'country' }, country);
    }
    if ((hasPlan === true) !== plans.length > 0) {
      found.add(
        'plansDisagree',
        { record: country, field: 'hasPlan' },
        hasPlan,
        String(plans.length),
      );
    }
    plans.forEach(({ periodFrom, periodTo }, index) => {
      if (periodFrom !== null && periodTo !== null && periodTo < periodFrom) {
        found.add(
          'endBeforeStart',
          { record: country, field: `plans[${index}].periodTo` },
          periodTo,
          periodFrom,
        );
      }
    });
  }
}

function usedTerms(
  activities: readonly RawActivity[],
  organisations: readonly RawOrganisation[],
): Readonly<Record<string, ReadonlySet<string | null>>> {
  return {
    kinds: new Set(activities.map(({ kind }) => kind)),
    modes: new Set(activities.map(({ mode }) => mode)),
    roles: new Set(activities.map(({ japanRole }) => japanRole)),
    themes: new Set(activities.flatMap(({ themes }) => themes)),
    programmes: new Set(activities.map(({ programme }) => programme)),
    organisationKinds: new Set(organisations.map(({ kind }) => kind)),
  };
}

/** Reports ids that are used twice. */
export function checkVocabulary(found: ProblemList, { $schema: _, ...lists }: RawVocabulary): void {
  for (const [list, terms] of Object.entries(lists)) {
    found.addDuplicates(
      terms.map(({ id }) => id),
      list,
    );
  }
}

/** Warns of terms that no record uses; needs all records. */
export function checkUse(
  found: ProblemList,
  { $schema: _, ...lists }: RawVocabulary,
  activities: readonly RawActivity[],
  organisations: readonly RawOrganisation[],
): void {
  const used = usedTerms(activities, organisations);
  for (const [list, terms] of Object.entries(lists)) {
    // Regions are used by countries, which no editor of activities can change.
    const usedHere = used[list];
    if (!usedHere) continue;
    for (const { id } of terms) {
      if (!usedHere.has(id)) found.add('unusedTerm', { record: id, field: list }, id);
    }
  }
}

export function checkSite(found: ProblemList, site: RawSite, codes: Codes): void {
  if (isUnknown(codes, site.homeCountry)) {
    found.add('unknownCountry', { record: null, field: 'homeCountry' }, site.homeCountry);
  }
  site.coverage.forEach(({ from, to }, index) => {
    if (to < from)
      found.add('endBeforeStart', { record: null, field: `coverage[${index}].to` }, to, from);
    const previous = site.coverage[index - 1];
    const expected = previous && addDays(previous.to as IsoDate, 1);
    if (expected !== undefined && from !== expected) {
      found.add('coverageGap', { record: null, field: `coverage[${index}].from` }, from, expected);
    }
  });
  found.addDuplicates(
    site.presets.map(({ id }) => id),
    'presets',
  );
  for (const { id, from, to, lastMonths } of site.presets) {
    if (from !== null && to !== null && to < from)
      found.add('endBeforeStart', { record: id, field: 'to' }, to, from);
    if (lastMonths !== undefined && (from !== null || to !== null)) {
      found.add('presetConflict', { record: id, field: 'lastMonths' }, lastMonths);
    }
  }
}

export function checkFrameworks(found: ProblemList, frameworks: readonly RawFramework[]): void {
  found.addDuplicates(
    frameworks.map(({ id }) => id),
    'id',
  );
  for (const { id, periodFrom, periodTo } of frameworks) {
    if (periodFrom !== null && periodTo !== null && periodTo < periodFrom) {
      found.add('endBeforeStart', { record: id, field: 'periodTo' }, periodTo, periodFrom);
    }
  }
}
