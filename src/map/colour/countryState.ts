import type { ClassIndex } from '../../domain/counting/classBreaks';
import type { Stage } from '../../domain/counting/stage';
import type { CountryCode } from '../../domain/model/types';
import type { Scene } from '../../domain/scene/scene';
import { type ColourClass, shownCountries } from './colourClass';
import { membersToShow } from './members';

/** What one country or area looks like, as far as it can change. */
export interface AreaState {
  readonly colourClass: ColourClass;
  /** Opacity, 0–1: 1 unless something else is in the reader's focus. */
  readonly fade: number;
  readonly hover: boolean;
  readonly selected: boolean;
  /** Named by the open activity. */
  readonly partner: boolean;
  readonly member: boolean;
  /** Only dots obey it: land that fades stays, a dot that fades is noise. */
  readonly hidden: boolean;
}
/** By the id of the country or area. */
export type AreaStates = ReadonlyMap<string, AreaState>;

/** What the style draws without any state. */
export const plainState: AreaState = {
  colourClass: 0,
  fade: 1,
  hover: false,
  selected: false,
  partner: false,
  member: false,
  hidden: false,
};
const stateKeys = Object.keys(plainState) as readonly (keyof AreaState)[];
const fadeBesideActivity = 0.3;
const fadeBesideClass = 0.35;

/** What the reader points at or has picked out, besides the scene. */
export interface Focus {
  readonly hovered: CountryCode | null;
  readonly litClass: ClassIndex | null;
  readonly showMembers: boolean;
}

/** The countries of the open activity; without one, nothing. */
export function partnersOf(scene: Scene): ReadonlySet<CountryCode> {
  return new Set(scene.activity?.partners.map(({ country }) => country) ?? []);
}

/** The chosen country, as far as the map marks it: an open activity comes before it. */
export function selectedCountry(scene: Scene): CountryCode | null {
  const subject = scene.subject?.subject;
  return subject?.type === 'country' && scene.activity === null ? subject.code : null;
}

/** Every country that does not look as the style draws it by itself. */
export function areaStates(stage: Stage, scene: Scene, focus: Focus): AreaStates {
  const states = new Map<string, AreaState>();
  const change = (code: string, part: Partial<AreaState>) =>
    states.set(code, { ...(states.get(code) ?? plainState), ...part });
  const partners = partnersOf(scene);
  for (const { code, classIndex, colourClass } of shownCountries(scene).values()) {
    const isBesideActivity = scene.activity !== null && !partners.has(code);
    const isBesideClass = focus.litClass !== null && focus.litClass !== classIndex;
    change(code, {
      colourClass,
      fade: Math.min(
        isBesideActivity ? fadeBesideActivity : 1,
        isBesideClass ? fadeBesideClass : 1,
      ),
      hidden: isBesideActivity,
    });
  }
  for (const code of partners) change(code, { partner: true });
  const selected = selectedCountry(scene);
  if (selected !== null) change(selected, { selected: true });
  if (focus.showMembers) {
    for (const code of membersToShow(stage, scene)) change(code, { member: true });
  }
  if (focus.hovered !== null) change(focus.hovered, { hover: true });
  return states;
}

/** For each country that has to change, only what has to change. */
export function areaStateChanges(
  applied: AreaStates,
  wanted: AreaStates,
): ReadonlyMap<string, Partial<AreaState>> {
  const changes = new Map<string, Partial<AreaState>>();
  for (const id of new Set([...applied.keys(), ...wanted.keys()])) {
    const from = applied.get(id) ?? plainState;
    const to = wanted.get(id) ?? plainState;
    const keys = stateKeys.filter((key) => from[key] !== to[key]);
    if (keys.length > 0) changes.set(id, Object.fromEntries(keys.map((key) => [key, to[key]])));
  }
  return changes;
}
