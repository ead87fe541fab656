import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CountryCode } from '../../domain/model/types';
import type { Scene, Stage } from '../../domain/scene/scene';
import { clearSelection, hoverCountry, selectCountry } from '../../state/view/actions';
import { shownCountries } from '../colour/colourClass';
import { isFacing, isGlobe, screenPoint } from '../labels/labelLayout';
import { dotRadiusAt } from '../labels/labelRequests';
import type { MapPoint } from '../screen/mapPoints';
import { type HitTarget, hitTest, type ScreenDot, type ScreenPoint, targetOf } from './hitTest';

export interface Pointed {
  readonly code: CountryCode;
  readonly at: ScreenPoint;
}

function dotsOnScreen(map: MapLibre, points: readonly MapPoint[], scene: Scene): ScreenDot[] {
  const zoom = map.getZoom();
  const shown = shownCountries(scene);
  const partners = scene.activity?.partners.map(({ country }) => String(country));
  return points.flatMap((point) => {
    const isNamed = shown.has(point.id as CountryCode);
    // Beside an open activity the dots of others are not drawn.
    if (partners && isNamed && !partners.includes(point.id)) return [];
    if (dotRadiusAt(point, zoom, isNamed) === 0 || !isFacing(map, point.place)) return [];
    const { x, y } = screenPoint(map, point.place);
    return [{ id: point.id, x, y }];
  });
}

function areaAt(map: MapLibre, point: ScreenPoint): string | null {
  const [hit] = map.queryRenderedFeatures([point.x, point.y], { layers: ['countries'] });
  const id: unknown = hit?.properties.id;
  return typeof id === 'string' ? id : null;
}

/** Whether a point of the screen lies on the map at all; a globe leaves the corners free. */
function isOnMap(map: MapLibre, { x, y }: ScreenPoint): boolean {
  if (!isGlobe(map)) return true;
  const back = map.project(map.unproject([x, y]));
  return Math.hypot(back.x - x, back.y - y) < 2;
}

/**
 * What pointing and pressing on the map do. Fingers select but do not hover; while the map moves
 * nothing is pointed at.
 */
export function usePointer(
  map: MapLibre,
  points: readonly MapPoint[],
  stage: Stage,
  scene: Scene,
): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const isCoarse = useRef(false);
  // The latest, so that a step of the slider leaves the listeners alone.
  const shown = useRef({ stage, scene });
  useLayoutEffect(() => {
    shown.current = { stage, scene };
  }, [stage, scene]);
  useEffect(() => {
    const canvas = map.getCanvas();
    let frame = 0;
    const find = (point: ScreenPoint): HitTarget => {
      if (!isOnMap(map, point)) return { type: 'sea' };
      const { stage, scene } = shown.current;
      const id = hitTest({
        point,
        dots: dotsOnScreen(map, points, scene),
        areaAt: () => areaAt(map, point),
        isCoarse: isCoarse.current,
      });
      return targetOf(id, stage, scene);
    };
    let last: ScreenPoint | null = null;
    const pause = () => {
      cancelAnimationFrame(frame);
      canvas.style.cursor = '';
      setPointed(null);
      hoverCountry(null);
    };
    const leave = () => {
      last = null;
      pause();
    };
    const show = (at: ScreenPoint) => {
      const target = find(at);
      const code = target.type === 'country' ? target.code : null;
      canvas.style.cursor = code ? 'pointer' : '';
      setPointed(code && { code, at });
      hoverCountry(code);
    };
    const point = (event: PointerEvent) => {
      isCoarse.current = event.pointerType === 'touch';
      cancelAnimationFrame(frame);
      if (isCoarse.current || map.isMoving() || event.buttons !== 0) return;
      const { left, top } = canvas.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      last = at;
      frame = requestAnimationFrame(() => show(at));
    };
    // A rebuilt map has forgotten what the pointer, which has not moved, points at.
    const pointAgain = () => {
      map.once('idle', () => last && show(last));
    };
    const press = (event: PointerEvent) => {
      isCoarse.current = event.pointerType === 'touch';
    };
    const click = (event: MapMouseEvent) => {
      const target = find(event.point);
      if (target.type === 'country') selectCountry(target.code);
      else if (target.type === 'sea') clearSelection();
    };
    canvas.addEventListener('pointerdown', press);
    canvas.addEventListener('pointermove', point);
    canvas.addEventListener('pointerleave', leave);
    map.on('movestart', pause);
    map.on('webglcontextrestored', pointAgain);
    map.on('click', click);
    return () => {
      cancelAnimationFrame(frame);
      canvas.removeEventListener('pointerdown', press);
      canvas.removeEventListener('pointermove', point);
      canvas.removeEventListener('pointerleave', leave);
      map.off('movestart', pause);
      map.off('webglcontextrestored', pointAgain);
      map.off('click', click);
    };
  }, [map, points]);
  return pointed;
}
