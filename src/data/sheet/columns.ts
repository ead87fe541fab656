/** The columns of the spreadsheet that staff edit: the one list that both writes and reads it. */
import type { RawActivity } from '../schema/editedSchema';
import {
  dayColumn,
  inferredColumn,
  linesColumn,
  nameColumn,
  namesColumn,
  numberColumn,
  partnersColumn,
  publisherColumn,
  required,
  textColumn,
} from './columnMakers';
import { readDay, readText } from './readCell';

/** By the plain name that a heading may have too; the order is the order in the spreadsheet. */
export const sheetColumns = {
  id: textColumn({ en: 'ID', ja: 'ID', field: 'id' }, ({ id }) => id),
  title_en: textColumn(
    { en: 'Title (English)', ja: '名称（英語）', field: 'title title.en' },
    ({ title }) => title.en,
    required,
  ),
  title_ja: textColumn(
    { en: 'Title (Japanese)', ja: '名称（日本語）', field: 'title.ja' },
    ({ title }) => title.ja,
    required,
  ),
  title_status_en: nameColumn(
    { en: 'English title is', ja: '英語名称の区分', field: 'titleStatus titleStatus.en' },
    'titleStatuses',
    ({ titleStatus }) => titleStatus.en,
    required,
  ),
  title_status_ja: nameColumn(
    { en: 'Japanese title is', ja: '日本語名称の区分', field: 'titleStatus.ja' },
    'titleStatuses',
    ({ titleStatus }) => titleStatus.ja,
    required,
  ),
  start: dayColumn(
    { en: 'First day', ja: '開始日', field: 'start' },
    ({ start }) => start,
    required,
  ),
  end: dayColumn({ en: 'Last day', ja: '終了日', field: 'end' }, ({ end }) => end),
  kind: nameColumn(
    { en: 'Kind', ja: '種類', field: 'kind' },
    'kinds',
    ({ kind }) => kind,
    required,
  ),
  mode: nameColumn(
    { en: 'Mode', ja: '形式', field: 'mode' },
    'modes',
    ({ mode }) => mode,
    required,
  ),
  japan_role: nameColumn(
    { en: 'Japan’s role', ja: '日本の役割', field: 'japanRole' },
    'roles',
    ({ japanRole }) => japanRole,
    required,
  ),
  hosts: partnersColumn({ en: 'Host countries', ja: '主催国', field: 'partners.host' }, 'host'),
  partners: partnersColumn(
    { en: 'Partner countries', ja: '相手国', field: 'partners partners.partner' },
    'partner',
  ),
  participants: partnersColumn(
    { en: 'Participating countries', ja: '参加国', field: 'partners.participant' },
    'participant',
  ),
  organisations: namesColumn(
    { en: 'Organisations', ja: '機関', field: 'organisations' },
    'organisations',
    ({ organisations }) => organisations,
  ),
  venue_en: textColumn(
    { en: 'Venue (English)', ja: '会場（英語）', field: 'venue.name venue.name.en' },
    ({ venue }) => venue?.name?.en,
  ),
  venue_ja: textColumn(
    { en: 'Venue (Japanese)', ja: '会場（日本語）', field: 'venue.name.ja' },
    ({ venue }) => venue?.name?.ja,
  ),
  city_en: textColumn(
    { en: 'City (English)', ja: '都市（英語）', field: 'venue.city venue.city.en' },
    ({ venue }) => venue?.city?.en,
  ),
  city_ja: textColumn(
    { en: 'City (Japanese)', ja: '都市（日本語）', field: 'venue.city.ja' },
    ({ venue }) => venue?.city?.ja,
  ),
  venue_country: nameColumn(
    { en: 'Country of the venue', ja: '会場のある国・地域', field: 'venue.country' },
    'countries',
    ({ venue }) => venue?.country,
  ),
  latitude: numberColumn(
    { en: 'Latitude', ja: '緯度', field: 'venue venue.lat' },
    ({ venue }) => venue?.lat,
  ),
  longitude: numberColumn(
    { en: 'Longitude', ja: '経度', field: 'venue.lon' },
    ({ venue }) => venue?.lon,
  ),
  precision: nameColumn(
    { en: 'Precision of the point', ja: '位置の精度', field: 'venue.precision' },
    'precisions',
    ({ venue }) => venue?.precision,
  ),
  programme: nameColumn(
    { en: 'Programme', ja: '枠組み', field: 'programme' },
    'programmes',
    ({ programme }) => programme,
  ),
  themes: namesColumn(
    { en: 'Themes', ja: 'テーマ', field: 'themes' },
    'themes',
    ({ themes }) => themes,
  ),
  within_en: textColumn(
    {
      en: 'Longer event (English)',
      ja: '関連行事（英語）',
      field: 'within within.name within.name.en',
    },
    ({ within }) => within?.name.en,
  ),
  within_ja: textColumn(
    { en: 'Longer event (Japanese)', ja: '関連行事（日本語）', field: 'within.name.ja' },
    ({ within }) => within?.name.ja,
  ),
  within_start: dayColumn(
    { en: 'First day of the longer event', ja: '関連行事の開始日', field: 'within.start' },
    ({ within }) => within?.start,
  ),
  within_end: dayColumn(
    { en: 'Last day of the longer event', ja: '関連行事の終了日', field: 'within.end' },
    ({ within }) => within?.end,
  ),
  part_of: nameColumn(
    { en: 'Part of activity (ID)', ja: '次の活動の一部（ID）', field: 'partOf' },
    'activities',
    ({ partOf }) => partOf,
  ),
  published_title: textColumn(
    {
      en: 'Published title, if different',
      ja: '公表時の名称（異なる場合）',
      field: 'published.title',
    },
    ({ published }) => published?.title,
  ),
  published_date: textColumn(
    { en: 'Published date', ja: '公表時の日付', field: 'published published.date' },
    ({ published }) => published?.date,
    { isForeignDate: true },
  ),
  published_section: nameColumn(
    { en: 'Section of the published list', ja: '公表一覧の欄', field: 'published.section' },
    'sections',
    ({ published }) => published?.section,
  ),
  source_urls: linesColumn(
    { en: 'Source addresses', ja: '出典のURL', field: 'sources sources.url' },
    ({ url }) => url,
    readText,
    required,
  ),
  source_publishers: publisherColumn,
  source_says_en: linesColumn(
    {
      en: 'What the sources say (English)',
      ja: '出典の内容（英語）',
      field: 'sources.says sources.says.en',
    },
    ({ says }) => says.en,
    readText,
    required,
  ),
  source_says_ja: linesColumn(
    { en: 'What the sources say (Japanese)', ja: '出典の内容（日本語）', field: 'sources.says.ja' },
    ({ says }) => says.ja,
  ),
  source_read: linesColumn(
    { en: 'Sources read on', ja: '出典の閲覧日', field: 'sources.read' },
    ({ read }) => read,
    readDay,
    required,
  ),
  inferred_en: inferredColumn(
    {
      en: 'Inferred (English)',
      ja: '推定（英語）',
      field: 'inferred inferred.field inferred.why.en',
    },
    'en',
  ),
  inferred_ja: inferredColumn(
    { en: 'Inferred (Japanese)', ja: '推定（日本語）', field: 'inferred.why.ja' },
    'ja',
  ),
  notes_en: textColumn(
    { en: 'Notes (English)', ja: '備考（英語）', field: 'notes notes.en' },
    ({ notes }) => notes?.en,
  ),
  notes_ja: textColumn(
    { en: 'Notes (Japanese)', ja: '備考（日本語）', field: 'notes.ja' },
    ({ notes }) => notes?.ja,
  ),
};

