import { useEffect, useRef, useState } from 'react';
import type { CountryCode } from '../../domain/model/types';
import type { Scene } from '../../domain/scene/scene';
import { useStage } from '../../state/page/useScene';
import { useActions } from '../../state/page/useView';
import { shownCountries } from '../colour/colourClass';
import { dotRadiusAt } from '../layers/dotRadius';
import type { MapPoint } from '../screen/mapPoints';
import { isFacing, type MapScreen, type ScreenPoint, screenPoint } from '../screen/mapScreen';
import { useMapScenes } from '../screen/useMapScene';
import { type HitTarget, hitTest, type ScreenDot, targetOf } from './hitTest';

/** The country pointed at, and where. */
export interface Pointed {
  readonly code: CountryCode;
  readonly at: ScreenPoint;
}

function dotsOnScreen(screen: MapScreen, points: readonly MapPoint[], scene: Scene): ScreenDot[] {
  const { zoom } = screen.frame();
  const shown = shownCountries(scene);
  const partners = scene.activity?.partners.map(({ country }) => String(country));
  return points.flatMap((point) => {
    const isNamed = shown.has(point.id as CountryCode);
    // Beside an open activity the dots of others are not drawn.
    if (partners && isNamed && !partners.includes(point.id)) return [];
    if (dotRadiusAt(point, zoom, isNamed) === 0 || !isFacing(screen, point.place)) return [];
    return [{ id: point.id, ...screenPoint(screen, point.place) }];
  });
}

/** Whether a point of the screen lies on the map at all; a globe leaves the corners free. */
function isOnMap(screen: MapScreen, point: ScreenPoint): boolean {
  if (!screen.isGlobe()) return true;
  const back = screen.project(screen.unproject(point));
  return Math.hypot(back.x - point.x, back.y - point.y) < 2;
}

/**
 * What pointing and pressing on the map do. Fingers select but do not hover; while the map moves
 * nothing is pointed at.
 */
export function usePointer(screen: MapScreen, points: readonly MapPoint[]): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const isCoarse = useRef(false);
  const stage = useStage();
  const scenes = useMapScenes();
  const { clearSelection, hoverCountry, selectCountry } = useActions();
  useEffect(() => {
    const { surface } = screen;
    let frame = 0;
    let last: ScreenPoint | null = null;
    const find = (point: ScreenPoint): HitTarget => {
      if (!isOnMap(screen, point)) return { type: 'sea' };
      const scene = scenes.read().settled;
      const id = hitTest({
        point,
        dots: dotsOnScreen(screen, points, scene),
        areaAt: () => screen.areaAt(point),
        isCoarse: isCoarse.current,
      });
      return targetOf(id, stage, scene);
    };
    const pause = () => {
      cancelAnimationFrame(frame);
      surface.style.cursor = '';
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
      surface.style.cursor = code ? 'pointer' : '';
      setPointed(code && { code, at });
      hoverCountry(code);
    };
    const point = (event: PointerEvent) => {
      isCoarse.current = event.pointerType === 'touch';
      cancelAnimationFrame(frame);
      if (isCoarse.current || screen.isMoving() || event.buttons !== 0) return;
      const { left, top } = surface.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      last = at;
      frame = requestAnimationFrame(() => show(at));
    };
    const press = (event: PointerEvent) => {
      isCoarse.current = event.pointerType === 'touch';
    };
    const click = (at: ScreenPoint) => {
      const target = find(at);
      if (target.type === 'country') selectCountry(target.code);
      else if (target.type === 'sea') clearSelection();
    };
    surface.addEventListener('pointerdown', press);
    surface.addEventListener('pointermove', point);
    surface.addEventListener('pointerleave', leave);
    const leaves = [
      screen.onMoveStart(pause),
      // A rebuilt map has forgotten what the pointer, which has not moved, points at.
      screen.onRestored(() => screen.onceDrawn(() => last && show(last))),
      screen.onClick(click),
    ];
    return () => {
      cancelAnimationFrame(frame);
      surface.removeEventListener('pointerdown', press);
      surface.removeEventListener('pointermove', point);
      surface.removeEventListener('pointerleave', leave);
      for (const end of leaves) end();
    };
  }, [screen, points, stage, scenes, clearSelection, hoverCountry, selectCountry]);
  return pointed;
}
