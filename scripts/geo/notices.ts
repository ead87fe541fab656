/** The licence texts that travel with the built files. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

function licenceOf(packageName: string): string {
  return readFileSync(require.resolve(`${packageName}/LICENSE`), 'utf8').trim();
}

/** `NOTICE.txt` beside the geography. */
export function noticeFile(): string {
  return [
    'Made with Natural Earth (public domain), https://www.naturalearthdata.com',
    'Borders, names and details were changed; see scripts/geo/README.md.',
    `--- world-atlas ---\n\n${licenceOf('world-atlas')}`,
    `--- Unicode CLDR (names, codes, regions) ---\n\n${licenceOf('cldr-core')}`,
    '--- Noto Sans JP (label fonts) ---\n\nSee fonts/OFL.txt.',
    '',
  ].join('\n\n');
}
