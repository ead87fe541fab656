import { isIsoDate } from '../../domain/model/dates';
import type { ActivityId, CountryCode, Language, OrganisationId } from '../../domain/model/types';
import { languages } from '../../domain/model/types';
import {
  defaultView,
  emptyFacets,
  type FacetKey,
  type Facets,
  facetKeys,
  type OpenPeriod,
  offMapGroups,
  projections,
  type Subject,
  type View,
  viewKinds,
} from '../../domain/model/view';

/** A parameter that was read but could not be followed. */
export interface IgnoredParameter {
  readonly parameter: string;
  readonly value: string;
}
/** A pair of dates whose first lay after its second. */
export type InvertedDates = 'period' | 'compare';
export interface ParsedView {
  readonly view: View;
  readonly ignored: readonly IgnoredParameter[];
  /** Dates that changed places. */
  readonly inverted: readonly InvertedDates[];
}

/** The parameter each facet has in a link. */
export const facetParameters: Readonly<Record<FacetKey, string>> = {
  region: 'region',
  kind: 'kind',
  theme: 'theme',
  mode: 'mode',
  organisation: 'with',
  programme: 'under',
  listed: 'listed',
};
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const countryCode = /^[A-Z]{3}$/;
const longestValue = 200;

/** Reads one link's parameters and remembers what it could not follow. */
class ParameterReader {
  readonly ignored: IgnoredParameter[] = [];
  readonly inverted: InvertedDates[] = [];
  readonly #parameters: URLSearchParams;

  constructor(search: string) {
    this.#parameters = new URLSearchParams(search);
  }

  ignore(parameter: string, value: string): void {
    this.ignored.push({ parameter, value: value.slice(0, longestValue) });
  }

  text(parameter: string): string {
    const value = this.#parameters.get(parameter) ?? '';
    if (value.length <= longestValue) return value;
    this.ignore(parameter, value);
    return '';
  }

  /** The value if `isValid` holds, else `null` and a note. */
  one<Value extends string>(
    parameter: string,
    isValid: (value: string) => value is Value,
  ): Value | null {
    const value = this.#parameters.get(parameter);
    if (value === null || value === '') return null;
    if (isValid(value)) return value;
    this.ignore(parameter, value);
    return null;
  }

  many(parameter: string): readonly string[] {
    const value = this.#parameters.get(parameter);
    if (value === null || value === '') return [];
    const values = new Set<string>();
    for (const part of value.split(',')) {
      if (slug.test(part)) values.add(part);
      else this.ignore(parameter, part);
    }
    return [...values].sort();
  }
}

function isOneOf<Value extends string>(values: readonly Value[]) {
  return (value: string): value is Value => (values as readonly string[]).includes(value);
}
const isOne = (value: string): value is '1' => value === '1';
const isSlug = (value: string): value is string => slug.test(value);
const isOrganisationId = (value: string): value is OrganisationId => slug.test(value);
const isActivityId = (value: string): value is ActivityId => slug.test(value);
const isCountryCode = (value: string): value is CountryCode => countryCode.test(value);

function readPeriod(reader: ParameterReader): OpenPeriod {
  const from = reader.one('from', isIsoDate);
  const to = reader.one('to', isIsoDate);
  if (from === null || to === null || from <= to) return { from, to };
  reader.inverted.push('period');
  return { from: to, to: from };
}

function readCompare(reader: ParameterReader): View['compare'] {
  const value = reader.text('compare');
  if (value === '') return null;
  const [from = '', to = '', ...rest] = value.split('..');
  if (rest.length === 0 && isIsoDate(from) && isIsoDate(to)) {
    if (from <= to) return { from, to };
    reader.inverted.push('compare');
    return { from: to, to: from };
  }
  reader.ignore('compare', value);
  return null;
}

