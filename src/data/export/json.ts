import type { Dataset } from '../../domain/model/types';
import type { Edition, Exported } from './exported';
import { toRecord } from './record';

/** The records as editors wrote them, word for word, with the edition they come from. */
export function toJson(exported: readonly Exported[], { site }: Dataset, edition: Edition): string {
  const { version, versionDate, title, subtitle } = site;
  const activities = exported.map(({ activity, proof }) => toRecord(activity, proof));
  const about = { title, subtitle, version, versionDate, ...edition };
  return `${JSON.stringify({ about, activities }, null, 2)}\n`;
}
