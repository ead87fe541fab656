import type { CountryCode } from '../../domain/model/types';
import { isFacing, type MapScreen, screenPoint } from '../screen/mapScreen';
import type { MapWorld } from '../screen/mapWorld';
import type { Pointed } from './usePointer';

/**
 * Where the country that the keyboard is at lies on the map, or the edge it lies beyond; `null` on a
 * globe's far side.
 */
export function placeOf(
  screen: MapScreen,
  { pointById }: Pick<MapWorld, 'pointById'>,
  code: CountryCode | null,
): Pointed | null {
  const point = code && pointById.get(code);
  if (!point || !isFacing(screen, point.place)) return null;
  const { x, y } = screenPoint(screen, point.place);
  const { width, height } = screen.size();
  const within = (place: number, size: number) => Math.min(Math.max(place, 0), size);
  return { code, at: { x: within(x, width), y: within(y, height) } };
}
