import type { CountryCode } from '../../domain/model/types';
import type { Scene } from '../../domain/scene/scene';
import { shownCountries } from '../colour/colourClass';
import { isWithin, type MapScreen, screenPoint } from '../screen/mapScreen';
import type { MapWorld } from '../screen/mapWorld';

/**
 * Countries with activities that the view leaves out, most first; of a globe, which always leaves
 * half the world out, none.
 * @param inView the lands of which a part is in view
 */
export function countriesOutside(
  screen: Pick<MapScreen, 'isGlobe' | 'project' | 'frame' | 'size'>,
  { pointById }: Pick<MapWorld, 'pointById'>,
  scene: Scene,
  inView: ReadonlyMap<string, unknown>,
): readonly CountryCode[] {
  if (screen.isGlobe()) return [];
  const isSeen = (code: CountryCode) => {
    if (inView.has(code)) return true;
    const point = pointById.get(code);
    return point !== undefined && isWithin(screenPoint(screen, point.place), screen.size());
  };
  return [...shownCountries(scene).keys()].filter((code) => !isSeen(code));
}
