import type { Language } from '../../domain/model/types';
import { useLanguage } from './useView';

/**
 * The texts of one part of the page in the reader's language; they come with whatever shows them.
 * @param part from `i18n/messages`, both languages
 */
export function useText<Texts>(part: Readonly<Record<Language, Texts>>): Texts {
  return part[useLanguage()];
}
