import { useEffect, useMemo } from 'react';
import type { CountryCode } from '../../domain/model/types';
import { shownCountries } from '../colour/colourClass';
import type { MapPoint } from '../screen/mapPoints';
import { useMapScene } from '../screen/useMapScene';
import { dotFeatures } from './dotFeatures';
import { DotOrder } from './dotOrder';

interface DottedMap {
  readonly sendDots: (dots: GeoJSON.FeatureCollection) => void;
  readonly points: readonly MapPoint[];
  /** While the drawing context is lost there is no source to send to. */
  readonly isLost: boolean;
}

/** Larger numbers above smaller; nothing is sent while their order is right. */
export function useDotOrder({ sendDots, points, isLost }: DottedMap): void {
  const shown = useMapScene(shownCountries);
  // A rebuilt map has the order that was sent last.
  const order = useMemo(() => new DotOrder(points), [points]);
  useEffect(() => {
    if (isLost) return;
    const hasMoved = order.follow((id) => shown.get(id as CountryCode)?.weight ?? 0);
    if (hasMoved) sendDots(dotFeatures(points, (id) => order.placeOf(id)));
  }, [sendDots, points, order, shown, isLost]);
}
