import { countryNames, organisationNames, termLabels } from '../../domain/model/bilingualLabels';
import { fiscalYear, lengthInDays } from '../../domain/model/dates';
import type { Dataset, Language, Localised, PartnerRole } from '../../domain/model/types';
import { type Exported, placeLine } from './exported';

export type Cell = string | number | boolean | null;
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** One column of a table, described for those who meet it without this map. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: Localised;
  readonly value: (row: Row, dataset: Dataset) => Cell;
}

/** Between several values in one cell; no code, name or address in the data holds it. */
const between = '; ';

type ExportedColumn = Column<Exported>;
type Read<Value> = (row: Exported, dataset: Dataset) => Value;

function column(
  name: string,
  type: ColumnType,
  description: Localised,
  value: Read<Cell>,
): ExportedColumn {
  return { name, type, description, value };
}

/** The same text in two columns, one for each language. */
function bothLanguages(
  name: string,
  description: Localised,
  value: Read<Localised | readonly Localised[] | null>,
): readonly ExportedColumn[] {
  const read = (language: Language): Read<Cell> => {
    return (row, dataset) => {
      const texts = value(row, dataset);
      if (texts === null) return null;
      const list = 'en' in texts ? [texts] : texts;
      return list.map((text) => text[language]).join(between);
    };
  };
  return [
    column(
      `${name}_en`,
      'string',
      { en: `${description.en}, in English`, ja: `${description.ja}（英語）` },
      read('en'),
    ),
    column(
      `${name}_ja`,
      'string',
      { en: `${description.en}, in Japanese`, ja: `${description.ja}（日本語）` },
      read('ja'),
    ),
  ];
}

function named(role: PartnerRole): Read<string> {
  return ({ activity }) =>
    activity.partners
      .filter((partner) => partner.role === role)
      .map(({ country }) => country)
      .join(between);
}

const text = (en: string, ja: string): Localised => ({ en, ja });
const withinText = (given: Localised, why: Localised, language: Language) =>
  `${given[language]}: ${why[language]}`;

function correctionTexts({ proof }: Exported): readonly Localised[] {
  return proof.corrections.map(({ field, published, used, why }) => {
    const change = text(
      `${field} “${published}” → “${used}”`,
      `${field}「${published}」→「${used}」`,
    );
    return { en: withinText(change, why, 'en'), ja: withinText(change, why, 'ja') };
  });
}

function inferenceTexts({ proof }: Exported): readonly Localised[] {
  return proof.inferred.map(({ field, why }) => {
    const name = text(field, field);
    return { en: withinText(name, why, 'en'), ja: withinText(name, why, 'ja') };
  });
}

const when: readonly ExportedColumn[] = [
  column('start', 'date', text('First day', '初日'), ({ activity }) => activity.start),
  column(
    'end',
    'date',
    text('Last day, included', '最終日（含む）'),
    ({ activity }) => activity.end,
  ),
  column('days', 'integer', text('Days, both ends counted', '日数（両端を含む）'), ({ activity }) =>
    lengthInDays(activity.start, activity.end),
  ),
  column(
    'fiscal_year',
    'integer',
    text('Fiscal year of the first day, named by its first year', '初日の年度'),
    ({ activity }, { site }) => fiscalYear(activity.start, site.fiscalYearFirstMonth),
  ),
];

const what: readonly ExportedColumn[] = [
  column('kind', 'string', text('Kind, as an id', '種類（ID）'), ({ activity }) => activity.kind),
  ...bothLanguages('kind', text('Kind', '種類'), ({ activity }, { vocabulary }) =>
    termLabels(vocabulary.kinds, activity.kind),
  ),
  column('mode', 'string', text('Mode, as an id', '形式（ID）'), ({ activity }) => activity.mode),
  ...bothLanguages('mode', text('Mode', '形式'), ({ activity }, { vocabulary }) =>
    termLabels(vocabulary.modes, activity.mode),
  ),
  column(
    'home_role',
    'string',
    text('Role of the reporting country, as an id', '報告国の役割（ID）'),
    ({ activity }) => activity.japanRole,
  ),
  ...bothLanguages(
    'home_role',
    text('Role of the reporting country', '報告国の役割'),
    ({ activity }, { vocabulary }) => termLabels(vocabulary.roles, activity.japanRole),
  ),
];

const withWhom: readonly ExportedColumn[] = [
  column(
    'hosts',
    'string',
    text('Countries that hosted, ISO 3166-1 alpha-3', '主催国（ISO 3166-1）'),
    named('host'),
  ),
  column(
    'partners',
    'string',
    text('Partner countries, ISO 3166-1 alpha-3', '相手国（ISO 3166-1）'),
    named('partner'),
  ),
  column(
    'participants',
    'string',
    text('Countries that took part, ISO 3166-1 alpha-3', '参加国（ISO 3166-1）'),
    named('participant'),
  ),
  ...bothLanguages('countries', text('All countries named', '国・地域'), ({ activity }, dataset) =>
    activity.partners.map(({ country }) => countryNames(dataset, country)),
  ),
  column('organisations', 'string', text('Organisations, as ids', '機関（ID）'), ({ activity }) =>
    activity.organisations.join(between),
  ),
  ...bothLanguages('organisations', text('Organisations', '機関'), ({ activity }, dataset) =>
    activity.organisations.map((id) => organisationNames(dataset, id)),
  ),
];

