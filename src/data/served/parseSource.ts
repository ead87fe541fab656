import type { IsoDate, Source } from '../../domain/model/types';
import type { ServedSource } from '../schema/servedSchema';

export function toSource({ url, publisher, says, read }: ServedSource): Source {
  return { url, publisher, says: { en: says.en, ja: says.ja ?? null }, read: read as IsoDate };
}
