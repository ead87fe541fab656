import type { Language, Site } from '../../domain/model/types';
import { formatDay } from '../format/dates';

/** Which state of the record this is: "Data version 2026.11.1, 25 Nov 2026"; empty while nobody can say. */
export function editionText({ version, versionDate }: Site, language: Language): string {
  if (version === '') return '';
  const day = formatDay(versionDate, language);
  return language === 'en' ? `Data version ${version}, ${day}` : `データ版${version}（${day}）`;
}
