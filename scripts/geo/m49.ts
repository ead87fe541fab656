/** United Nations M49 regions from CLDR's territory containment. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { alpha2Of } from './isoCodes';

interface Containment {
  readonly _contains: readonly string[];
  readonly _grouping?: string;
}

const path = createRequire(import.meta.url).resolve(
  'cldr-core/supplemental/territoryContainment.json',
);
const containment = (
  JSON.parse(readFileSync(path, 'utf8')) as {
    supplemental: { territoryContainment: Record<string, Containment> };
  }
).supplemental.territoryContainment;

const world = '001';
const parents = new Map<string, string>();
for (const [number, group] of Object.entries(containment)) {
  if (!/^\d{3}$/.test(number) || group._grouping) continue;
  for (const member of group._contains) parents.set(member, number);
}

/** Region and the sub-regions below it, widest first; empty for Antarctica. */
export function m49RegionsOf(alpha3: string): string[] {
  const chain: string[] = [];
  let number = parents.get(alpha2Of(alpha3));
  while (number !== undefined && number !== world) {
    chain.unshift(number);
    number = parents.get(number);
  }
  return chain;
}

/** Every region number, sorted. */
export function m49Numbers(): string[] {
  return [...new Set(parents.values())].filter((number) => number !== world).sort();
}
