import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { CountryCode } from '../../domain/model/types';
import { map as mapText } from '../../i18n/messages/map/map';
import { useText } from '../../state/page/useText';
import { useLanguage, useView } from '../../state/page/useView';
import { useTheme } from '../../state/preferences/useTheme';
import { shownCountries } from '../colour/colourClass';
import type { ActivityGeometry } from '../layers/activityGeometry';
import { coveredBoxes } from '../screen/coveredBoxes';
import type { MapScreen } from '../screen/mapScreen';
import type { MapWorld } from '../screen/mapWorld';
import { useMapScene } from '../screen/useMapScene';
import { countriesOutside } from './countriesOutside';
import { layoutLabels, readPlacementContext } from './labelLayout';
import type { LabelOverlay } from './labelOverlay';
import { labelRequests } from './labelRequests';
import { Readiness } from './readiness';

const noArcs: ActivityGeometry['arcs'] = [];

interface LabelledMap {
  readonly screen: MapScreen;
  readonly overlay: Pick<LabelOverlay, 'show'>;
  readonly world: MapWorld;
  /** The family labels are drawn in; `null` for the system's. */
  readonly family: string | null;
  /** What the open activity draws. */
  readonly drawn: ActivityGeometry | null;
  /** The map's frame; what lies on the map inside it is marked with `data-covers-map`. */
  readonly frame: RefObject<HTMLElement | null>;
  /** Rises when the map was rebuilt after a lost drawing context. */
  readonly generation: number;
}

/** Font files load when a text first needs them; measuring has to wait for that. */
async function fontsFor(family: string | null, text: string): Promise<void> {
  if (family === null) return;
  const load = (weight: number) => document.fonts.load(`${weight} 13px "${family}"`, text);
  await Promise.allSettled([400, 700].map(load));
}

/**
 * Places the labels of the settled scene, and again when the camera has come to rest. Tells which
 * countries with activities lie outside the view, because that is known here anyway.
 */
export function useLabels(labelled: LabelledMap): readonly CountryCode[] {
  const { screen, overlay, world, family, drawn, frame, generation } = labelled;
  const scene = useMapScene((current) => current);
  const language = useLanguage();
  const theme = useTheme();
  const { homeNote } = useText(mapText);
  const showMembers = useView((state) => state.showMembers);
  const [outside, setOutside] = useState<readonly CountryCode[]>([]);
  const outsideNow = useRef(outside);
  const readiness = useMemo(() => new Readiness(screen, frame), [screen, frame]);
  const update = useMemo(
    // Tells whether the view now leaves out other countries than before.
    () => (): boolean => {
      const shown = shownCountries(scene);
      const { grid, points } = world;
      const { zoom } = screen.frame();
      const requests = labelRequests({ scene, points, language, zoom, homeNote });
      const input = {
        screen,
        grid,
        points,
        covered: coveredBoxes(frame.current),
        language,
        theme,
        colourClassOf: (id: string) => shown.get(id as CountryCode)?.colourClass ?? 0,
        named: new Set(requests.map(({ id }) => id)),
        arcs: drawn?.arcs ?? noArcs,
        family,
      };
      const context = readPlacementContext(input);
      overlay.show(layoutLabels(requests, context, input));
      const found = countriesOutside(screen, world, scene, context.inView);
      const isOther = outsideNow.current.join() !== found.join();
      if (isOther) {
        outsideNow.current = found;
        setOutside(found);
      }
      return isOther;
    },
    [screen, overlay, world, family, scene, language, theme, drawn, frame, homeNote],
  );
  const place = useMemo(
    () => async (isCurrent: () => boolean) => {
      const names = world.points.map(({ name }) => name[language]).join('');
      await fontsFor(family, `${names}${homeNote} 0123456789+−±`);
      if (!isCurrent()) return;
      // The note on what lies outside takes room: the labels move once more when it has changed.
      if (!update()) readiness.finish();
    },
    [world, family, language, homeNote, update, readiness],
  );
  const run = useRef<(() => void) | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the notes on what lies outside and on members take room, and a rebuilt map has to be called complete again
  useEffect(() => {
    let isCurrent = true;
    const begin = () => {
      readiness.begin();
      void place(() => isCurrent);
    };
    run.current = begin;
    begin();
    return () => {
      isCurrent = false;
    };
  }, [place, outside, showMembers, readiness, generation]);
  useCameraRest(screen, readiness, run);
  return outside;
}

/** @param run what to do when the camera has come to rest; the latest, so that no step touches the listeners */
function useCameraRest(
  screen: MapScreen,
  readiness: Readiness,
  run: { readonly current: (() => void) | null },
): void {
  useEffect(() => {
    const leaves = [
      screen.onMoveStart(() => readiness.begin()),
      screen.onLost(() => readiness.begin()),
      screen.onRest(() => run.current?.()),
    ];
    return () => {
      for (const leave of leaves) leave();
    };
  }, [screen, readiness, run]);
}
