/** Writes `cldrNames.json` from the CLDR inside this Node. Run by hand, then read the difference. */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Localised } from '../../src/domain/model/types';
import { allCodes } from './countryTable';
import { alpha2Of } from './isoCodes';
import { m49Numbers } from './m49';

const english = new Intl.DisplayNames('en', { type: 'region' });
const japanese = new Intl.DisplayNames('ja', { type: 'region' });

function localised(region: string): Localised {
  return { en: english.of(region) ?? region, ja: japanese.of(region) ?? region };
}

export function refreshNames(): void {
  const content = {
    source: `CLDR ${process.versions['cldr']} through Intl.DisplayNames`,
    names: Object.fromEntries(allCodes.map((code) => [code, localised(alpha2Of(code))])),
    m49: Object.fromEntries(m49Numbers().map((number) => [number, localised(number)])),
  };
  const path = fileURLToPath(new URL('./cldrNames.json', import.meta.url));
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
}
