import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../styles/ramp';
import { hatchImages } from './hatchImages';
import { slot, slots } from './layerOrder';
import {
  byZoom,
  type Expression,
  isDeep,
  mixedColour,
  stateFlag,
  stateNumber,
} from './styleExpressions';

/** Where a layer's shapes come from: a layer of the tiles, or a source of its own. */
export interface SourceRef {
  readonly source: string;
  readonly 'source-layer'?: string;
}
/** Where the layers of areas find their shapes, and which areas are special. */
export interface AreaSources {
  readonly countries: SourceRef;
  readonly borders: SourceRef;
  readonly coast: SourceRef;
  /** The country whose own activities these are. */
  readonly home: string;
  readonly undetermined: readonly string[];
}

const selectedWidth = 2.25;
const casingWidth = 1;
const innerWidth = 1.25;

const unseen = 'rgba(0, 0, 0, 0)';

/**
 * The colour with the state's opacity in it: each property that reads the state is sent to the
 * graphics memory as a whole, every coast of the world, whenever one country changes.
 */
function faded(colour: Expression): Expression {
  return ['interpolate', ['linear'], stateNumber('fade', 1), 0, unseen, 1, colour];
}

function areaFill(palette: Palette): Expression {
  return [
    'match',
    ['get', 'status'],
    'home',
    palette.homeFill,
    'undetermined',
    palette.undetermined,
    mixedColour(palette, palette.land),
  ];
}

function borderLayers(palette: Palette, sources: AreaSources): LayerSpecification[] {
  const { borders, coast, home, undetermined } = sources;
  // Dashes are given in line widths; these come to 2–2, 3–2 and 4–3 px.
  const dashes: Expression = [
    'step',
    ['zoom'],
    ['literal', [2.7, 2.7]],
    2.5,
    ['literal', [3, 2]],
    4,
    ['literal', [3.2, 2.4]],
  ];
  const dashed = {
    'line-color': palette.emptyDotRing,
    'line-width': byZoom(0.75, 1, 1.25),
    'line-dasharray': dashes,
  };
  return [
    {
      id: 'land-borders',
      type: 'line',
      ...borders,
      filter: ['==', ['get', 'kind'], 'land'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.landBorder, 'line-width': byZoom(0.75, 0.9, 1.25) },
    },
    {
      id: 'undetermined-borders',
      type: 'line',
      ...borders,
      filter: ['==', ['get', 'kind'], 'disputed'],
      paint: dashed,
    },
    {
      id: 'undetermined-coasts',
      type: 'line',
      ...coast,
      filter: ['in', ['get', 'id'], ['literal', [...undetermined]]],
      paint: dashed,
    },
    {
      id: 'home-outline',
      type: 'line',
      ...coast,
      filter: ['==', ['get', 'id'], home],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.homeOutline, 'line-width': byZoom(0.75, 1, 1.25) },
    },
  ];
}

/**
 * The outline grows outwards: a line of twice the width under a second fill of the same country, so
 * that archipelagos keep their colour.
 */
export function selectionLayers(
  palette: Palette,
  { countries }: Pick<AreaSources, 'countries'>,
): LayerSpecification[] {
  const whenSelected = (width: number): Expression => ['case', stateFlag('selected'), width, 0];
  const opacity: Expression = ['case', stateFlag('selected'), 1, 0];
  const layout = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    {
      id: 'selected-casing',
      type: 'line',
      ...countries,
      layout,
      paint: {
        'line-color': palette.sea,
        'line-width': whenSelected(2 * (selectedWidth + casingWidth)),
        'line-opacity': opacity,
      },
    },
    {
      id: 'selected-outline',
      type: 'line',
      ...countries,
      layout,
      paint: {
        'line-color': palette.ink,
        'line-width': whenSelected(2 * selectedWidth),
        'line-opacity': opacity,
      },
    },
    {
      id: 'selected-fill',
      type: 'fill',
      ...countries,
      paint: { 'fill-color': areaFill(palette), 'fill-opacity': opacity },
    },
    {
      id: 'selected-inner',
      type: 'line',
      ...countries,
      layout,
      paint: {
        'line-color': palette.landBorder,
        'line-width': innerWidth,
        // Rings run clockwise on screen, so a positive offset lies inside.
        'line-offset': innerWidth / 2,
        'line-opacity': ['case', ['all', stateFlag('selected'), isDeep], 1, 0],
      },
    },
  ];
}

/** Hatches members: dark lines, and light ones on deep colours. */
export function memberLayers({ countries }: Pick<AreaSources, 'countries'>): LayerSpecification[] {
  const hatch = (image: string, when: Expression): Expression => [
    'case',
    ['all', stateFlag('member'), when],
    image === hatchImages.light ? 0.75 : 1,
    0,
  ];
  return [
    {
      id: 'member-hatch',
      type: 'fill',
      ...countries,
      paint: {
        'fill-pattern': hatchImages.dark,
        'fill-opacity': hatch(hatchImages.dark, ['!', isDeep]),
      },
    },
    {
      id: 'member-hatch-on-deep',
      type: 'fill',
      ...countries,
      paint: {
        'fill-pattern': hatchImages.light,
        'fill-opacity': hatch(hatchImages.light, isDeep),
      },
    },
  ];
}

/**
 * Outlines of countries. The width reads no state, since each property that does is sent to the
 * graphics memory with every coast. Round joins would be three quarters of all triangles of a frame,
 * and not seen at this width.
 */
function outlineLayer(
  id: string,
  { countries }: Pick<AreaSources, 'countries'>,
  line: { readonly colour: Expression; readonly width: number },
): LayerSpecification {
  const paint = { 'line-color': line.colour, 'line-width': line.width };
  return { id, type: 'line', ...countries, paint };
}

/** Of what is pointed at and of members: always there, pointing must not wait. */
function edgeLayer(palette: Palette, sources: AreaSources): LayerSpecification {
  const { hover, memberHatch } = palette;
  return outlineLayer('edge', sources, {
    colour: ['case', stateFlag('hover'), hover, stateFlag('member'), memberHatch, unseen],
    width: 0.75,
  });
}

/** Of the partners of the open activity, over that of what is pointed at. */
export function partnerLayer(
  palette: Palette,
  sources: Pick<AreaSources, 'countries'>,
): LayerSpecification {
  return outlineLayer('partner-edge', sources, {
    colour: ['case', stateFlag('partner'), palette.ink, unseen],
    width: 1.1,
  });
}

/** Countries, their borders, and the outline of what is pointed at: always drawn. */
export function areaLayers(palette: Palette, sources: AreaSources): LayerSpecification[] {
  return [
    {
      id: 'countries',
      type: 'fill',
      ...sources.countries,
      paint: { 'fill-color': faded(areaFill(palette)) },
    },
    ...borderLayers(palette, sources),
    slot(slots.members),
    edgeLayer(palette, sources),
  ];
}
