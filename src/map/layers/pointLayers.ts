import type { CircleLayerSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../styles/ramp';
import { orderedZoom } from './dotOrder';
import { dependencyZoom, dotRadius } from './dotRadius';
import { hatchImages } from './hatchImages';
import { slot, slots } from './layerOrder';
import {
  byZoom,
  type Expression,
  hasColourClass,
  mixedColour,
  showsChange,
  stateFlag,
  stateNumber,
} from './styleExpressions';

const dotGap = 1.5;
const dotRing = 0.75;
function radius(add: number): Expression {
  const at = (step: 0 | 1 | 2): Expression => [
    'case',
    ['any', hasColourClass, stateFlag('member')],
    dotRadius.named[step] + add,
    dotRadius.empty[step] + add,
  ];
  return byZoom(at(0), at(1), at(2));
}

/**
 * 1 until the land is large enough to be seen (`dotMaxZoom`), then fading over half a zoom. Zoom
 * may only stand at the top of an expression, hence a stop at every half zoom.
 */
function fadingOut(opacity: Expression): Expression {
  const stops: unknown[] = [];
  for (let zoom = 0; zoom <= 8; zoom += 0.5) {
    const isFar = zoom < dependencyZoom;
    const isQuiet: Expression = [
      'all',
      ['==', ['get', 'status'], 'dependency'],
      ['!', hasColourClass],
    ];
    const shown: Expression = [
      'all',
      ['>=', ['get', 'dotMaxZoom'], zoom],
      isFar ? ['!', isQuiet] : true,
      ['!', stateFlag('hidden')],
    ];
    stops.push(zoom, ['case', shown, opacity, 0]);
  }
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as Expression;
}

const source = 'dots';
/** So that tiles of either side carry both layers, and stand in while the others load. */
const overlap = 0.001;
/** Holds across tiles, but draws each dot by a call of its own. */
const byRank = { 'circle-sort-key': ['get', 'rank'] } as { 'circle-sort-key': Expression };
/** The disc's image is drawn for a radius of 7 px. */
const sizesOfDisc = [5.5 / 7, 6 / 7, 1] as const;

const onlyIf = (flag: Expression): Expression => ['case', flag, 1, 0];

/** Hatches the dots of members. */
export function memberDots(): LayerSpecification {
  return {
    id: 'dots-member',
    type: 'symbol',
    source,
    layout: {
      'icon-image': hatchImages.disc,
      'icon-size': byZoom(...sizesOfDisc),
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: { 'icon-opacity': fadingOut(onlyIf(stateFlag('member'))) },
  };
}

/** A ring around the dot of the chosen country. */
export function selectedDots(palette: Palette): LayerSpecification {
  return {
    id: 'dots-selected',
    type: 'circle',
    source,
    paint: {
      'circle-radius': radius(4),
      'circle-opacity': 0,
      'circle-stroke-width': 2.25,
      'circle-stroke-color': palette.ink,
      'circle-stroke-opacity': fadingOut(onlyIf(stateFlag('selected'))),
    },
  };
}

function discs(palette: Palette): Omit<CircleLayerSpecification, 'id'> {
  const fade = stateNumber('fade', 1);
  return {
    type: 'circle',
    source,
    paint: {
      'circle-radius': radius(0),
      'circle-color': mixedColour(palette, palette.emptyDot),
      'circle-opacity': fadingOut(fade),
      'circle-stroke-width': ['case', hasColourClass, dotGap, 1],
      'circle-stroke-color': ['case', hasColourClass, palette.sea, palette.emptyDotRing],
      'circle-stroke-opacity': fadingOut(fade),
    },
  };
}

/** Small states: a dot wears the colour its land is too small to show. */
export function dotLayers(palette: Palette): LayerSpecification[] {
  const fade = stateNumber('fade', 1);
  const dots = discs(palette);
  return [
    {
      id: 'dots-ring',
      type: 'circle',
      source,
      paint: {
        'circle-radius': radius(dotGap),
        'circle-opacity': 0,
        'circle-stroke-width': dotRing,
        'circle-stroke-color': ['case', showsChange, palette.hover, palette.dotRing],
        'circle-stroke-opacity': fadingOut(['*', fade, onlyIf(hasColourClass)]),
      },
    },
    { ...dots, id: 'dots', minzoom: orderedZoom - overlap },
    { ...dots, id: 'dots-of-small-world', maxzoom: orderedZoom + overlap, layout: byRank },
    {
      id: 'dots-edge',
      type: 'circle',
      source,
      paint: {
        'circle-radius': radius(dotGap),
        'circle-opacity': 0,
        'circle-stroke-width': ['case', stateFlag('partner'), 1.1, 0.75],
        'circle-stroke-color': ['case', stateFlag('partner'), palette.ink, palette.hover],
        'circle-stroke-opacity': fadingOut(
          onlyIf(['any', stateFlag('partner'), stateFlag('hover')]),
        ),
      },
    },
    slot(slots.arcs),
  ];
}
