import { firstDayOfMonth, lastDayOfMonth, monthNumber } from '../../domain/model/dates';
import { collectedPeriod } from '../../domain/model/period';
import type {
  CountryCode,
  CoveragePeriod,
  IsoDate,
  MonthNumber,
  Preset,
  Site,
  Vocabulary,
} from '../../domain/model/types';
import { type ServedSite, servedSiteFile, servedVocabularyFile } from '../schema/servedSchema';
import { parseFile } from './parseFile';

type RawPreset = ServedSite['presets'][number];

/** Whole months up to the last one collected: 12 months to October 2025 begin on 2024-11-01. */
function lastMonths(count: number, lastCollected: IsoDate): { from: IsoDate; to: IsoDate } {
  const last = monthNumber(lastCollected);
  return {
    from: firstDayOfMonth((last - count + 1) as MonthNumber),
    to: lastDayOfMonth(last),
  };
}

function toPreset(raw: RawPreset, lastCollected: IsoDate): Preset {
  const dates =
    raw.lastMonths === undefined
      ? { from: raw.from as IsoDate | null, to: raw.to as IsoDate | null }
      : lastMonths(raw.lastMonths, lastCollected);
  return { id: raw.id, label: raw.label, isPrimary: raw.isPrimary, ...dates };
}

/** @throws DataFileError */
export function parseSite(text: string): Site {
  const raw = parseFile('site', servedSiteFile, text);
  const site: Site = {
    ...raw,
    homeCountry: raw.homeCountry as CountryCode,
    coverage: raw.coverage as CoveragePeriod[],
    presets: [],
    versionDate: raw.versionDate as IsoDate,
  };
  const { to } = collectedPeriod(site);
  return { ...site, presets: raw.presets.map((preset) => toPreset(preset, to)) };
}

/** @throws DataFileError */
export function parseVocabulary(text: string): Vocabulary {
  return parseFile('vocabulary', servedVocabularyFile, text);
}
