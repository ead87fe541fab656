import type { ActionPlans, CountryCode } from '../../domain/model/types';
import { type ServedActionPlans, servedActionPlansFile } from '../schema/servedDetailSchema';
import { parseFile } from './parseFile';
import { toSource } from './parseSource';

function toActionPlans(raw: ServedActionPlans): ActionPlans {
  return { ...raw, country: raw.country as CountryCode, sources: raw.sources.map(toSource) };
}

/** @throws DataFileError */
export function parseActionPlans(text: string): ReadonlyMap<CountryCode, ActionPlans> {
  const { actionPlans } = parseFile('actionPlans', servedActionPlansFile, text);
  return new Map(actionPlans.map((raw) => [raw.country as CountryCode, toActionPlans(raw)]));
}
