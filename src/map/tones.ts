import type { ClassIndex } from '../domain/classBreaks';
import type { Palette } from '../styles/ramp';

/** A country's class as one number that fits into feature state; 0 where nothing is recorded. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

export function toneOfClass(index: ClassIndex): Tone {
  return (index + 1) as Tone;
}

/** The colour of a country of this tone. */
export function toneFill(tone: number, palette: Palette): string {
  return palette.classes[tone - 1] ?? palette.land;
}

/** The colour of text on a country of this tone. */
export function toneText(tone: number, palette: Palette): string {
  return palette.onClasses[tone - 1] ?? palette.ink;
}

/** From this tone on lines that lie on the colour have to be those for deep colours. */
export const firstDeepTone = 3;
