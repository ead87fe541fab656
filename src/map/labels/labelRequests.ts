import type { CountryCode, Language } from '../../domain/model/types';
import type { Scene } from '../../domain/scene/scene';
import { type ColourClass, type Shown, shownCountries } from '../colour/colourClass';
import { partnersOf } from '../colour/countryState';
import { dependencyZoom, dotRadiusAt } from '../layers/dotRadius';
import { zoomStep } from '../screen/frame';
import type { MapPoint } from '../screen/mapPoints';
import type { LonLat } from '../screen/mercator';

/** Text sizes in CSS pixels: for the world, a region, a country close by. */
const labelSizes: Readonly<Record<Language, readonly [number, number, number]>> = {
  en: [12.5, 13, 14],
  ja: [13, 14, 15],
};

/** Countries without activities are named from here on. */
const quietZoom = 3.5;

/** A label that wants a place; they come in order of importance. */
export interface LabelRequest {
  readonly id: string;
  readonly name: string;
  /** The name on two lines, for where one is too long; `null` where it cannot be broken. */
  readonly broken: string | null;
  /** The country's number as it is written; empty where none is shown. */
  readonly number: string;
  /** A second, smaller line; empty for most. */
  readonly second: string;
  /** Chosen countries and the home country stand in bold. */
  readonly isStrong: boolean;
  /** Countries nothing is recorded for are named quietly. */
  readonly isQuiet: boolean;
  readonly colourClass: ColourClass;
  readonly place: LonLat;
  /** Radius of the country's dot in CSS pixels; 0 where it has none at this zoom. */
  readonly dot: number;
}
/** What the requests depend on. */
export interface LabelQuery {
  readonly scene: Scene;
  readonly points: readonly MapPoint[];
  readonly language: Language;
  readonly zoom: number;
  /** What the home country's label adds to its name. */
  readonly homeNote: string;
}

/** Of the name, in CSS pixels. */
export function labelSize(language: Language, zoom: number): number {
  return labelSizes[language][zoomStep(zoom)];
}

const breakHint = '\u200b';

/** Breaks a name where it hurts least: at the space or hint nearest to its middle. */
export function breakName(name: string): string | null {
  const middle = name.length / 2;
  const breaks = [...name.matchAll(/[ \u200b]/g)].map(({ index }) => index);
  const [best] = breaks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (best === undefined) return null;
  const lines = [name.slice(0, best), name.slice(best + 1)];
  return lines.map((line) => line.replaceAll(breakHint, '')).join('\n');
}

interface Ranked {
  readonly request: LabelRequest;
  readonly order: readonly number[];
}

function compareOrder(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const difference = (b[i] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return 0;
}

function isNameable(point: MapPoint, zoom: number): boolean {
  if (point.status === 'undetermined') return false;
  return zoom >= (point.status === 'dependency' ? dependencyZoom : quietZoom);
}

/** What the view says about a country, as far as its label cares. */
interface Standing {
  readonly isHome: boolean;
  readonly isSelected: boolean;
  readonly isPartner: boolean;
  /** `null` where nothing is recorded. */
  readonly shown: Shown | null;
}

function isWanted(point: MapPoint, standing: Standing, { scene, zoom }: LabelQuery): boolean {
  if (standing.isHome) return true;
  if (scene.activity !== null) return standing.isPartner;
  return standing.isSelected || standing.shown !== null || isNameable(point, zoom);
}

function requestOf(point: MapPoint, standing: Standing, query: LabelQuery): LabelRequest {
  const { isHome, isSelected, isPartner, shown } = standing;
  const name = point.name[query.language];
  return {
    id: point.id,
    name: name.replaceAll(breakHint, ''),
    broken: breakName(name),
    number: shown && query.scene.activity === null ? shown.number : '',
    second: isHome ? query.homeNote : '',
    isStrong: isSelected || isHome,
    isQuiet: !(shown || isSelected || isHome || isPartner),
    colourClass: shown?.colourClass ?? 0,
    place: point.place,
    dot: dotRadiusAt(point, query.zoom, shown !== null),
  };
}

/** Which labels the view asks for, most important first: chosen, partners, number, area. */
export function labelRequests(query: LabelQuery): readonly LabelRequest[] {
  const { scene, points } = query;
  const partners = partnersOf(scene);
  const countries = shownCountries(scene);
  const subject = scene.activity === null ? scene.subject?.subject : undefined;
  const ranked = points.flatMap((point): Ranked[] => {
    const code = point.id as CountryCode;
    const standing: Standing = {
      isHome: point.status === 'home',
      isSelected: subject?.type === 'country' && subject.code === code,
      isPartner: partners.has(code),
      shown: countries.get(code) ?? null,
    };
    if (!isWanted(point, standing, query)) return [];
    const { isSelected, isPartner, isHome, shown } = standing;
    const weight = shown?.weight ?? 0;
    const order = [Number(isSelected), Number(isPartner), Number(isHome), weight, point.area];
    return [{ request: requestOf(point, standing, query), order }];
  });
  return ranked.sort((a, b) => compareOrder(a.order, b.order)).map(({ request }) => request);
}
