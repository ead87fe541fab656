/** Brings requests, screen and picture together into labels that have their place. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Language } from '../../domain/model/types';
import { palettes } from '../../styles/ramp';
import { type ColourClass, classFill, classText } from '../colour/colourClass';
import type { OwnerGrid } from '../placeholder/worldShapes';
import type { ScreenPoint } from '../pointer/hitTest';
import type { Box } from '../screen/box';
import { isOnNearSide, silhouetteRadius } from '../screen/globe';
import type { MapPoint } from '../screen/mapPoints';
import { type LonLat, mercatorX, mercatorY, nearestCopy, type Size } from '../screen/mercator';
import { dotRadiusAt, type LabelRequest, labelSize } from './labelRequests';
import { type DrawnLabel, type LabelRow, labelRows, sizeOfRows } from './labelText';
import { type PlacedLabel, type PlacementContext, placeLabels } from './placement';

export interface LabelScreen {
  readonly map: MapLibre;
  readonly grid: OwnerGrid;
  readonly points: readonly MapPoint[];
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

/** Distance of the points at which the picture is asked what is in view. */
const surveyStep = { flat: 8, globe: 14 } as const;

/** Where a place stands on the screen, on the copy of the world nearest to the middle. */
export function screenPoint(map: MapLibre, [lon, lat]: LonLat): ScreenPoint {
  return map.project([nearestCopy(lon, map.getCenter().lng), lat]);
}

export function isGlobe(map: MapLibre): boolean {
  return map.getProjection()?.type === 'globe';
}

/** Whether the reader can see a place at all; on a flat map always. */
export function isFacing(map: MapLibre, place: LonLat): boolean {
  if (!isGlobe(map)) return true;
  const { lng, lat } = map.getCenter();
  const frame = { center: [lng, lat] as const, zoom: map.getZoom() };
  return isOnNearSide(place, frame, map.getCanvas().clientHeight);
}

function ownerReader(map: MapLibre, grid: OwnerGrid, size: Size): PlacementContext['ownerAt'] {
  const { lng, lat } = map.getCenter();
  const frame = { center: [lng, lat] as const, zoom: map.getZoom() };
  const middle = map.project([lng, lat]);
  if (isGlobe(map)) {
    const radius = silhouetteRadius(frame, size.height);
    return (x, y) => {
      if (Math.hypot(x - middle.x, y - middle.y) > radius - 1) return null;
      const place = map.unproject([x, y]);
      return grid.ownerAt(mercatorX(place.lng), mercatorY(place.lat));
    };
  }
  const world = 512 * 2 ** frame.zoom;
  const [left, top] = [mercatorX(lng) - middle.x / world, mercatorY(lat) - middle.y / world];
  return (x, y) => grid.ownerAt(left + x / world, top + y / world);
}

function survey(
  ownerAt: PlacementContext['ownerAt'],
  size: Size,
  step: number,
): Map<string, ScreenPoint[]> {
  const found = new Map<string, ScreenPoint[]>();
  for (let y = step / 2; y < size.height; y += step) {
    for (let x = step / 2; x < size.width; x += step) {
      const owner = ownerAt(x, y);
      if (owner === null) continue;
      const points = found.get(owner);
      if (points) points.push({ x, y });
      else found.set(owner, [{ x, y }]);
    }
  }
  return found;
}

/** The ids of the lands of which the present view shows a part. */
export function landsInView(map: MapLibre, grid: OwnerGrid): ReadonlySet<string> {
  const { clientWidth: width, clientHeight: height } = map.getCanvas();
  const size = { width, height };
  const step = isGlobe(map) ? surveyStep.globe : surveyStep.flat;
  return new Set(survey(ownerReader(map, grid, size), size, step).keys());
}

function dotBoxes(screen: LabelScreen): PlacementContext['dots'] {
  const zoom = screen.map.getZoom();
  return screen.points.flatMap((point) => {
    const isNamed = screen.colourClassOf(point.id) > 0;
    const radius = dotRadiusAt(point, zoom, isNamed);
    if (radius === 0 || !isFacing(screen.map, point.place)) return [];
    const { x, y } = screenPoint(screen.map, point.place);
    const reach = radius + 2;
    const box = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
    return [{ id: point.id, box, isNamed }];
  });
}

function namedPlaces(screen: LabelScreen): PlacementContext['places'] {
  return screen.points.flatMap(({ id, place, isSmall }) =>
    isSmall || screen.colourClassOf(id) === 0 || !isFacing(screen.map, place)
      ? []
      : [{ id, ...pair(screenPoint(screen.map, place)) }],
  );
}

function pair({ x, y }: ScreenPoint): ScreenPoint {
  return { x, y };
}

