import { useEffect, useState } from 'react';
import type { Change } from '../../domain/comparison/comparison';
import type { Stage } from '../../domain/counting/stage';
import type { CountryCode, Language } from '../../domain/model/types';
import type { Scene } from '../../domain/scene/scene';
import { countryName } from '../../i18n/format/names';
import { shownCountries } from '../colour/colourClass';
import { landsInView } from '../screen/landSurvey';
import { isFacing, isWithin, type MapScreen, screenPoint } from '../screen/mapScreen';
import type { MapWorld } from '../screen/mapWorld';
import { targetOf } from './hitTest';

function seenIds(screen: MapScreen, { grid, points }: MapWorld): ReadonlySet<string> {
  const ids = new Set(landsInView(screen, grid));
  const size = screen.size();
  for (const { id, place } of points) {
    if (ids.has(id) || !isFacing(screen, place)) continue;
    if (isWithin(screenPoint(screen, place), size)) ids.add(id);
  }
  return ids;
}

/** The ids of what the camera sees; asked anew whenever it has come to rest. */
export function useSeen(screen: MapScreen, world: MapWorld): ReadonlySet<string> {
  const [seen, setSeen] = useState(() => seenIds(screen, world));
  useEffect(() => screen.onRest(() => setSeen(seenIds(screen, world))), [screen, world]);
  return seen;
}

/** A country as an option of the map's list. */
export interface ListedCountry {
  readonly code: CountryCode;
  readonly name: string;
  /** Activities in the period. */
  readonly count: number;
  /** From the other period on; `null` while none is compared. */
  readonly change: Change | null;
  readonly isSeen: boolean;
}

/**
 * Every country the map can open: those in view first, in each part the most activities first, then
 * by name.
 */
export function listCountries(
  stage: Stage,
  scene: Scene,
  seen: ReadonlySet<string>,
  language: Language,
): readonly ListedCountry[] {
  const collator = new Intl.Collator(language);
  const shown = shownCountries(scene);
  const { comparison } = scene;
  const unchanged = comparison && { before: 0, after: 0, change: 0 };
  const weightOf = (code: CountryCode) => shown.get(code)?.weight ?? 0;
  return [...stage.dataset.countries.keys()]
    .filter((code) => targetOf(code, stage, scene).type === 'country')
    .map((code) => ({
      code,
      name: countryName(stage.dataset, code, language),
      count: scene.byCountry.get(code)?.count ?? 0,
      change: comparison?.byCountry.get(code) ?? unchanged,
      isSeen: seen.has(code),
    }))
    .sort(
      (a, b) =>
        Number(b.isSeen) - Number(a.isSeen) ||
        weightOf(b.code) - weightOf(a.code) ||
        collator.compare(a.name, b.name),
    );
}
