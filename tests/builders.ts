import { createStage, type Stage } from '../src/domain/counting/stage';
import { isoDate } from '../src/domain/model/dates';
import type {
  Activity,
  ActivityId,
  Country,
  CountryCode,
  Dataset,
  Organisation,
  OrganisationId,
  Partner,
  Site,
  Term,
} from '../src/domain/model/types';

/** Datasets as a test needs them: name what matters, the rest is plain and valid. */

export const code = (text: string) => text as CountryCode;
export const organisationId = (text: string) => text as OrganisationId;
export const activityId = (text: string) => text as ActivityId;

export function partners(...codes: string[]): readonly Partner[] {
  return codes.map((text) => ({ country: code(text), role: 'partner' }));
}

type ActivityDates = { readonly start?: string; readonly end?: string };
type ActivityOptions = Partial<Omit<Activity, 'id' | 'start' | 'end' | 'organisations'>> &
  ActivityDates & { readonly organisations?: readonly string[] };

/** One day long unless `end` is given. */
export function createActivity(id: string, options: ActivityOptions = {}): Activity {
  const { start = '2024-06-15', end = start, organisations = [], ...rest } = options;
  return {
    id: activityId(id),
    title: { en: `Title of ${id}`, ja: `${id}の題名` },
    titleStatus: { en: 'official', ja: 'translated' },
    start: isoDate(start),
    end: isoDate(end),
    kind: 'seminar',
    mode: 'in-person',
    japanRole: 'host',
    partners: [],
    organisations: organisations.map(organisationId),
    venue: null,
    programme: null,
    themes: [],
    within: null,
    partOf: null,
    isPublished: true,
    sourceCount: 1,
    correctionCount: 0,
    ...rest,
  };
}

export function createCountry(text: string, en: string, ja: string, region: string): Country {
  return {
    code: code(text),
    alpha2: text.slice(0, 2),
    name: { en, ja },
    status: text === 'JPN' ? 'home' : 'country',
    region,
    parent: null,
  };
}

export const countries: readonly Country[] = [
  createCountry('JPN', 'Japan', '日本', 'east-asia'),
  createCountry('PHL', 'Philippines', 'フィリピン', 'southeast-asia'),
  createCountry('IDN', 'Indonesia', 'インドネシア', 'southeast-asia'),
  createCountry('FJI', 'Fiji', 'フィジー', 'pacific'),
  createCountry('USA', 'United States', '米国', 'north-america'),
  createCountry('SWE', 'Sweden', 'スウェーデン', 'europe'),
];

export function createOrganisation(
  id: string,
  members: readonly { country: string; since?: string; until?: string }[] = [],
): Organisation {
  return {
    id: organisationId(id),
    name: { en: `Organisation ${id}`, ja: `機関${id}` },
    shortName: { en: id.toUpperCase(), ja: id.toUpperCase() },
    kind: 'treaty',
    members: members.map(({ country, since, until }) => ({
      country: code(country),
      since: since === undefined ? null : isoDate(since),
      until: until === undefined ? null : isoDate(until),
    })),
    sources: [],
    note: null,
  };
}

export function term(id: string, en: string, ja: string): Term {
  return { id, label: { en, ja }, description: null };
}

export const site: Site = {
  title: { en: 'Women, Peace and Security', ja: '女性・平和・安全保障' },
  subtitle: { en: 'Cooperation map · unofficial', ja: '協力マップ（非公式）' },
  shortSubtitle: { en: 'Cooperation map', ja: '協力マップ' },
  homeCountry: code('JPN'),
  fiscalYearFirstMonth: 4,
  coverage: [
    {
      from: isoDate('2023-06-12'),
      to: isoDate('2024-12-17'),
      completeness: 'complete',
      label: { en: 'The published list', ja: '公表された一覧' },
    },
    {
      from: isoDate('2024-12-18'),
      to: isoDate('2025-10-31'),
      completeness: 'partial',
      label: { en: 'Single notices', ja: '個別の発表' },
    },
  ],
  presets: [
    { id: 'all', label: { en: 'All', ja: '全期間' }, from: null, to: null, isPrimary: true },
    {
      id: 'fy2024',
      label: { en: 'FY2024', ja: '2024年度' },
      from: isoDate('2024-04-01'),
      to: isoDate('2025-03-31'),
      isPrimary: true,
    },
    {
      id: 'nap3',
      label: { en: 'Third action plan', ja: '第3次行動計画' },
      from: isoDate('2023-04-01'),
      to: isoDate('2029-03-31'),
      isPrimary: false,
    },
  ],
  reportErrorUrl: null,
  publishedListUrl: 'https://example.org/list',
  version: '1.0.0',
  versionDate: isoDate('2025-11-01'),
};

const vocabulary: Dataset['vocabulary'] = {
  kinds: [
    term('seminar', 'Seminar or workshop', 'セミナー'),
    term('course', 'Course', '課程・教育'),
  ],
  modes: [term('in-person', 'In person', '対面'), term('online', 'Online', 'オンライン')],
  roles: [term('host', 'Host', '主催'), term('participant', 'Participant', '参加')],
  themes: [
    term('peacekeeping', 'Peacekeeping', '平和維持'),
    term('leadership', 'Leadership', '指導'),
  ],
  programmes: [term('ship-rider', 'Ship Rider', '乗艦協力プログラム')],
  regions: [
    term('southeast-asia', 'Southeast Asia', '東南アジア'),
    term('pacific', 'Pacific', '太平洋'),
    term('east-asia', 'East Asia', '東アジア'),
    term('north-america', 'North America', '北米'),
    term('europe', 'Europe', '欧州'),
  ],
  organisationKinds: [term('treaty', 'Treaty organisation', '条約機構')],
};

function newestFirst(a: Activity, b: Activity): number {
  const byDates = `${b.start}${b.end}`.localeCompare(`${a.start}${a.end}`);
  return byDates || a.id.localeCompare(b.id);
}

export function createDataset(
  activities: readonly Activity[],
  parts: Partial<Omit<Dataset, 'activities' | 'organisations' | 'countries'>> & {
    readonly organisations?: readonly Organisation[];
    readonly countries?: readonly Country[];
  } = {},
): Dataset {
  const organisations = parts.organisations ?? [];
  return {
    vocabulary: parts.vocabulary ?? vocabulary,
    site: parts.site ?? site,
    activities: activities.toSorted(newestFirst),
    organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])),
    countries: new Map((parts.countries ?? countries).map((country) => [country.code, country])),
  };
}

export function stageOf(
  activities: readonly Activity[],
  parts: Parameters<typeof createDataset>[1] = {},
): Stage {
  return createStage(createDataset(activities, parts));
}
