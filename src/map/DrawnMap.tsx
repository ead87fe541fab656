import { memo, type RefObject, useEffect, useMemo, useState } from 'react';
import type { CountryCode } from '../domain/model/types';
import { useView } from '../state/page/useView';
import { type Insets, worldFrame } from './camera/frames';
import { useCamera } from './camera/useCamera';
import { useFeatureStates } from './colour/useFeatureStates';
import type { MapEngine } from './engine/mapEngine';
import { registerMap } from './engine/mapImage';
import { useContextLoss } from './engine/useContextLoss';
import type { MapAssets } from './engine/useMapAssets';
import { LabelOverlay } from './labels/labelOverlay';
import { useLabels } from './labels/useLabels';
import type { ActivityGeometry } from './layers/activityGeometry';
import { MapLayers } from './layers/MapLayers';
import type { StyleChoice } from './layers/style';
import { useActivityGeometry } from './layers/useActivityGeometry';
import { useDotOrder } from './layers/useDotOrder';
import { useThemeColours } from './layers/useThemeColours';
import { GlobeRim } from './overlay/GlobeRim';
import { MapControls } from './overlay/MapControls';
import { MembersNote, OutsideNote } from './overlay/MapNote';
import { VenueMarker } from './overlay/VenueMarker';
import { CountriesInView } from './pointer/CountriesInView';
import { HoverCard } from './pointer/HoverCard';
import { placeOf } from './pointer/placeOf';
import { usePointer } from './pointer/usePointer';
import { useMapScene } from './screen/useMapScene';

interface DrawnMapProps {
  readonly engine: MapEngine;
  readonly assets: MapAssets;
  /** What the map's style was built for. */
  readonly opening: StyleChoice;
  /** What covers the map's edges. */
  readonly insets: Insets;
  /** The map's frame, with what lies on it. */
  readonly frame: RefObject<HTMLElement | null>;
  /** Told when the drawing context will not come back. */
  readonly onLost: () => void;
}

/** The sheet of labels over the map. */
function useOverlay({ screen, frames }: MapEngine, family: string | null): LabelOverlay {
  const overlay = useMemo(() => new LabelOverlay(screen, family), [screen, family]);
  useEffect(() => {
    const detach = overlay.attach();
    const forget = registerMap({ frames, drawLabels: (context) => overlay.drawOn(context) });
    return () => {
      forget();
      detach();
    };
  }, [frames, overlay]);
  return overlay;
}

/** Everything on the map and over it, once the engine is there. */
export function DrawnMap({ engine, assets, opening, onLost, ...rest }: DrawnMapProps) {
  const { isLost, generation } = useContextLoss(engine.context, onLost);
  const { screen, sendDots, styled } = engine;
  const drawn = useActivityGeometry(assets);
  const overlay = useOverlay(engine, assets.family);
  useFeatureStates({ map: engine.states, targets: assets.stateTargets, generation });
  useThemeColours({ map: styled, assets: assets.style, opening, isLost });
  // Before the labels, so that the picture is not called complete without it.
  useDotOrder({ sendDots, points: assets.points, isLost });
  const { family } = assets;
  const { frame } = rest;
  const labelled = { screen, overlay, world: assets, family, drawn, frame, generation };
  const outside = useLabels(labelled);
  return (
    <>
      <MapLayers sources={assets.style.areas} drawn={drawn} isLost={isLost} />
      <MapOverlays engine={engine} assets={assets} drawn={drawn} outside={outside} {...rest} />
    </>
  );
}

interface MapOverlaysProps extends Pick<DrawnMapProps, 'engine' | 'assets' | 'insets' | 'frame'> {
  readonly drawn: ActivityGeometry | null;
  /** Countries with activities that the view leaves out. */
  readonly outside: readonly CountryCode[];
}

/** Camera, pointer, and what lies over the map. */
const MapOverlays = memo(function MapOverlays(props: MapOverlaysProps) {
  const { engine, assets, drawn, outside, insets, frame } = props;
  const { screen } = engine;
  const projection = useView((state) => state.projection);
  const showMembers = useView((state) => state.showMembers);
  const activity = useMapScene((scene) => scene.activity);
  const { controller, reset } = useCamera(engine.camera, assets, insets);
  const pointed = usePointer(screen, assets.points);
  const [reached, setReached] = useState<CountryCode | null>(null);
  const shown = pointed ?? placeOf(screen, assets, reached);
  return (
    <>
      <CountriesInView screen={screen} world={assets} onReach={setReached} />
      {projection === 'globe' && <GlobeRim screen={screen} />}
      {activity?.venue && drawn?.venue && (
        <VenueMarker screen={screen} venue={activity.venue} place={drawn.venue} frame={frame} />
      )}
      {showMembers && <MembersNote />}
      {!showMembers && !activity && (
        <OutsideNote
          outside={outside}
          onShowAll={() => controller.go((size) => worldFrame(size, insets))}
        />
      )}
      <MapControls controller={controller} reset={reset} insets={insets} />
      {shown && <HoverCard pointed={shown} size={screen.size()} />}
    </>
  );
});
