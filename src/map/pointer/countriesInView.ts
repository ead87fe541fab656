import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import type { Change } from '../../domain/comparison/comparison';
import type { CountryCode, Language } from '../../domain/model/types';
import type { Scene, Stage } from '../../domain/scene/scene';
import { countryName } from '../../i18n/format/names';
import { shownCountries } from '../colour/colourClass';
import type { MapAssets } from '../engine/useMapAssets';
import { isFacing, landsInView, screenPoint } from '../labels/labelLayout';
import { targetOf } from './hitTest';

function seenIds(map: MapLibre, { grid, points }: MapAssets): ReadonlySet<string> {
  const ids = new Set(landsInView(map, grid));
  const { clientWidth, clientHeight } = map.getCanvas();
  for (const { id, place } of points) {
    if (ids.has(id) || !isFacing(map, place)) continue;
    const { x, y } = screenPoint(map, place);
    if (x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight) ids.add(id);
  }
  return ids;
}

/** The ids of what the camera sees; asked anew whenever it has come to rest. */
export function useSeen(map: MapLibre, assets: MapAssets): ReadonlySet<string> {
  const [seen, setSeen] = useState(() => seenIds(map, assets));
  useEffect(() => {
    const look = () => setSeen(seenIds(map, assets));
    map.on('moveend', look);
    map.on('resize', look);
    return () => {
      map.off('moveend', look);
      map.off('resize', look);
    };
  }, [map, assets]);
  return seen;
}

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
