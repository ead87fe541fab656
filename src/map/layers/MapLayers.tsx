import { memo, useMemo, useState } from 'react';
import { Layer, type LayerProps, Source } from 'react-map-gl/maplibre';
import { useView } from '../../state/page/useView';
import { useTheme } from '../../state/preferences/useTheme';
import { type Palette, palettes } from '../../styles/ramp';
import { selectedCountry } from '../colour/countryState';
import type { LonLat } from '../screen/mercator';
import { useMapScene } from '../screen/useMapScene';
import type { ActivityGeometry } from './activityGeometry';
import { arcLayers, arcSource } from './arcLayers';
import { arcFeatures } from './arcs';
import { type AreaSources, memberLayers, partnerLayer, selectionLayers } from './areaLayers';
import { graticule, graticuleLayer, graticuleSource } from './graticule';
import { layerAbove } from './layerOrder';
import { memberDots, selectedDots } from './pointLayers';

type Arcs = ActivityGeometry['arcs'];

/** What decides which layers come and go, and how they look. */
interface WantedLayers {
  readonly palette: Palette;
  readonly isGlobe: boolean;
  readonly isSelecting: boolean;
  readonly showsMembers: boolean;
  /** `null` while no activity is open. */
  readonly arcs: Arcs | null;
}

function isSame(a: WantedLayers, b: WantedLayers): boolean {
  return (Object.keys(a) as (keyof WantedLayers)[]).every((key) => a[key] === b[key]);
}

/**
 * A map without its drawing context takes no layers, and nobody tells it later what it has missed:
 * until it is back, what was wanted last stays mounted.
 */
function useBeforeLoss(wanted: WantedLayers, isLost: boolean): WantedLayers {
  const [before, setBefore] = useState(wanted);
  if (isLost) return before;
  if (!isSame(before, wanted)) setBefore(wanted);
  return wanted;
}

interface MapLayersProps {
  readonly sources: Pick<AreaSources, 'countries'>;
  /** What the open activity draws. */
  readonly drawn: ActivityGeometry | null;
  readonly isLost: boolean;
}

/**
 * Whether layers that read feature state are mounted: from the first time they are wanted on. The
 * engine cannot take them away safely: a tile that is still in its worker would come back with the
 * state of a layer that is gone, and stop the frame. Unwanted, they are hidden.
 */
function useMounted(isWanted: boolean): boolean {
  const [wasWanted, setWanted] = useState(isWanted);
  if (isWanted && !wasWanted) setWanted(true);
  return isWanted || wasWanted;
}

/**
 * The layers that come and go. Each costs a frame every coast of the world, and even an empty one
 * the outlines of its tiles: they are there only while something of them is seen.
 */
export const MapLayers = memo(function MapLayers({ sources, drawn, isLost }: MapLayersProps) {
  const theme = useTheme();
  const isGlobe = useView(({ projection }) => projection === 'globe');
  const showsMembers = useView(({ showMembers }) => showMembers);
  const isSelecting = useMapScene((scene) => selectedCountry(scene) !== null);
  const wanted = { palette: palettes[theme], isGlobe, isSelecting, showsMembers };
  const shown = useBeforeLoss({ ...wanted, arcs: drawn?.arcs ?? null }, isLost);
  const { palette, arcs } = shown;
  const hasSelection = useMounted(shown.isSelecting);
  const hasMembers = useMounted(shown.showsMembers);
  const hasPartners = useMounted(arcs !== null);
  return (
    <>
      {shown.isGlobe && <Graticule palette={palette} />}
      {hasSelection && (
        <Selection palette={palette} sources={sources} isVisible={shown.isSelecting} />
      )}
      {hasMembers && <Members sources={sources} isVisible={shown.showsMembers} />}
      {hasPartners && <Partners palette={palette} sources={sources} isVisible={arcs !== null} />}
      {arcs && <Arcs palette={palette} arcs={arcs} />}
    </>
  );
});

interface LayersProps {
  readonly specifications: readonly LayerProps[];
  readonly beforeId: string;
  readonly isVisible: boolean;
}

/** In their order, all under the same layer. */
function Layers({ specifications, beforeId, isVisible }: LayersProps) {
  const visibility = isVisible ? 'visible' : 'none';
  return specifications.map((specification) => {
    const layer = {
      ...specification,
      layout: { ...('layout' in specification ? specification.layout : {}), visibility },
    } as LayerProps;
    return <Layer key={layer.id} {...layer} beforeId={beforeId} />;
  });
}

interface PaletteProps {
  readonly palette: Palette;
}
interface AreaProps {
  readonly sources: Pick<AreaSources, 'countries'>;
  readonly isVisible: boolean;
}

function Graticule({ palette }: PaletteProps) {
  const data = useMemo(graticule, []);
  return (
    <Source id={graticuleSource} type="geojson" data={data}>
      <Layer {...graticuleLayer(palette)} beforeId={layerAbove.graticule} />
    </Source>
  );
}

/** The outline of the chosen country, of its land and of its dot. */
function Selection({ palette, sources, isVisible }: PaletteProps & AreaProps) {
  return (
    <>
      <Layers
        specifications={selectionLayers(palette, sources)}
        beforeId={layerAbove.selection}
        isVisible={isVisible}
      />
      <Layers
        specifications={[selectedDots(palette)]}
        beforeId={layerAbove.selectedDots}
        isVisible={isVisible}
      />
    </>
  );
}

/** The hatching of members, of their land and of their dots. */
function Members({ sources, isVisible }: AreaProps) {
  return (
    <>
      <Layers
        specifications={memberLayers(sources)}
        beforeId={layerAbove.members}
        isVisible={isVisible}
      />
      <Layers
        specifications={[memberDots()]}
        beforeId={layerAbove.memberDots}
        isVisible={isVisible}
      />
    </>
  );
}

function Partners({ palette, sources, isVisible }: PaletteProps & AreaProps) {
  return (
    <Layers
      specifications={[partnerLayer(palette, sources)]}
      beforeId={layerAbove.partners}
      isVisible={isVisible}
    />
  );
}

function Arcs({ palette, arcs }: PaletteProps & { readonly arcs: readonly (readonly LonLat[])[] }) {
  const data = useMemo(() => arcFeatures(arcs), [arcs]);
  return (
    <Source id={arcSource} type="geojson" data={data}>
      {arcLayers(palette).map((specification) => (
        <Layer key={specification.id} {...specification} />
      ))}
    </Source>
  );
}
