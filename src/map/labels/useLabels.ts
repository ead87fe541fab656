import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { CountryCode, Language } from '../../domain/model/types';
import type { Scene } from '../../domain/scene/scene';
import { map as mapText } from '../../i18n/messages/map/map';
import { useTextOf } from '../../state/text/useTextOf';
import { useView } from '../../state/view/viewStore';
import { shownCountries } from '../colour/colourClass';
import { Readiness } from '../engine/readiness';
import { dotFeatures, type MapAssets } from '../engine/useMapAssets';
import type { ActivityGeometry } from '../layers/activityGeometry';
import { DotOrder } from '../layers/dotOrder';
import { coveredBoxes } from '../screen/coveredBoxes';
import { isFacing, isGlobe, layoutLabels, readPlacementContext, screenPoint } from './labelLayout';
import type { LabelOverlay } from './labelOverlay';
import { labelRequests } from './labelRequests';

const noArcs: ActivityGeometry['arcs'] = [];
/** So long after the last change the period counts as resting, in milliseconds. */
const restDelay = 250;

export interface LabelInput {
  readonly map: MapLibre;
  readonly overlay: LabelOverlay;
  readonly assets: MapAssets;
  readonly scene: Scene;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly drawn: ActivityGeometry | null;
  /** The map's frame; what lies on the map inside it is marked with `data-covers-map`. */
  readonly frame: RefObject<HTMLElement | null>;
  /** Rises when the map has lost its sources and got them back. */
  readonly generation: number;
}

/** Font files load when a text first needs them; measuring has to wait for that. */
async function fontsFor(family: string | null, text: string): Promise<void> {
  if (family === null) return;
  const load = (weight: number) => document.fonts.load(`${weight} 13px "${family}"`, text);
  await Promise.allSettled([400, 700].map(load));
}

/** Countries with activities that the view leaves out, most first. */
function countriesOutside(
  map: MapLibre,
  assets: MapAssets,
  scene: Scene,
  inView: ReadonlyMap<string, unknown>,
): readonly CountryCode[] {
  if (isGlobe(map)) return [];
  const { clientWidth, clientHeight } = map.getCanvas();
  const isSeen = (code: CountryCode) => {
    if (inView.has(code)) return true;
    const point = assets.pointById.get(code);
    if (!point || !isFacing(map, point.place)) return false;
    const { x, y } = screenPoint(map, point.place);
    return x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight;
  };
  return [...shownCountries(scene).keys()].filter((code) => !isSeen(code));
}

/**
 * Places the labels anew when the camera or the period has come to rest. Tells which countries
 * with activities lie outside the view, because that is known here anyway.
 */
export function useLabels(input: LabelInput): readonly CountryCode[] {
  const { map, overlay, assets, scene, language, theme, drawn, frame, generation } = input;
  const homeNote = useTextOf(mapText).homeNote;
  const showMembers = useView((state) => state.showMembers);
  const [outside, setOutside] = useState<readonly CountryCode[]>([]);
  const outsideNow = useRef(outside);
  const placedScene = useRef(scene);
  const readiness = useMemo(() => new Readiness(map, frame), [map, frame]);
  const update = useMemo(
    // Tells whether the reader now sees other countries than before.
    () => (): boolean => {
      const shown = shownCountries(scene);
      const colourClassOf = (id: string) => shown.get(id as CountryCode)?.colourClass ?? 0;
      const covered = coveredBoxes(frame.current);
      const { grid, points, family } = assets;
      const arcs = drawn?.arcs ?? noArcs;
      const zoom = map.getZoom();
      const requests = labelRequests({ scene, points, language, zoom, homeNote });
      const named = new Set(requests.map(({ id }) => id));
      const screen = {
        map,
        grid,
        points,
        covered,
        language,
        theme,
        colourClassOf,
        named,
        arcs,
        family,
      };
      const context = readPlacementContext(screen);
      overlay.show(layoutLabels(requests, context, screen));
      const found = countriesOutside(map, assets, scene, context.inView);
      const isOther = outsideNow.current.join() !== found.join();
      if (isOther) setOutside(found);
      outsideNow.current = isOther ? found : outsideNow.current;
      return isOther;
    },
    [map, overlay, assets, scene, language, theme, drawn, frame, homeNote],
  );
  const place = useMemo(
    () => async (isCurrent: () => boolean) => {
      const names = assets.points.map(({ name }) => name[language]).join('');
      await fontsFor(assets.family, `${names}${homeNote} 0123456789+−±`);
      if (!isCurrent()) return;
      placedScene.current = scene;
      // The note on what lies outside takes room: the labels move once more when it has changed.
      if (!update()) readiness.finish();
    },
    [assets, language, homeNote, scene, update, readiness],
  );
  // First, so that the picture is not called complete before it.
  useDotOrder(map, assets, scene);
  const run = useRef<(() => void) | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the notes on what lies outside and on members take room, and a rebuilt map has forgotten its projection for a moment
  useEffect(() => {
    let isCurrent = true;
    const begin = () => {
      readiness.begin();
      void place(() => isCurrent);
    };
    run.current = begin;
    readiness.begin();
    const timer = setTimeout(begin, placedScene.current === scene ? 0 : restDelay);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [scene, place, outside, showMembers, readiness, generation]);
  useCameraRest(map, readiness, run);
  return outside;
}

/** @param run what to do when the camera has come to rest; the latest, so that no step touches the listeners */
function useCameraRest(
  map: MapLibre,
  readiness: Readiness,
  run: { readonly current: (() => void) | null },
): void {
  useEffect(() => {
    const stop = () => readiness.begin();
    const rest = () => run.current?.();
    map.on('movestart', stop);
    map.on('webglcontextlost', stop);
    map.on('moveend', rest);
    map.on('resize', rest);
    return () => {
      map.off('movestart', stop);
      map.off('webglcontextlost', stop);
      map.off('moveend', rest);
      map.off('resize', rest);
    };
  }, [map, readiness, run]);
}

/** Larger numbers above smaller, as soon as the period rests; nothing is sent while their order is right. */
function useDotOrder(map: MapLibre, assets: MapAssets, scene: Scene): void {
  const { points } = assets;
  // A rebuilt map has the order that was sent last.
  const order = useMemo(() => new DotOrder(points), [points]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const shown = shownCountries(scene);
      const hasMoved = order.follow((id) => shown.get(id as CountryCode)?.weight ?? 0);
      // While the drawing context is lost there is no source to write to.
      if (!hasMoved || !map.style) return;
      map.getSource<GeoJSONSource>('dots')?.setData(dotFeatures(points, (id) => order.placeOf(id)));
    }, restDelay);
    return () => clearTimeout(timer);
  }, [map, points, order, scene]);
}
