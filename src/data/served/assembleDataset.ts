import { earlier, later } from '../../domain/model/dates';
import type {
  Activity,
  Country,
  CountryCode,
  CoveragePeriod,
  Dataset,
  IsoDate,
  Organisation,
  OrganisationId,
  Site,
  Vocabulary,
} from '../../domain/model/types';

/** What has been loaded; `null` stands for a file that failed. */
export interface LoadedParts {
  readonly activities: readonly Activity[];
  readonly organisations: ReadonlyMap<OrganisationId, Organisation> | null;
  readonly countries: ReadonlyMap<CountryCode, Country> | null;
  readonly vocabulary: Vocabulary | null;
  readonly site: Site | null;
}

const emptyVocabulary: Vocabulary = {
  kinds: [],
  modes: [],
  roles: [],
  themes: [],
  programmes: [],
  regions: [],
  organisationKinds: [],
};

/** Without `site.json` nobody can say what was collected: the span of the activities, partial. */
function coverageOf(activities: readonly Activity[]): CoveragePeriod {
  const [first, ...rest] = activities;
  const epoch = '1970-01-01' as IsoDate;
  const span = rest.reduce(
    (period, { start, end }) => ({
      from: earlier(period.from, start),
      to: later(period.to, end),
    }),
    { from: first?.start ?? epoch, to: first?.end ?? epoch },
  );
  return { ...span, completeness: 'partial', label: { en: '', ja: '' } };
}

function homeCountryOf(countries: LoadedParts['countries']): CountryCode {
  const all = [...(countries?.values() ?? [])];
  return all.find(({ status }) => status === 'home')?.code ?? ('' as CountryCode);
}

function fallbackSite({ activities, countries }: LoadedParts): Site {
  const coverage = coverageOf(activities);
  const blank = { en: '', ja: '' };
  return {
    title: { en: 'Women, Peace and Security', ja: '女性・平和・安全保障' },
    subtitle: blank,
    shortSubtitle: blank,
    homeCountry: homeCountryOf(countries),
    fiscalYearFirstMonth: 4,
    coverage: [coverage],
    presets: [],
    reportErrorUrl: null,
    publishedListUrl: '',
    version: '',
    versionDate: coverage.to,
  };
}

/**
 * Joins what has been loaded. A file that failed costs what it holds and nothing else: names fall
 * back to ids and codes, which the label lookups show.
 */
export function assembleDataset(parts: LoadedParts): Dataset {
  return {
    activities: parts.activities,
    organisations: parts.organisations ?? new Map(),
    countries: parts.countries ?? new Map(),
    vocabulary: parts.vocabulary ?? emptyVocabulary,
    site: parts.site ?? fallbackSite(parts),
  };
}
