import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { memo, type RefObject, useEffect, useMemo, useState } from 'react';
import type { CountryCode } from '../domain/model/types';
import type { Scene, Stage } from '../domain/scene/scene';
import type { SceneSource } from '../state/scenes/sceneSource';
import { useView } from '../state/view/viewStore';
import { type CameraTarget, frameOf } from './camera/cameraTarget';
import { type Insets, worldFrame } from './camera/frames';
import { useCamera } from './camera/useCamera';
import { wantedLayers } from './colour/countryState';
import { useFeatureStates } from './colour/useFeatureStates';
import { registerMap } from './engine/mapImage';
import { useContextLoss } from './engine/useContextLoss';
import type { MapAssets } from './engine/useMapAssets';
import { isFacing, screenPoint } from './labels/labelLayout';
import { LabelOverlay } from './labels/labelOverlay';
import { useLabels } from './labels/useLabels';
import { activityGeometry } from './layers/activityGeometry';
import { arcFeatures } from './layers/arcs';
import type { StyleChoice } from './layers/style';
import { useStyleChoice } from './layers/useStyleChoice';
import { GlobeRim } from './overlay/GlobeRim';
import { MapControls } from './overlay/MapControls';
import { MembersNote, OutsideNote } from './overlay/MapNote';
import { VenueMarker } from './overlay/VenueMarker';
import { CountriesInView } from './pointer/CountriesInView';
import { HoverCard } from './pointer/HoverCard';
import { type Pointed, usePointer } from './pointer/usePointer';

interface MapSurfaceProps {
  readonly map: MapLibre;
  readonly overlay: LabelOverlay;
  readonly assets: MapAssets;
  readonly stage: Stage;
  readonly scene: Scene;
  readonly theme: 'light' | 'dark';
  /** What the map's style was built for. */
  readonly opening: StyleChoice;
  readonly cameraTarget: CameraTarget;
  readonly insets: Insets;
  readonly frame: RefObject<HTMLElement | null>;
  /** Rises when the map has lost its sources and got them back. */
  readonly generation: number;
}

interface DrawnMapProps extends Omit<MapSurfaceProps, 'generation' | 'overlay' | 'stage'> {
  /** For the countries' colours. */
  readonly source: SceneSource;
  readonly onLost: () => void;
}

/** The sheet of labels over the map. */
function useOverlay(map: MapLibre, family: string | null): LabelOverlay {
  const overlay = useMemo(() => new LabelOverlay(map, family), [map, family]);
  useEffect(() => {
    const detach = overlay.attach();
    const forget = registerMap({ map, labels: overlay });
    return () => {
      forget();
      detach();
    };
  }, [map, overlay]);
  return overlay;
}

/** All that is drawn on the map and over it, once the engine is there. */
export function DrawnMap({ source, onLost, ...rest }: DrawnMapProps) {
  const { map, assets } = rest;
  const generation = useContextLoss(map, onLost);
  const overlay = useOverlay(map, assets.family);
  useFeatureStates({ map, assets, source, held: rest.scene, generation });
  return <MapSurface {...rest} stage={source.stage} overlay={overlay} generation={generation} />;
}

interface ArcContext {
  readonly home: CountryCode;
  /** Rises when the map has lost its sources and got them back. */
  readonly generation: number;
}

function useArcs(map: MapLibre, assets: MapAssets, scene: Scene, { home, generation }: ArcContext) {
  const { activity } = scene;
  const drawn = useMemo(
    () => activity && activityGeometry(activity, assets.pointById, home),
    [activity, assets, home],
  );
  useEffect(() => {
    // A map that has just been rebuilt lacks the arcs as well.
    if (generation >= 0 && map.style) {
      map.getSource<GeoJSONSource>('arcs')?.setData(arcFeatures(drawn?.arcs ?? []));
    }
  }, [map, drawn, generation]);
  return drawn;
}

/** Where the country that the keyboard is at lies on the map, or the edge it lies beyond; `null` on a globe's far side. */
function placeOf(map: MapLibre, assets: MapAssets, code: CountryCode | null): Pointed | null {
  const point = code && assets.pointById.get(code);
  if (!point || !isFacing(map, point.place)) return null;
  const { x, y } = screenPoint(map, point.place);
  const { clientWidth, clientHeight } = map.getCanvas();
  const within = (place: number, size: number) => Math.min(Math.max(place, 0), size);
  return { code, at: { x: within(x, clientWidth), y: within(y, clientHeight) } };
}

/** Labels, arcs, camera, pointer, and what lies over the map. */
const MapSurface = memo(function MapSurface(props: MapSurfaceProps) {
  const { map, overlay, assets, stage, scene, theme, opening, cameraTarget, insets, frame } = props;
  const { generation } = props;
  const language = useView((state) => state.language);
  const projection = useView((state) => state.projection);
  const showMembers = useView((state) => state.showMembers);
  const choice = { theme, projection, ...wantedLayers(scene, showMembers) };
  useStyleChoice(choice, { map, assets: assets.style, opening, generation });
  const drawn = useArcs(map, assets, scene, {
    home: stage.dataset.site.homeCountry,
    generation,
  });
  const { controller, reset } = useCamera(map, cameraTarget, projection, insets);
  const outside = useLabels({
    map,
    overlay,
    assets,
    scene,
    language,
    theme,
    drawn,
    frame,
    generation,
  });
  const pointed = usePointer(map, assets.points, stage, scene);
  const [reached, setReached] = useState<CountryCode | null>(null);
  const carried = pointed ?? placeOf(map, assets, reached);
  const venue = scene.activity?.venue;
  const { regions } = stage.dataset.vocabulary;
  // The same element until it changes: no step of the slider moves a button.
  const controls = useMemo(
    () => (
      <MapControls
        projection={projection}
        onZoom={(steps) => controller.zoomBy(steps)}
        onReset={() => controller.go(reset)}
        regions={regions}
        onJump={(region) =>
          controller.go((size) =>
            frameOf({ type: 'regions', ids: [region] }, projection, size, insets),
          )
        }
      />
    ),
    [projection, controller, reset, regions, insets],
  );
  return (
    <>
      <CountriesInView map={map} assets={assets} stage={stage} scene={scene} onReach={setReached} />
      {projection === 'globe' && <GlobeRim map={map} />}
      {venue && drawn?.venue && (
        <VenueMarker map={map} venue={venue} place={drawn.venue} frame={frame} />
      )}
      {showMembers && <MembersNote stage={stage} scene={scene} />}
      {!showMembers && !scene.activity && (
        <OutsideNote
          stage={stage}
          scene={scene}
          outside={outside}
          onShowAll={() => controller.go((size) => worldFrame(size, insets))}
        />
      )}
      {controls}
      {carried && (
        <HoverCard stage={stage} scene={scene} pointed={carried} size={controller.size} />
      )}
    </>
  );
});
