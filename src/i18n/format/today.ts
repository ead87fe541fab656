import { isoDate } from '../../domain/model/dates';
import type { IsoDate } from '../../domain/model/types';

/** The day it is in Japan, wherever the reader is. */
export function todayInJapan(): IsoDate {
  // The Swedish way of writing dates is the one of the record: 2024-04-01.
  return isoDate(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date()));
}
