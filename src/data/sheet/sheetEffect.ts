/** What a spreadsheet changes, counted as the page counts. Pure. */

import { createStage, type Stage, type Totals } from '../../domain/counting/stage';
import type { ChangedField } from '../../domain/model/recordHistory';
import type { CountryCode, Localised } from '../../domain/model/types';
import { defaultView } from '../../domain/model/view';
import { createScene } from '../../domain/scene/scene';
import { compareFields } from '../record/compareRecords';
import { compileData, type EditedFiles } from '../record/compileData';
import { parseActivities } from '../served/parseActivities';
import { parseOrganisations } from '../served/parseOrganisations';
import { parseSite, parseVocabulary } from '../served/parseSite';
import { type Extension, isUnchanged } from './madeFiles';
import type { SheetRecord } from './toRecords';
import type { UpkeepData } from './upkeepData';

export interface AffectedActivity {
  readonly row: number;
  readonly id: string;
  readonly title: Localised;
}
export interface ChangedActivity extends AffectedActivity {
  /** Empty where only the order of a list's entries is another. */
  readonly fields: readonly ChangedField[];
}

export interface CountryMove {
  readonly code: CountryCode;
  readonly before: number;
  readonly after: number;
}

export interface SheetEffect {
  readonly added: readonly AffectedActivity[];
  readonly changed: readonly ChangedActivity[];
  /** How many activities stay as they are, in the spreadsheet or not. */
  readonly unchanged: number;
  readonly before: Totals;
  readonly after: Totals;
  /** Only those whose number moves; the largest move first. */
  readonly countries: readonly CountryMove[];
  readonly extension: Extension | null;
}

function stageOf(files: EditedFiles, countries: UpkeepData['countries']): Stage {
  const compiled = compileData(files);
  const text = (path: string) => compiled.get(path) ?? '';
  return createStage({
    activities: parseActivities(text('data/activities.json')),
    organisations: parseOrganisations(text('data/organisations.json')),
    vocabulary: parseVocabulary(text('data/vocabulary.json')),
    site: parseSite(text('data/site.json')),
    countries,
  });
}

function countsOf(stage: Stage): ReadonlyMap<CountryCode, number> {
  const { ranking } = createScene(stage, defaultView('en'));
  return new Map(ranking.map(({ code, count }) => [code, count]));
}

function moves(before: Stage, after: Stage): readonly CountryMove[] {
  const [old, now] = [countsOf(before), countsOf(after)];
  const size = ({ before: from, after: to }: CountryMove) => Math.abs(to - from);
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((code) => ({ code, before: old.get(code) ?? 0, after: now.get(code) ?? 0 }))
    .filter((move) => move.before !== move.after)
    .toSorted((a, b) => size(b) - size(a));
}

function affected({ row, id, record }: SheetRecord): AffectedActivity {
  return { row, id, title: record.title as Localised };
}

/**
 * @param files with the records of the spreadsheet in them, checked
 * @param extension how much longer the collected period becomes
 */
export function sheetEffect(
  data: UpkeepData,
  records: readonly SheetRecord[],
  files: EditedFiles,
  extension: Extension | null,
): SheetEffect {
  const before = stageOf(data.files, data.countries);
  const after = stageOf(files, data.countries);
  const changed = records.flatMap((each) =>
    each.existing && !isUnchanged(each)
      ? [{ ...affected(each), fields: compareFields(each.existing, each.record) }]
      : [],
  );
  return {
    added: records.filter(({ existing }) => existing === undefined).map(affected),
    changed,
    unchanged: data.activities.length - changed.length,
    before: before.totals,
    after: after.totals,
    countries: moves(before, after),
    extension,
  };
}