export type ColumnName = keyof typeof sheetColumns;
export const columnNames = Object.keys(sheetColumns) as readonly ColumnName[];
/** What was read of a row, column by column. */
export type RowValues = {
  readonly [Name in ColumnName]: ReturnType<(typeof sheetColumns)[Name]['read']>;
};

/** Columns that are either all filled in or all empty. */
export const togetherGroups: readonly (readonly ColumnName[])[] = [
  ['venue_en', 'venue_ja'],
  ['city_en', 'city_ja'],
  ['latitude', 'longitude', 'precision'],
  ['within_en', 'within_ja', 'within_start', 'within_end'],
  ['published_date', 'published_section'],
  ['inferred_en', 'inferred_ja'],
  ['notes_en', 'notes_ja'],
];

const columnOfField: ReadonlyMap<string, ColumnName> = new Map(
  columnNames.flatMap((name) => sheetColumns[name].fields.map((field) => [field, name])),
);

/**
 * The column that holds a field.
 * @param field `sources[2].says.en`; a partner's place is told by what it did
 */
export function columnOf(field: string, record: Partial<RawActivity>): ColumnName | null {
  const [, place] = /^partners\[(\d+)\]/.exec(field) ?? [];
  const role = place === undefined ? undefined : record.partners?.[Number(place)]?.role;
  const plain = role === undefined ? field.replace(/\[\d+\]/g, '') : `partners.${role}`;
  return columnOfField.get(plain) ?? null;
}
