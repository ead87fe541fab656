/** ISO 3166-1 codes from CLDR. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allCodes } from './countryTable';

interface CodeMapping {
  readonly _alpha3?: string;
  readonly _numeric?: string;
}

const path = createRequire(import.meta.url).resolve('cldr-core/supplemental/codeMappings.json');
const mappings = (
  JSON.parse(readFileSync(path, 'utf8')) as {
    supplemental: { codeMappings: Record<string, CodeMapping> };
  }
).supplemental.codeMappings;

const known = new Set(allCodes);
const alpha2ByAlpha3 = new Map<string, string>();
const alpha3ByNumber = new Map<string, string>();
const numberByAlpha3 = new Map<string, string>();
for (const [alpha2, mapping] of Object.entries(mappings)) {
  // CLDR also lists withdrawn codes; only those of our own table count.
  if (alpha2.length !== 2 || !mapping._alpha3 || !known.has(mapping._alpha3)) continue;
  alpha2ByAlpha3.set(mapping._alpha3, alpha2);
  if (mapping._numeric === undefined) continue;
  alpha3ByNumber.set(mapping._numeric, mapping._alpha3);
  numberByAlpha3.set(mapping._alpha3, mapping._numeric);
}
// Kosovo has no ISO code; XKX and XK are in wide use and CLDR has XK.
alpha2ByAlpha3.set('XKX', 'XK');

export function alpha3ByNumeric(numeric: string): string | undefined {
  return alpha3ByNumber.get(numeric);
}

/** Two letters; throws when CLDR does not know the code. */
export function alpha2Of(alpha3: string): string {
  const alpha2 = alpha2ByAlpha3.get(alpha3);
  if (alpha2 === undefined) throw new Error(`CLDR has no alpha-2 code for ${alpha3}`);
  return alpha2;
}

/** Three digits, also the UN M49 number; `null` for Kosovo. */
export function numericOf(alpha3: string): string | null {
  return numberByAlpha3.get(alpha3) ?? null;
}
