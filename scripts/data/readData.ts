/** Reads the files that people edit, and what is needed to check them, from the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CheckContext } from '../../src/data/record/checkData';
import type { PublishedTexts } from '../../src/data/record/checkHistory';
import { distanceLookup } from '../../src/data/record/countryDistance';
import { type EditedFile, editedFileNames, editedFiles } from '../../src/data/record/editedFiles';

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The text of every edited file in `directory`; `null` for one that is not there. */
export function readEditedTexts(directory: string): Readonly<Record<EditedFile, string | null>> {
  const entries = editedFileNames.map(
    (name) => [name, readIfThere(join(directory, basename(editedFiles[name].path)))] as const,
  );
  return Object.fromEntries(entries) as Record<EditedFile, string | null>;
}

/** What earlier releases left in `directory`. */
export function readPublishedTexts(directory: string): PublishedTexts {
  const folder = join(directory, 'history');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return {
    versions: new Map(
      names
        .filter((name) => name.endsWith('.json'))
        .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    ),
    changes: readIfThere(join(directory, 'changes.json')),
  };
}

/** What the check takes from the built geography in `public/geo`. */
export function readCheckContext(geoDirectory: string): CheckContext {
  const countries = readIfThere(join(geoDirectory, 'countries.json'));
  const overview = readIfThere(join(geoDirectory, 'overview.topo.json'));
  const codes =
    countries === null
      ? null
      : (JSON.parse(countries) as { countries: { code: string }[] }).countries.map(
          ({ code }) => code,
        );
  return {
    countryCodes: codes && new Set(codes),
    ...(overview !== null && { distanceToCountryKm: distanceLookup(JSON.parse(overview)) }),
  };
}
