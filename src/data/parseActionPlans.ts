import type { ActionPlans, CountryCode } from '../domain/types';
import { parseFile } from './parseFile';
import { toSource } from './parseSource';
import { type ServedActionPlans, servedActionPlansFile } from './servedDetailSchema';

function toActionPlans(raw: ServedActionPlans): ActionPlans {
  return { ...raw, country: raw.country as CountryCode, sources: raw.sources.map(toSource) };
}

/** @throws DataFileError */
export function parseActionPlans(text: string): ReadonlyMap<CountryCode, ActionPlans> {
  const { actionPlans } = parseFile('actionPlans', servedActionPlansFile, text);
  return new Map(actionPlans.map((raw) => [raw.country as CountryCode, toActionPlans(raw)]));
}
