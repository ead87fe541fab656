import type { Box } from '../screen/box';
import type { Size } from '../screen/frame';
import type { OwnerAt } from '../screen/landSurvey';
import type { ScreenPoint } from '../screen/mapScreen';
import type { Anchor, Candidate } from './candidate';
import type { LabelRequest } from './labelRequests';

/** What placing needs to know of the screen; all in CSS pixels from the map's top left. */
export interface PlacementContext {
  readonly size: Size;
  /** Parts of the map that something lies on: buttons, the note. */
  readonly covered: readonly Box[];
  /** Dots that must stay free, and those that should. */
  readonly dots: readonly { readonly id: string; readonly box: Box; readonly isNamed: boolean }[];
  /** Where a label's country stands; `null` on the far side of the globe. */
  readonly positionOf: (request: LabelRequest) => ScreenPoint | null;
  /** Land that something covers belongs to nobody. */
  readonly ownerAt: OwnerAt;
  /** Where the countries with activities stand; a label of another one must not lie there. */
  readonly places: readonly (ScreenPoint & { readonly id: string })[];
  /** Points of lines that a label should not lie on. */
  readonly lines: readonly ScreenPoint[];
  /** Some points of each country in view. */
  readonly inView: ReadonlyMap<string, readonly ScreenPoint[]>;
  /** Places beside countries, as far as they were looked for; the same for as long as the view is. */
  readonly exteriorCandidates: Map<string, readonly Candidate[]>;
  readonly isNamed: (id: string) => boolean;
  readonly sizeOf: (request: LabelRequest) => Size;
}
/** A label with its place. */
export interface PlacedLabel {
  readonly request: LabelRequest;
  readonly anchor: Anchor;
  /** The point of the map the label is tied to. */
  readonly at: ScreenPoint;
  /** From there to the anchor. */
  readonly offset: readonly [x: number, y: number];
  readonly box: Box;
  /** The country most of the label lies on; `null` over the sea. */
  readonly over: string | null;
}
