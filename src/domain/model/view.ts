import type { ActivityId, CountryCode, IsoDate, Language, OrganisationId } from './types';

/** A period whose open ends mean "earliest" and "latest" of what is collected. Inclusive. */
export interface OpenPeriod {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}
/** A period with both ends known. Inclusive. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export const viewKinds = ['map', 'list', 'table'] as const;
export type ViewKind = (typeof viewKinds)[number];
export const projections = ['flat', 'globe'] as const;
export type Projection = (typeof projections)[number];
export const offMapGroups = ['organisations', 'home', 'online', 'place-unknown'] as const;
/**
 * Activities the map cannot show. With organisations only and within the home country are parts of
 * the sum; online and of unknown place say something of the place only and overlap with every part.
 */
export type OffMapGroup = (typeof offMapGroups)[number];
/** Activities that belong together by what they name or where they were held. */
export type ActivityGroup = 'map' | OffMapGroup;

/** What the drawer is about when it is not the overview. */
export type Subject =
  | { readonly type: 'country'; readonly code: CountryCode }
  | { readonly type: 'organisation'; readonly id: OrganisationId }
  | { readonly type: 'programme'; readonly id: string }
  | { readonly type: 'group'; readonly group: ActivityGroup };

/** The facets a reader can narrow by; several values of one facet mean "any of them". */
export const facetKeys = [
  'region',
  'kind',
  'theme',
  'mode',
  'organisation',
  'programme',
  'listed',
] as const;
export type FacetKey = (typeof facetKeys)[number];
export type Facets = Readonly<Record<FacetKey, readonly string[]>>;

/** The whole state of the page that a link can carry. */
export interface View {
  readonly period: OpenPeriod;
  /** The other period of a comparison. */
  readonly compare: Period | null;
  readonly subject: Subject | null;
  /** An open activity lies on top of the subject, so that Back returns to it. */
  readonly activity: ActivityId | null;
  readonly facets: Facets;
  readonly query: string;
  readonly kind: ViewKind;
  /** Whether members of the named organisations are hatched on the map. */
  readonly showMembers: boolean;
  readonly projection: Projection;
  readonly language: Language;
}

export const emptyFacets: Facets = {
  region: [],
  kind: [],
  theme: [],
  mode: [],
  organisation: [],
  programme: [],
  listed: [],
};

/** The view of a link without parameters, in the given language. */
export function defaultView(language: Language): View {
  return {
    period: { from: null, to: null },
    compare: null,
    subject: null,
    activity: null,
    facets: emptyFacets,
    query: '',
    kind: 'map',
    showMembers: false,
    projection: 'flat',
    language,
  };
}
