/** The files that a spreadsheet makes: the records in their place, the collected period extended. */
import { isIsoDate, lastDayOfMonth, monthNumber } from '../../domain/model/dates';
import type { IsoDate } from '../../domain/model/types';
import { startOf } from './toRecord';
import type { SheetRecord } from './toRecords';
import type { EditedTexts, UpkeepData } from './upkeepData';

/** As the files are written, so that a comparison shows only what changed. */
function fileText(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Whether a record says the same as before. */
export function isUnchanged({ existing, record }: SheetRecord): boolean {
  return existing !== undefined && JSON.stringify(existing) === JSON.stringify(record);
}

type Raw = Readonly<Record<string, unknown>>;

/** The new one stands where its first day belongs; those that are there keep their order. */
function withRecord(list: readonly Raw[], { record }: SheetRecord): readonly Raw[] {
  const start = startOf(record) ?? '9999';
  const place = list.findLastIndex((other) => String(other.start) <= start) + 1;
  return list.toSpliced(place, 0, record);
}

function activitiesText({ texts, activities }: UpkeepData, records: readonly SheetRecord[]) {
  const changed = records.filter((each) => each.existing && !isUnchanged(each));
  const byId = new Map(changed.map(({ id, record }) => [id, record]));
  const kept: readonly Raw[] = activities.map((activity) => byId.get(activity.id) ?? activity);
  const list = records.filter(({ existing }) => !existing).reduce(withRecord, kept);
  const file = JSON.parse(texts.activities) as Raw;
  return fileText({ ...file, activities: list });
}

/** The collected period is not made longer at once than this: it would rather be a slip. */
const mostMonths = 24;

/** The new end of what is collected, and the old one. */
export interface Extension {
  readonly before: IsoDate;
  readonly after: IsoDate;
}

/**
 * What is collected ends with the last period of `site.json`. Where activities begin after it, that
 * period has to reach the end of their month; only one that is partial can, because nobody knows
 * whether the rest is there.
 */
export function extensionFor(
  { files }: UpkeepData,
  records: readonly SheetRecord[],
): Extension | null {
  const last = files.site.coverage.at(-1);
  if (last?.completeness !== 'partial' || !isIsoDate(last.to)) return null;
  const before = last.to;
  const months = records
    .map(({ record }) => startOf(record))
    .filter((start) => start !== null && isIsoDate(start) && start > before)
    .map((start) => monthNumber(start as IsoDate))
    .filter((month) => month - monthNumber(before) <= mostMonths);
  if (months.length === 0) return null;
  const after = lastDayOfMonth(months.reduce((latest, month) => (month > latest ? month : latest)));
  return { before, after };
}

function siteText({ texts }: UpkeepData, { after }: Extension): string {
  const site = JSON.parse(texts.site) as { readonly coverage: readonly Raw[] };
  const last = site.coverage.length - 1;
  return fileText({
    ...site,
    coverage: site.coverage.with(last, { ...site.coverage[last], to: after }),
  });
}

export interface MadeFiles {
  readonly texts: EditedTexts;
  readonly extension: Extension | null;
}

/** The edited files with the records of a spreadsheet in them. Nothing is ever taken out. */
export function makeFiles(data: UpkeepData, records: readonly SheetRecord[]): MadeFiles {
  const extension = extensionFor(data, records);
  const texts = {
    ...data.texts,
    activities: activitiesText(data, records),
    ...(extension && { site: siteText(data, extension) }),
  };
  return { texts, extension };
}
