/** Brings requests, screen and picture together into labels that have their place. */
import type { Language } from '../../domain/model/types';
import { palettes } from '../../styles/ramp';
import { type ColourClass, classFill, classText } from '../colour/colourClass';
import { dotRadiusAt } from '../layers/dotRadius';
import type { Box } from '../screen/box';
import { ownerReader, survey } from '../screen/landSurvey';
import { isFacing, type MapScreen, screenPoint } from '../screen/mapScreen';
import type { MapWorld } from '../screen/mapWorld';
import type { LonLat } from '../screen/mercator';
import { type LabelRequest, labelSize } from './labelRequests';
import { type DrawnLabel, type LabelRow, labelRows, sizeOfRows } from './labelText';
import { placeLabels } from './placement';
import type { PlacedLabel, PlacementContext } from './placementContext';

/** All that a layout of the labels depends on. */
export interface LayoutInput extends Pick<MapWorld, 'grid' | 'points'> {
  readonly screen: MapScreen;
  readonly covered: readonly Box[];
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly colourClassOf: (id: string) => ColourClass;
  /** The countries the view wants to name. */
  readonly named: ReadonlySet<string>;
  /** The open activity's arcs. */
  readonly arcs: readonly (readonly LonLat[])[];
  /** The family labels are drawn in; `null` for the system's. */
  readonly family: string | null;
}

function dotBoxes({ screen, points, colourClassOf }: LayoutInput): PlacementContext['dots'] {
  const { zoom } = screen.frame();
  return points.flatMap((point) => {
    const isNamed = colourClassOf(point.id) > 0;
    const radius = dotRadiusAt(point, zoom, isNamed);
    if (radius === 0 || !isFacing(screen, point.place)) return [];
    const { x, y } = screenPoint(screen, point.place);
    const reach = radius + 2;
    const box = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
    return [{ id: point.id, box, isNamed }];
  });
}

function namedPlaces({ screen, points, colourClassOf }: LayoutInput): PlacementContext['places'] {
  return points.flatMap(({ id, place, isSmall }) =>
    isSmall || colourClassOf(id) === 0 || !isFacing(screen, place)
      ? []
      : [{ id, ...screenPoint(screen, place) }],
  );
}

/** What depends on nothing but the camera and on what covers the map. */
type ViewSurvey = Pick<
  PlacementContext,
  'size' | 'covered' | 'ownerAt' | 'inView' | 'exteriorCandidates'
>;
const lastSurvey = new WeakMap<
  MapScreen,
  { readonly view: string; readonly viewSurvey: ViewSurvey }
>();

function surveyView({ screen, grid, covered }: LayoutInput): ViewSurvey {
  const size = screen.size();
  const landAt = ownerReader(screen, grid);
  // Land that something covers cannot tell the reader what a label means.
  const isCovered = (x: number, y: number) =>
    covered.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
  const ownerAt = (x: number, y: number) => (isCovered(x, y) ? null : landAt(x, y));
  const inView = survey(ownerAt, size, screen.isGlobe());
  return { size, covered, ownerAt, inView, exteriorCandidates: new Map() };
}

/** The survey of the present view, made anew only when the view is another one. */
function readSurvey(input: LayoutInput): ViewSurvey {
  const { screen, covered } = input;
  const view = JSON.stringify([screen.frame(), screen.isGlobe(), screen.size(), covered]);
  const last = lastSurvey.get(screen);
  if (last?.view === view) return last.viewSurvey;
  const viewSurvey = surveyView(input);
  lastSurvey.set(screen, { view, viewSurvey });
  return viewSurvey;
}

/** What the labels may use of the present view. */
export function readPlacementContext(input: LayoutInput): PlacementContext {
  const { screen } = input;
  return {
    ...readSurvey(input),
    dots: dotBoxes(input),
    places: namedPlaces(input),
    lines: input.arcs
      .flat()
      .flatMap((place) => (isFacing(screen, place) ? [screenPoint(screen, place)] : [])),
    isNamed: (id) => input.colourClassOf(id) > 0 || input.named.has(id),
    positionOf: ({ place }) => (isFacing(screen, place) ? screenPoint(screen, place) : null),
    sizeOf: (request) => sizeOfRows(rowsOf(request, input), input.family),
  };
}

function rowsOf(request: LabelRequest, { screen, language }: LayoutInput): readonly LabelRow[] {
  return labelRows(request, labelSize(language, screen.frame().zoom));
}

/** A label turns its text towards its country. */
function alignOf({ anchor }: PlacedLabel): DrawnLabel['align'] {
  if (anchor.includes('left')) return 'left';
  return anchor.includes('right') ? 'right' : 'center';
}

function drawLabel(label: PlacedLabel, input: LayoutInput): DrawnLabel {
  const { request, over, box, at } = label;
  const palette = palettes[input.theme];
  const colourClass = over === null ? 0 : input.colourClassOf(over);
  const quietOrInk = request.isQuiet ? palette.ink3 : palette.ink;
  return {
    rows: rowsOf(request, input),
    align: alignOf(label),
    width: box.right - box.left,
    place: request.dot > 0 ? request.place : input.screen.unproject(at),
    shift: [box.left - at.x, box.top - at.y],
    color: colourClass > 0 ? classText(colourClass, palette) : quietOrInk,
    secondColor: palette.ink2,
    halo: over === null ? palette.sea : classFill(colourClass, palette),
  };
}

/** What a layout was made of. Everything else it depends on is in the survey. */
interface Layout {
  readonly inView: PlacementContext['inView'];
  readonly arcs: LayoutInput['arcs'];
  readonly wanted: string;
  readonly labels: readonly DrawnLabel[];
}
const lastLayout = new WeakMap<MapScreen, Layout>();

/** The labels of the view, each with its look and its place; placed anew only where something differs. */
export function layoutLabels(
  requests: readonly LabelRequest[],
  context: PlacementContext,
  input: LayoutInput,
): readonly DrawnLabel[] {
  const { inView } = context;
  const { screen, arcs, points, theme, language, family } = input;
  const colourClasses = points.map(({ id }) => input.colourClassOf(id)).join('');
  const wanted = JSON.stringify([requests, colourClasses, theme, language, family]);
  const last = lastLayout.get(screen);
  if (last?.inView === inView && last.arcs === arcs && last.wanted === wanted) return last.labels;
  const labels = placeLabels(requests, context).map((label) => drawLabel(label, input));
  lastLayout.set(screen, { inView, arcs, wanted, labels });
  return labels;
}
