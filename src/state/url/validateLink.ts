import {
  axisPeriod,
  collectedPeriod,
  isCollectedAtAll,
  overlaps,
  resolvePeriod,
  widenTo,
} from '../../domain/model/period';
import type { Dataset } from '../../domain/model/types';
import {
  type FacetKey,
  facetKeys,
  type OpenPeriod,
  type Subject,
  type View,
} from '../../domain/model/view';
import type { Notice } from '../view/notices';
import type { ParsedView } from './viewUrl';
import { facetParameters, subjectParameter } from './viewUrl';

export interface ValidatedLink {
  readonly view: View;
  readonly notices: readonly Notice[];
}

/** The values each facet can take in this dataset; `null` when the file that names them is missing. */
function knownFacetValues(dataset: Dataset, key: FacetKey): ReadonlySet<string> | null {
  const { vocabulary, organisations } = dataset;
  const idsOf = (terms: readonly { readonly id: string }[]) =>
    terms.length === 0 ? null : new Set(terms.map(({ id }) => id));
  switch (key) {
    case 'region':
      return idsOf(vocabulary.regions);
    case 'kind':
      return idsOf(vocabulary.kinds);
    case 'theme':
      return idsOf(vocabulary.themes);
    case 'mode':
      return idsOf(vocabulary.modes);
    case 'programme':
      return idsOf(vocabulary.programmes);
    case 'organisation':
      return organisations.size === 0 ? null : new Set<string>(organisations.keys());
    case 'listed':
      return new Set(['yes', 'no']);
  }
}

function isKnownSubject(dataset: Dataset, subject: Subject): boolean {
  switch (subject.type) {
    case 'country':
      return (
        subject.code !== dataset.site.homeCountry &&
        (dataset.countries.size === 0 || dataset.countries.has(subject.code))
      );
    case 'organisation':
      return dataset.organisations.size === 0 || dataset.organisations.has(subject.id);
    case 'programme':
      return knownFacetValues(dataset, 'programme')?.has(subject.id) ?? true;
    case 'group':
      return true;
  }
}

function validateFacets(view: View, dataset: Dataset, unknown: UnknownValue[]): View['facets'] {
  const entries = facetKeys.map((key) => {
    const known = knownFacetValues(dataset, key);
    const kept = view.facets[key].filter((value) => {
      if (known === null || known.has(value)) return true;
      unknown.push({ parameter: facetParameters[key], value });
      return false;
    });
    return [key, kept] as const;
  });
  return Object.fromEntries(entries) as unknown as View['facets'];
}

interface UnknownValue {
  readonly parameter: string;
  readonly value: string;
}

/** A preset may reach beyond the record: a link to it is as the reader chose it. */
function leavesAxis(period: OpenPeriod, { site }: Dataset): boolean {
  if (site.presets.some(({ from, to }) => from === period.from && to === period.to)) return false;
  const axis = axisPeriod(site);
  const isOutside = (date: OpenPeriod['from']) =>
    date !== null && (date < axis.from || date > axis.to);
  return isOutside(period.from) || isOutside(period.to);
}

/**
 * Holds a parsed link against the data: what does not exist is left out and named, and a period
 * that hides the linked activity is widened, with a way back.
 */
export function validateLink(parsed: ParsedView, dataset: Dataset): ValidatedLink {
  const unknown: UnknownValue[] = [...parsed.ignored];
  const facets = validateFacets(parsed.view, dataset, unknown);
  let { subject } = parsed.view;
  if (subject && !isKnownSubject(dataset, subject)) {
    const [parameter, value] = subjectParameter(subject);
    unknown.push({ parameter, value });
    subject = null;
  }
  const activity = dataset.activities.find(({ id }) => id === parsed.view.activity) ?? null;
  if (parsed.view.activity !== null && activity === null) {
    unknown.push({ parameter: 'activity', value: parsed.view.activity });
  }
  const notices: Notice[] = unknown.map(({ parameter, value }) => ({
    type: 'unknownValue',
    id: `unknown-${parameter}-${value}`,
    parameter,
    value,
  }));
  for (const dates of parsed.inverted) {
    notices.push({ type: 'invertedDates', id: `inverted-${dates}`, dates });
  }
  const limits = collectedPeriod(dataset.site);
  let { period, compare } = parsed.view;
  if (compare && !isCollectedAtAll(compare, limits)) {
    notices.push({ type: 'compareOutside', id: 'compare-outside', period: compare, limits });
    compare = null;
  }
  if (leavesAxis(period, dataset) || (compare && leavesAxis(compare, dataset)))
    notices.push({ type: 'clampedPeriod', id: 'clamped', limits });
  const resolved = resolvePeriod(period, limits);
  if (activity && !overlaps(activity, resolved)) {
    notices.push({ type: 'widenedPeriod', id: 'widened', previous: period });
    period = widenTo(resolved, activity);
  }
  const view = { ...parsed.view, facets, subject, activity: activity?.id ?? null, period, compare };
  return { view, notices };
}
