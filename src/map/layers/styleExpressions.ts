import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../../styles/ramp';
import { classFills, deepClasses, firstChangeClass } from '../colour/colourClass';

/** A value that the engine works out for each feature. */
export type Expression = ExpressionSpecification;

/** A number of the feature's state, or a value while nothing was set. */
export function stateNumber(key: string, otherwise: number): Expression {
  return ['coalesce', ['feature-state', key], otherwise];
}

/** A flag of the feature's state; off while nothing was set. */
export function stateFlag(key: string): Expression {
  return ['boolean', ['feature-state', key], false];
}

/** One value for the world, one for a region, one for a country close by. */
export function byZoom<Value>(far: Value, middle: Value, near: Value): Expression {
  return ['step', ['zoom'], far, 2.5, middle, 4, near] as unknown as Expression;
}

function classColour(key: string, palette: Palette, none: string): Expression {
  const fills = classFills(palette).flatMap((fill, index) => [index + 1, fill]);
  return ['match', stateNumber(key, 0), ...fills, none] as unknown as Expression;
}

/** The colour of the class, on its way from the one before while `mix` is under 1. */
export function mixedColour(palette: Palette, none: string): Expression {
  const from = classColour('from', palette, none);
  const to = classColour('colourClass', palette, none);
  return ['interpolate', ['linear'], stateNumber('mix', 1), 0, from, 1, to];
}

/** Whether the country has anything to show. */
export const hasColourClass: Expression = ['>', stateNumber('colourClass', 0), 0];
/** Whether lines on the country have to be those for deep colours. */
export const isDeep: Expression = [
  'in',
  stateNumber('colourClass', 0),
  ['literal', [...deepClasses]],
];
/** Whether the class is one of change between two periods. */
export const showsChange: Expression = ['>=', stateNumber('colourClass', 0), firstChangeClass];