function readSubject(reader: ParameterReader): Subject | null {
  const code = reader.one('country', isCountryCode);
  const organisation = reader.one('organisation', isOrganisationId);
  const programme = reader.one('programme', isSlug);
  const group = reader.one('off', isOneOf(offMapGroups));
  const onMap = reader.one('on', isOneOf(['map']));
  const subjects: {
    readonly parameter: string;
    readonly subject: Subject;
    readonly value: string;
  }[] = [];
  if (code)
    subjects.push({ parameter: 'country', subject: { type: 'country', code }, value: code });
  if (organisation) {
    const subject = { type: 'organisation', id: organisation } as const;
    subjects.push({ parameter: 'organisation', subject, value: organisation });
  }
  if (programme) {
    const subject = { type: 'programme', id: programme } as const;
    subjects.push({ parameter: 'programme', subject, value: programme });
  }
  if (group) subjects.push({ parameter: 'off', subject: { type: 'group', group }, value: group });
  if (onMap) {
    const subject = { type: 'group', group: 'map' } as const;
    subjects.push({ parameter: 'on', subject, value: onMap });
  }
  const [first, ...others] = subjects;
  for (const { parameter, value } of others) reader.ignore(parameter, value);
  return first?.subject ?? null;
}

function readFacets(reader: ParameterReader): Facets {
  const entries = facetKeys.map((key) => [key, reader.many(facetParameters[key])] as const);
  return { ...emptyFacets, ...Object.fromEntries(entries) };
}

/**
 * Reads any query string into a valid view. What cannot be followed is left out and named.
 * @param defaultLanguage the language where the link does not say one
 */
export function parseView(search: string, defaultLanguage: Language): ParsedView {
  const reader = new ParameterReader(search);
  const defaults = defaultView(defaultLanguage);
  const view: View = {
    period: readPeriod(reader),
    compare: readCompare(reader),
    subject: readSubject(reader),
    activity: reader.one('activity', isActivityId),
    facets: readFacets(reader),
    query: reader.text('q'),
    kind: reader.one('view', isOneOf(viewKinds)) ?? defaults.kind,
    showMembers: reader.one('members', isOne) !== null,
    projection: reader.one('projection', isOneOf(projections)) ?? defaults.projection,
    language: reader.one('lang', isOneOf(languages)) ?? defaults.language,
  };
  return { view, ignored: reader.ignored, inverted: reader.inverted };
}

/** Name and value of the parameter that says what the drawer is about. */
export function subjectParameter(subject: Subject): readonly [string, string] {
  switch (subject.type) {
    case 'country':
      return ['country', subject.code];
    case 'organisation':
      return ['organisation', subject.id];
    case 'programme':
      return ['programme', subject.id];
    case 'group':
      return [subject.group === 'map' ? 'on' : 'off', subject.group];
  }
}

/**
 * Writes a view as a query string: readable words in a fixed order, defaults left out.
 * @param defaultLanguage the language of a link that does not say one; `null` always writes it, so
 *   that a shared link reads as it was sent
 * @returns `''` or a string that begins with `?`
 */
export function formatView(view: View, defaultLanguage: Language | null): string {
  const { period, compare, subject } = view;
  const defaults = defaultView(view.language);
  const pairs: (readonly [string, string | null])[] = [
    ['from', period.from],
    ['to', period.to],
    ['compare', compare ? `${compare.from}..${compare.to}` : null],
    ...(subject ? [subjectParameter(subject)] : []),
    ['activity', view.activity],
    ...facetKeys.map((key) => [facetParameters[key], view.facets[key].join(',')] as const),
    ['q', view.query],
    ['view', view.kind === defaults.kind ? null : view.kind],
    ['members', view.showMembers ? '1' : null],
    ['projection', view.projection === defaults.projection ? null : view.projection],
    ['lang', view.language === defaultLanguage ? null : view.language],
  ];
  const parameters = new URLSearchParams();
  for (const [key, value] of pairs) if (value) parameters.append(key, value);
  // Commas are safe in a query and keep lists readable.
  const search = parameters.toString().replaceAll('%2C', ',');
  return search === '' ? '' : `?${search}`;
}
