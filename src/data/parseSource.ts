import type { IsoDate, Source } from '../domain/types';
import type { ServedSource } from './servedSchema';

export function toSource({ url, publisher, says, read }: ServedSource): Source {
  return { url, publisher, says: { en: says.en, ja: says.ja ?? null }, read: read as IsoDate };
}