/** What depends on nothing but the camera and on what covers the map. */
type ViewSurvey = Pick<
  PlacementContext,
  'size' | 'covered' | 'ownerAt' | 'inView' | 'exteriorCandidates'
>;
const lastSurvey = new WeakMap<
  MapLibre,
  { readonly view: string; readonly viewSurvey: ViewSurvey }
>();

function surveyView({ map, grid, covered }: LabelScreen, size: Size): ViewSurvey {
  const landAt = ownerReader(map, grid, size);
  // Land that something covers cannot tell the reader what a label means.
  const isCovered = (x: number, y: number) =>
    covered.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
  const ownerAt = (x: number, y: number) => (isCovered(x, y) ? null : landAt(x, y));
  const inView = survey(ownerAt, size, isGlobe(map) ? surveyStep.globe : surveyStep.flat);
  return { size, covered, ownerAt, inView, exteriorCandidates: new Map() };
}

/** The terrain of the present view, surveyed anew only when the view is another one. */
function readSurvey(screen: LabelScreen): ViewSurvey {
  const { map, covered } = screen;
  const { clientWidth: width, clientHeight: height } = map.getCanvas();
  const { lng, lat } = map.getCenter();
  const view = JSON.stringify([lng, lat, map.getZoom(), isGlobe(map), width, height, covered]);
  const last = lastSurvey.get(map);
  if (last?.view === view) return last.viewSurvey;
  const viewSurvey = surveyView(screen, { width, height });
  lastSurvey.set(map, { view, viewSurvey });
  return viewSurvey;
}

/** What the labels may use of the present view. */
export function readPlacementContext(screen: LabelScreen): PlacementContext {
  const { map } = screen;
  return {
    ...readSurvey(screen),
    dots: dotBoxes(screen),
    places: namedPlaces(screen),
    lines: screen.arcs.flat().flatMap((place) => {
      return isFacing(map, place) ? [pair(screenPoint(map, place))] : [];
    }),
    isNamed: (id) => screen.colourClassOf(id) > 0 || screen.named.has(id),
    positionOf: ({ place }) => (isFacing(map, place) ? screenPoint(map, place) : null),
    sizeOf: (request) => sizeOfRows(rowsOf(request, screen), screen.family),
  };
}

function rowsOf(request: LabelRequest, { map, language }: LabelScreen): readonly LabelRow[] {
  return labelRows(request, labelSize(language, map.getZoom()));
}

/** A label turns its text towards its country. */
function alignOf({ anchor }: PlacedLabel): DrawnLabel['align'] {
  if (anchor.includes('left')) return 'left';
  return anchor.includes('right') ? 'right' : 'center';
}

function drawLabel(label: PlacedLabel, screen: LabelScreen): DrawnLabel {
  const { request, over, box, at } = label;
  const palette = palettes[screen.theme];
  const colourClass = over === null ? 0 : screen.colourClassOf(over);
  const { lng, lat } = screen.map.unproject([at.x, at.y]);
  const quietOrInk = request.isQuiet ? palette.ink3 : palette.ink;
  return {
    rows: rowsOf(request, screen),
    align: alignOf(label),
    width: box.right - box.left,
    place: request.dot > 0 ? request.place : [lng, lat],
    shift: [box.left - at.x, box.top - at.y],
    color: colourClass > 0 ? classText(colourClass, palette) : quietOrInk,
    secondColor: palette.ink2,
    halo: over === null ? palette.sea : classFill(colourClass, palette),
  };
}

/** What a layout was made of. Everything else it depends on is in the terrain. */
interface Layout {
  readonly inView: PlacementContext['inView'];
  readonly arcs: LabelScreen['arcs'];
  readonly wanted: string;
  readonly labels: readonly DrawnLabel[];
}
const lastLayout = new WeakMap<MapLibre, Layout>();

/** The labels of the view, each with its look and its place; placed anew only where something differs. */
export function layoutLabels(
  requests: readonly LabelRequest[],
  context: PlacementContext,
  screen: LabelScreen,
): readonly DrawnLabel[] {
  const { inView } = context;
  const { map, arcs, points, theme, language, family } = screen;
  const colourClasses = points.map(({ id }) => screen.colourClassOf(id)).join('');
  const wanted = JSON.stringify([requests, colourClasses, theme, language, family]);
  const last = lastLayout.get(map);
  if (last?.inView === inView && last.arcs === arcs && last.wanted === wanted) return last.labels;
  const labels = placeLabels(requests, context).map((label) => drawLabel(label, screen));
  lastLayout.set(map, { inView, arcs, wanted, labels });
  return labels;
}
