import type { Language } from '../domain/types';
import { activity } from './messages/activity';
import { details } from './messages/details';
import { drawer } from './messages/drawer';
import { explore } from './messages/explore';
import { failures } from './messages/failures';
import { list } from './messages/list';
import { map } from './messages/map';
import { overview } from './messages/overview';
import { shell } from './messages/shell';
import { timeline } from './messages/timeline';

const parts = {
  activity,
  details,
  drawer,
  explore,
  failures,
  list,
  map,
  overview,
  shell,
  timeline,
} as const;
type Parts = typeof parts;
/** Every text of the interface in one language, by part of the page. */
export type Messages = { readonly [Part in keyof Parts]: Parts[Part]['en'] };

function collect(language: Language): Messages {
  return Object.fromEntries(
    Object.entries(parts).map(([part, texts]) => [part, texts[language]]),
  ) as unknown as Messages;
}

/** Both languages are part of the entry: switching needs no request and cannot fail. */
export const messages: Readonly<Record<Language, Messages>> = {
  en: collect('en'),
  ja: collect('ja'),
};
