/** The JSON files about countries: names for everybody, points for the map, details on demand. */

import type { Localised } from '../../src/domain/model/types';
import { capitalOf } from './capitals';
import {
  allCodes,
  namedCodes,
  type PointOfView,
  parentOf,
  regionOf,
  statusOf,
  undeterminedCodes,
} from './countryTable';
import type { World } from './dissolve';
import { areaKm2, type Polygon } from './geometry';
import { alpha2Of, numericOf } from './isoCodes';
import { cameraBoxOf, dotMaxZoomOf, isSmall, labelPointOf } from './labelPoints';
import { m49Numbers, m49RegionsOf } from './m49';
import { alternativeNamesOf, japaneseLabelOf, m49NameOf, nameOf } from './names';

function polygonsByCode(world: World): Map<string, Polygon[]> {
  return new Map(world.areas.map((area) => [area.code, area.polygons]));
}

function totalArea(polygons: readonly Polygon[]): number {
  return polygons.reduce((sum, polygon) => sum + areaKm2(polygon), 0);
}

/** `countries.json`: codes, names, status and region of everything that can appear on the map. */
export function countriesFile(view: PointOfView): object {
  const codes = [...new Set([...namedCodes, ...undeterminedCodes(view)])].sort();
  return {
    countries: codes.map((code) => ({
      code,
      alpha2: allCodes.includes(code) ? alpha2Of(code) : '',
      numeric: numericOf(code),
      name: nameOf(code),
      status: statusOf(code),
      region: regionOf(code),
      parent: parentOf(code),
    })),
  };
}

/** `points.geojson`: label and dot of every country, region and dependency, largest area first. */
export function pointsFile(world: World): object {
  const shapes = polygonsByCode(world);
  const features = namedCodes.map((code) => {
    const polygons = shapes.get(code) ?? [];
    const parent = parentOf(code);
    const capital = capitalOf(code);
    return {
      type: 'Feature',
      properties: {
        id: code,
        status: statusOf(code),
        ...(parent && { parent }),
        ...(isSmall(code, polygons) && { isSmall: true }),
        dotMaxZoom: dotMaxZoomOf(polygons),
        area: Number(totalArea(polygons).toPrecision(3)),
        en: nameOf(code).en,
        ja: japaneseLabelOf(code),
        bbox: cameraBoxOf(code, polygons),
        ...(capital && { capital: [capital.lon, capital.lat] }),
      },
      geometry: { type: 'Point', coordinates: labelPointOf(code, polygons) },
    };
  });
  return { type: 'FeatureCollection', features };
}

/** `country-details.json`: loaded only where a country is shown in full or searched for. */
export function detailsFile(view: PointOfView): object {
  return {
    pointOfView: view,
    m49: Object.fromEntries(m49Numbers().map((number) => [number, m49NameOf(number)])),
    countries: namedCodes.map((code) => {
      const capital = capitalOf(code);
      return {
        code,
        m49: m49RegionsOf(code),
        capital: capital && {
          name: { en: capital.en, ja: capital.ja } satisfies Localised,
          point: [capital.lon, capital.lat],
        },
        alternativeNames: alternativeNamesOf(code),
      };
    }),
  };
}

/** Every text that a label on the map may show. */
export function labelTexts(): string[] {
  return namedCodes.flatMap((code) => [nameOf(code).en, japaneseLabelOf(code)]);
}