const where: readonly ExportedColumn[] = [
  ...bothLanguages(
    'place',
    text('Place; empty when not recorded', '場所（不明の場合は空欄）'),
    ({ activity }, dataset) => placeLine(dataset, activity),
  ),
  column(
    'place_country',
    'string',
    text('Country of the place, ISO 3166-1 alpha-3', '場所の国・地域（ISO 3166-1）'),
    ({ activity }) => activity.venue?.country ?? null,
  ),
  column(
    'latitude',
    'number',
    text('Degrees north', '緯度'),
    ({ activity }) => activity.venue?.point?.lat ?? null,
  ),
  column(
    'longitude',
    'number',
    text('Degrees east', '経度'),
    ({ activity }) => activity.venue?.point?.lon ?? null,
  ),
  column(
    'place_precision',
    'string',
    text('What the point stands for: site or city', '座標の精度（site：会場、city：都市）'),
    ({ activity }) => activity.venue?.precision ?? null,
  ),
];

const context: readonly ExportedColumn[] = [
  column(
    'programme',
    'string',
    text('Programme, as an id', '枠組み（ID）'),
    ({ activity }) => activity.programme,
  ),
  ...bothLanguages('programme', text('Programme', '枠組み'), ({ activity }, { vocabulary }) =>
    activity.programme === null ? null : termLabels(vocabulary.programmes, activity.programme),
  ),
  column('themes', 'string', text('Themes, as ids', 'テーマ（ID）'), ({ activity }) =>
    activity.themes.join(between),
  ),
  ...bothLanguages('themes', text('Themes', 'テーマ'), ({ activity }, { vocabulary }) =>
    activity.themes.map((id) => termLabels(vocabulary.themes, id)),
  ),
  ...bothLanguages(
    'within',
    text('The longer project, exercise or conference around it', '前後を含む事業・演習・会議'),
    ({ activity }) => activity.within?.name ?? null,
  ),
  column(
    'within_start',
    'date',
    text('Its first day', 'その初日'),
    ({ activity }) => activity.within?.start ?? null,
  ),
  column(
    'within_end',
    'date',
    text('Its last day', 'その最終日'),
    ({ activity }) => activity.within?.end ?? null,
  ),
];

const proven: readonly ExportedColumn[] = [
  column(
    'on_published_list',
    'boolean',
    text('Whether the published list has it', '公表された一覧にあるか'),
    ({ activity }) => activity.isPublished,
  ),
  column(
    'published_title',
    'string',
    text(
      'Title as published, where it differs from title_en',
      '公表された名称（title_enと異なる場合）',
    ),
    ({ proof }) => proof.published?.title ?? null,
  ),
  column(
    'published_date',
    'string',
    text('Date as published', '公表された日付'),
    ({ proof }) => proof.published?.date ?? null,
  ),
  ...bothLanguages(
    'corrections',
    text('Where the record departs from the list, and why', '一覧からの訂正と理由'),
    correctionTexts,
  ),
  ...bothLanguages(
    'inferred',
    text('Values no source states, and why they are given', '推定した値と理由'),
    inferenceTexts,
  ),
  ...bothLanguages('notes', text('Notes', '備考'), ({ proof }) => proof.notes),
  column('source_urls', 'string', text('Addresses of the sources', '出典のURL'), ({ proof }) =>
    proof.sources.map(({ url }) => url).join(between),
  ),
  ...bothLanguages(
    'source_publishers',
    text('Publishers of the sources', '出典の発行者'),
    ({ proof }) => proof.sources.map(({ publisher }) => publisher),
  ),
];

/** The activities as one table: a row for each, codes beside words, both languages. */
export const activityColumns: readonly ExportedColumn[] = [
  column('id', 'string', text('Id, stable for ever', 'ID（不変）'), ({ activity }) => activity.id),
  ...bothLanguages('title', text('Title', '名称'), ({ activity }) => activity.title),
  column(
    'title_status_en',
    'string',
    text(
      'Whether the English title is official or translated',
      '英語の名称：official（公式）／translated（仮訳）',
    ),
    ({ activity }) => activity.titleStatus.en,
  ),
  column(
    'title_status_ja',
    'string',
    text(
      'Whether the Japanese title is official or translated',
      '日本語の名称：official（公式）／translated（仮訳）',
    ),
    ({ activity }) => activity.titleStatus.ja,
  ),
  ...when,
  ...what,
  ...withWhom,
  ...where,
  ...context,
  ...proven,
];
