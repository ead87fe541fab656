import type { Language } from '../../domain/model/types';
import { useView } from '../view/viewStore';

/**
 * The texts of a part of the page that loads late: they come with it instead of with the entry.
 * @param part from `i18n/messages`, both languages
 */
export function useTextOf<Texts>(part: Readonly<Record<Language, Texts>>): Texts {
  return part[useView((state) => state.language)];
}
