/**
 * The nouns of the product. Every shape here is plain, immutable data; the JSON that people edit is
 * checked and turned into these shapes by `src/data/`.
 */

declare const brand: unique symbol;
/** A primitive that only its own maker function may produce. */
type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/** ISO 3166-1 alpha-3, plus `XKX` for Kosovo. */
export type CountryCode = Brand<string, 'CountryCode'>;
/** Slug of an activity: stable for ever, never reused. */
export type ActivityId = Brand<string, 'ActivityId'>;
/** Slug of an organisation. */
export type OrganisationId = Brand<string, 'OrganisationId'>;
/** A real calendar day, `YYYY-MM-DD`. */
export type IsoDate = Brand<string, 'IsoDate'>;
/** Days since 1970-01-01; an integer, so arithmetic needs no time zone. */
export type DayNumber = Brand<number, 'DayNumber'>;
/** Months since January of year 0: `year * 12 + (month - 1)`. */
export type MonthNumber = Brand<number, 'MonthNumber'>;

export const languages = ['en', 'ja'] as const;
export type Language = (typeof languages)[number];
/** The same text in each interface language. */
export type Localised = Readonly<Record<Language, string>>;
/** A term of `vocabulary.json`: kind, mode, role, theme, programme or region. */
export interface Term {
  readonly id: string;
  readonly label: Localised;
  readonly description: Localised | null;
}

/** What a named country did in an activity. */
export type PartnerRole = 'host' | 'partner' | 'participant';
export interface Partner {
  readonly country: CountryCode;
  readonly role: PartnerRole;
}

/** Where an activity took place; `null` parts are unknown, never guessed. */
export interface Venue {
  readonly name: Localised | null;
  readonly city: Localised | null;
  readonly country: CountryCode | null;
  /** Degrees, both or neither. */
  readonly point: { readonly lat: number; readonly lon: number } | null;
  /** How exact `point` is; `null` without one. */
  readonly precision: 'site' | 'city' | null;
}

/** The longer project, exercise or conference around an activity: shown, never counted. */
export interface Within {
  readonly name: Localised;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export type TitleStatus = 'official' | 'translated';
export type PublishedSection = 'latest' | 'headquarters' | 'promotion';

/** One activity, with everything that lists, counts and the map need. */
export interface Activity {
  readonly id: ActivityId;
  readonly title: Localised;
  readonly titleStatus: Readonly<Record<Language, TitleStatus>>;
  /** Both ends are part of the activity. */
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly kind: string;
  readonly mode: string;
  readonly japanRole: string;
  readonly partners: readonly Partner[];
  readonly organisations: readonly OrganisationId[];
  readonly venue: Venue | null;
  readonly programme: string | null;
  readonly themes: readonly string[];
  readonly within: Within | null;
  /** The listed activity this record is a part of; such a record is not counted. */
  readonly partOf: ActivityId | null;
  /** Whether the ministry's published list has it. */
  readonly isPublished: boolean;
  readonly sourceCount: number;
  readonly correctionCount: number;
}

export interface Source {
  readonly url: string;
  readonly publisher: Localised;
  readonly says: { readonly en: string; readonly ja: string | null };
  /** The day the source was read. */
  readonly read: IsoDate;
}
export interface Inference {
  readonly field: string;
  readonly why: Localised;
}
export interface Correction {
  readonly field: string;
  readonly published: string;
  readonly used: string;
  readonly why: Localised;
  /** One of the URLs in the record's sources. */
  readonly source: string;
}
/** What the ministry's list prints, word for word. */
export interface Published {
  /** Absent where the wording equals the English title. */
  readonly title: string | null;
  readonly date: string;
  readonly section: PublishedSection;
}

/** How we know: loaded apart from the activities, because only an open activity shows it. */
export interface Proof {
  readonly published: Published | null;
  readonly sources: readonly Source[];
  readonly inferred: readonly Inference[];
  readonly corrections: readonly Correction[];
  readonly notes: Localised | null;
}

export interface Membership {
  readonly country: CountryCode;
  /**
   * Inclusive; `null` when no source states it. Where a source gives only a year this is its first
   * day (`until`: its last), so it serves comparing, not showing.
   */
  readonly since: IsoDate | null;
  /** Last day of membership, inclusive; `null` while it lasts. */
  readonly until: IsoDate | null;
}
export interface Organisation {
  readonly id: OrganisationId;
  readonly name: Localised;
  /** Shorter form for cards and sentences: "ASEAN". */
  readonly shortName: Localised;
  readonly kind: string;
  readonly members: readonly Membership[];
  readonly sources: readonly Source[];
  readonly note: Localised | null;
}

/** `country` is a state Japan recognises; `region` is a territory shown on its own (国・地域). */
export type CountryStatus = 'home' | 'country' | 'region' | 'dependency' | 'undetermined';
export interface Country {
  readonly code: CountryCode;
  readonly alpha2: string;
  readonly name: Localised;
  readonly status: CountryStatus;
  /** One of the ten region ids; `null` for Antarctica and undetermined areas. */
  readonly region: string | null;
  /** The state a dependency belongs to. */
  readonly parent: CountryCode | null;
}

export interface ActionPlan {
  readonly number: number;
  /** A day, a month or a year, as exact as the source; `null` when no source states it. */
  readonly adopted: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
}
/** `hasPlan: null` means nobody looked: not the same as `false`, "none found". */
export interface ActionPlans {
  readonly country: CountryCode;
  readonly hasPlan: boolean | null;
  readonly plans: readonly ActionPlan[];
  readonly inDevelopment: boolean;
  readonly sources: readonly Source[];
  readonly note: Localised | null;
}

export interface Vocabulary {
  readonly kinds: readonly Term[];
  readonly modes: readonly Term[];
  /** What Japan did. */
  readonly roles: readonly Term[];
  readonly themes: readonly Term[];
  readonly programmes: readonly Term[];
  readonly regions: readonly Term[];
  readonly organisationKinds: readonly Term[];
}

export type PresetDates = { readonly from: IsoDate | null; readonly to: IsoDate | null };
export interface Preset extends PresetDates {
  readonly id: string;
  readonly label: Localised;
  /** Presets that do not fit beside the others stand behind "More". */
  readonly isPrimary: boolean;
}
export interface CoveragePeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly completeness: 'complete' | 'partial';
  readonly label: Localised;
}
/** Everything specific to this edition of the map. */
export interface Site {
  readonly title: Localised;
  readonly subtitle: Localised;
  readonly shortSubtitle: Localised;
  readonly homeCountry: CountryCode;
  /** 1–12; Japan's fiscal year begins in April (4). */
  readonly fiscalYearFirstMonth: number;
  /** In order, without gaps. */
  readonly coverage: readonly CoveragePeriod[];
  readonly presets: readonly Preset[];
  readonly reportErrorUrl: string | null;
  readonly publishedListUrl: string;
  readonly version: string;
  readonly versionDate: IsoDate;
}

/** Everything that has to be there before the page can answer anything. */
export interface Dataset {
  /** Newest first: by start, then end, then id. */
  readonly activities: readonly Activity[];
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  readonly countries: ReadonlyMap<CountryCode, Country>;
  readonly vocabulary: Vocabulary;
  readonly site: Site;
}
