import type { Language } from '../domain/model/types';
import { activity } from './messages/drawer/activity';
import { overview } from './messages/drawer/overview';
import { ranking } from './messages/drawer/ranking';
import { shell } from './messages/page/shell';
import { timeline } from './messages/timeline/timeline';

const parts = {
  activity,
  overview,
  ranking,
  shell,
  timeline,
} as const;
type Parts = typeof parts;
/**
 * The texts of the entry in one language, by part of the page. Parts that load late bring theirs with
 * them: see `state/text/useTextOf.ts`.
 */
export type Messages = { readonly [Part in keyof Parts]: Parts[Part]['en'] };

function collect(language: Language): Messages {
  return Object.fromEntries(
    Object.entries(parts).map(([part, texts]) => [part, texts[language]]),
  ) as unknown as Messages;
}

/** Both languages together: switching needs no request and cannot fail. */
export const messages: Readonly<Record<Language, Messages>> = {
  en: collect('en'),
  ja: collect('ja'),
};
