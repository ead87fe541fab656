import type { Language } from '../domain/model/types';

/** The language of a link that does not say one: Japanese for readers who prefer it to English. */
export function readerLanguage(): Language {
  const preferred = navigator.languages.find((tag) => /^(?:ja|en)\b/.test(tag));
  return preferred?.startsWith('ja') ? 'ja' : 'en';
}
