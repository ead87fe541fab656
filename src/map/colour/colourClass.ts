import type { ClassIndex } from '../../domain/counting/classBreaks';
import type { CountryCode } from '../../domain/model/types';
import type { Scene } from '../../domain/scene/scene';
import { formatNumber } from '../../i18n/format/bilingual';
import { formatChange } from '../../i18n/format/change';
import type { Palette } from '../../styles/ramp';

/**
 * A country's colour as one number that fits into feature state: 0 where nothing is recorded, 1–5
 * the classes of the choropleth, 6–10 the classes of change.
 */
export type ColourClass = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
/** The first of the classes of change. */
export const firstChangeClass = 6;

/** The colour class of a class of numbers. */
export function colourClassOfIndex(index: ClassIndex): ColourClass {
  return (index + 1) as ColourClass;
}

/** The colour class of a class of change. */
export function colourClassOfChange(index: ClassIndex): ColourClass {
  return (index + firstChangeClass) as ColourClass;
}

/** The colours of the classes from 1 on. */
export function classFills(palette: Palette): readonly string[] {
  return [...palette.classes, ...palette.change];
}

/** The colour of a country of this class. */
export function classFill(colourClass: number, palette: Palette): string {
  return classFills(palette)[colourClass - 1] ?? palette.land;
}

/** The colour of text on a country of this class. */
export function classText(colourClass: number, palette: Palette): string {
  return [...palette.onClasses, ...palette.onChange][colourClass - 1] ?? palette.ink;
}

/** On these classes lines have to be those for deep colours. */
export const deepClasses = [3, 4, 5, 6, 10] as const satisfies readonly ColourClass[];

/** How the map shows one country. */
export interface Shown {
  readonly code: CountryCode;
  /** Of the legend. */
  readonly classIndex: ClassIndex;
  readonly colourClass: ColourClass;
  /** How much it matters when dots or labels collide: its number, or how much that has changed. */
  readonly weight: number;
  /** As its label writes it; a change carries its sign. */
  readonly number: string;
}

const known = new WeakMap<Scene, ReadonlyMap<CountryCode, Shown>>();

/** Every country that is not plain land, those that matter most first; put together once a scene. */
export function shownCountries(scene: Scene): ReadonlyMap<CountryCode, Shown> {
  const before = known.get(scene);
  if (before) return before;
  const shown = showCountries(scene);
  known.set(scene, shown);
  return shown;
}

function showCountries({ ranking, comparison }: Scene): ReadonlyMap<CountryCode, Shown> {
  if (comparison === null) {
    return new Map(
      ranking.map(({ code, classIndex, count }) => {
        const colourClass = colourClassOfIndex(classIndex);
        return [
          code,
          { code, classIndex, colourClass, weight: count, number: formatNumber(count) },
        ];
      }),
    );
  }
  return new Map(
    [...comparison.byCountry.values()]
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
      .map(({ code, classIndex, change }) => {
        const colourClass = colourClassOfChange(classIndex);
        // Unchanged is less than any change and more than nothing.
        const weight = Math.abs(change) + 1;
        return [code, { code, classIndex, colourClass, weight, number: formatChange(change) }];
      }),
  );
}
