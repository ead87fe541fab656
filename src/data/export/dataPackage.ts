import { downloadZip } from 'client-zip';
import { countryNames } from '../../domain/model/bilingualLabels';
import type { Dataset, Localised, Partner, Source } from '../../domain/model/types';
import { activityColumns, type Column } from './columns';
import { toCsv } from './csv';
import { type Edition, type Exported, slugOf } from './exported';

/** A row of a table that says more of an activity. */
interface Detail<Value> {
  readonly activity: Exported['activity'];
  readonly value: Value;
}

function detail<Value>(
  name: string,
  description: Localised,
  value: (value: Value, dataset: Dataset) => string | null,
  type: Column<unknown>['type'] = 'string',
): Column<Detail<Value>> {
  return { name, type, description, value: (row, dataset) => value(row.value, dataset) };
}

const idColumn: Column<Detail<unknown>> = {
  name: 'activity_id',
  type: 'string',
  description: { en: 'Id in activities.csv', ja: 'activities.csvのID' },
  value: ({ activity }) => activity.id,
};

const engagementColumns: readonly Column<Detail<Partner>>[] = [
  idColumn,
  detail('country', { en: 'ISO 3166-1 alpha-3', ja: 'ISO 3166-1' }, ({ country }) => country),
  detail(
    'country_en',
    { en: 'Name in English', ja: '英語名' },
    ({ country }, dataset) => countryNames(dataset, country).en,
  ),
  detail(
    'country_ja',
    { en: 'Name in Japanese', ja: '日本語名' },
    ({ country }, dataset) => countryNames(dataset, country).ja,
  ),
  detail(
    'role',
    {
      en: 'host, partner or participant',
      ja: 'host（主催）、partner（相手国）、participant（参加）',
    },
    ({ role }) => role,
  ),
];

const sourceColumns: readonly Column<Detail<Source>>[] = [
  idColumn,
  detail('url', { en: 'Address', ja: 'URL' }, ({ url }) => url),
  detail(
    'publisher_en',
    { en: 'Publisher', ja: '発行者（英語）' },
    ({ publisher }) => publisher.en,
  ),
  detail(
    'publisher_ja',
    { en: 'Publisher, in Japanese', ja: '発行者' },
    ({ publisher }) => publisher.ja,
  ),
  detail('says_en', { en: 'What it says', ja: '内容（英語）' }, ({ says }) => says.en),
  detail('says_ja', { en: 'What it says, in Japanese', ja: '内容' }, ({ says }) => says.ja),
  detail('read', { en: 'The day it was read', ja: '確認日' }, ({ read }) => read, 'date'),
];

interface Resource {
  readonly name: string;
  readonly title: Localised;
  readonly columns: readonly Column<never>[];
  readonly primaryKey?: string;
}

/** What `datapackage.json` says of one table. https://specs.frictionlessdata.io */
function resourceFacts({ name, title, columns, primaryKey }: Resource) {
  const fields = columns.map(({ name: field, type, description }) => ({
    name: field,
    type,
    description: `${description.en} / ${description.ja}`,
  }));
  const toActivities = {
    fields: 'activity_id',
    reference: { resource: 'activities', fields: 'id' },
  };
  return {
    name,
    title: `${title.en} / ${title.ja}`,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields, ...(primaryKey ? { primaryKey } : { foreignKeys: [toActivities] }) },
  };
}

const resources = {
  activities: {
    name: 'activities',
    title: { en: 'Activities', ja: '活動' },
    columns: activityColumns,
    primaryKey: 'id',
  },
  engagements: {
    name: 'engagements',
    title: { en: 'Countries of each activity', ja: '活動ごとの国・地域' },
    columns: engagementColumns,
  },
  sources: {
    name: 'sources',
    title: { en: 'Sources of each activity', ja: '活動ごとの出典' },
    columns: sourceColumns,
  },
} as const;

function descriptor({ site }: Dataset, edition: Edition): string {
  const facts = {
    profile: 'tabular-data-package',
    name: slugOf(site.title.en),
    title: `${site.title.en} / ${site.title.ja}`,
    description: `${edition.description.en} / ${edition.description.ja}`,
    homepage: edition.link,
    version: site.version,
    created: `${site.versionDate}T00:00:00Z`,
    sources: [{ title: site.subtitle.en, path: site.publishedListUrl }],
    resources: Object.values(resources).map(resourceFacts),
  };
  return `${JSON.stringify(facts, null, 2)}\n`;
}

/**
 * A Frictionless Data Package in a ZIP: one table of the activities, one of their countries with
 * roles, one of their sources, and a description of every column.
 */
export function toDataPackage(
  exported: readonly Exported[],
  dataset: Dataset,
  edition: Edition,
): Promise<Blob> {
  const engagements = exported.flatMap(({ activity }) =>
    activity.partners.map((value) => ({ activity, value })),
  );
  const sources = exported.flatMap(({ activity, proof }) =>
    proof.sources.map((value) => ({ activity, value })),
  );
  const files = [
    ['datapackage.json', descriptor(dataset, edition)],
    ['activities.csv', toCsv(activityColumns, exported, dataset)],
    ['engagements.csv', toCsv(engagementColumns, engagements, dataset)],
    ['sources.csv', toCsv(sourceColumns, sources, dataset)],
  ] as const;
  return downloadZip(files.map(([name, input]) => ({ name, input }))).blob();
}
