import type { Localised, Source } from '../domain/types';
import { parseFile } from './parseFile';
import { toSource } from './parseProof';
import { servedFrameworksFile } from './servedSchema';

/** A pillar of a resolution or a heading of a plan. */
export interface FrameworkPart {
  readonly id: string;
  readonly label: Localised;
  readonly description: Localised | null;
}
/** A resolution or plan behind the activities, for the About page. */
export interface Framework {
  readonly id: string;
  readonly title: Localised;
  /** A day, a month or a year, as exact as the source. */
  readonly adopted: string;
  /** Years, both inclusive; Japan's plans count fiscal years. */
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly summary: Localised;
  readonly parts: readonly FrameworkPart[];
  readonly sources: readonly Source[];
}

/** @throws DataFileError */
export function parseFrameworks(text: string): ReadonlyMap<string, Framework> {
  const { frameworks } = parseFile('frameworks', servedFrameworksFile, text);
  return new Map(frameworks.map((raw) => [raw.id, { ...raw, sources: raw.sources.map(toSource) }]));
}
