import {
  axisPeriod,
  collectedPeriod,
  isCollectedAtAll,
  overlaps,
  resolveWindow,
  widenTo,
} from '../../domain/model/period';
import type { Dataset } from '../../domain/model/types';
import {
  type FacetKey,
  facetKeys,
  type Subject,
  type TimeWindow,
  type View,
} from '../../domain/model/view';
import type { Notice } from '../view/notices';
import type { ParsedView } from './viewUrl';
import { facetParameters, subjectParameter } from './viewUrl';

export interface SettledLink {
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

function settleFacets(view: View, dataset: Dataset, unknown: UnknownValue[]): View['facets'] {
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
function leavesAxis(window: TimeWindow, { site }: Dataset): boolean {
  if (site.presets.some(({ from, to }) => from === window.from && to === window.to)) return false;
  const axis = axisPeriod(site);
  const isOutside = (date: TimeWindow['from']) =>
    date !== null && (date < axis.from || date > axis.to);
  return isOutside(window.from) || isOutside(window.to);
}

/**
 * Holds a parsed link against the data: what does not exist is left out and named, and a window
 * that hides the linked activity is widened, with a way back.
 */
export function settleLink(parsed: ParsedView, dataset: Dataset): SettledLink {
  const unknown: UnknownValue[] = [...parsed.ignored];
  const facets = settleFacets(parsed.view, dataset, unknown);
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
  let { window, compare } = parsed.view;
  if (compare && !isCollectedAtAll(compare, limits)) {
    notices.push({ type: 'compareOutside', id: 'compare-outside', window: compare, limits });
    compare = null;
  }
  if (leavesAxis(window, dataset) || (compare && leavesAxis(compare, dataset)))
    notices.push({ type: 'clampedWindow', id: 'clamped', limits });
  const resolved = resolveWindow(window, limits);
  if (activity && !overlaps(activity, resolved)) {
    notices.push({ type: 'widenedWindow', id: 'widened', previous: window });
    window = widenTo(resolved, activity);
  }
  const view = { ...parsed.view, facets, subject, activity: activity?.id ?? null, window, compare };
  return { view, notices };
}
