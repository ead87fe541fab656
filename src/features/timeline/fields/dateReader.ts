/**
 * Reading a typed date and saying what became of it: loaded apart, because the page is usable before
 * anybody types.
 */

import type { Language } from '../../../domain/model/types';
import type { Period } from '../../../domain/model/view';
import type { Edge } from '../../../domain/timeline/axis';
import { type TypingNote, typeDate } from '../../../domain/timeline/dateEntry';
import type { TypedDateFault } from '../../../domain/timeline/parseTypedDate';
import { formatDay } from '../../../i18n/format/dates';
import { typedDate } from '../../../i18n/messages/timeline/typedDate';

interface NoteContext {
  readonly edge: Edge;
  readonly limits: Period;
  readonly language: Language;
}

function noteText(
  { clampedTo, otherMovedTo }: TypingNote,
  { edge, limits, language }: NoteContext,
): string {
  const text = typedDate[language];
  const parts: string[] = [];
  if (clampedTo !== null) {
    const day = formatDay(clampedTo, language);
    const isOwnLimit = clampedTo === (edge === 'start' ? limits.from : limits.to);
    if (isOwnLimit) parts.push(edge === 'start' ? text.clampedStart(day) : text.clampedEnd(day));
    else parts.push(text.clampedOther(day));
  }
  if (otherMovedTo !== null) {
    const day = formatDay(otherMovedTo, language);
    parts.push(edge === 'start' ? text.endFollowed(day) : text.startFollowed(day));
  }
  return parts.join(language === 'en' ? ' ' : '');
}

/** Why a date was refused, and which one still holds. */
function refusalText(fault: TypedDateFault, shownDate: string, language: Language): string {
  return typedDate[language].refused(fault, shownDate);
}

export const dateReader = { typeDate, noteText, refusalText };
