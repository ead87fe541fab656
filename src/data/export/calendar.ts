import ICAL, { type Component, type Time } from 'ical.js';
import { termLabels } from '../../domain/model/bilingualLabels';
import { addDays } from '../../domain/model/dates';
import type { IsoDate } from '../../domain/model/types';
import { type Exported, placeLine } from './exported';
import type { FileRequest } from './fileRequest';

// The library counts without the space that begins a folded line; a line may have 75 bytes with it.
ICAL.foldLength = 74;

type CalendarOptions = Pick<FileRequest, 'dataset' | 'language' | 'linkTo'>;

/** A whole day without a time zone: midnight elsewhere must not move it. */
function wholeDay(date: IsoDate): Time {
  return ICAL.Time.fromDateString(date);
}

function toEvent(exported: Exported, options: CalendarOptions): Component {
  const { activity, proof } = exported;
  const { dataset, language } = options;
  const event = new ICAL.Component('vevent');
  const link = options.linkTo(activity.id);
  const other = activity.title[language === 'en' ? 'ja' : 'en'];
  const place = placeLine(dataset, activity)[language];
  const description = [other, link, ...proof.sources.map(({ url }) => url)].join('\n');
  event.addPropertyWithValue('uid', `${activity.id}@${new URL(link).hostname}`);
  event.addPropertyWithValue(
    'dtstamp',
    ICAL.Time.fromDateTimeString(`${dataset.site.versionDate}T00:00:00Z`),
  );
  event.addPropertyWithValue('dtstart', wholeDay(activity.start));
  // In calendars the end of an event of whole days is the day after its last.
  event.addPropertyWithValue('dtend', wholeDay(addDays(activity.end, 1)));
  event.addPropertyWithValue('summary', activity.title[language]);
  event.addPropertyWithValue('description', description);
  if (place !== '') event.addPropertyWithValue('location', place);
  const point = activity.venue?.point;
  if (point) event.addPropertyWithValue('geo', [point.lat, point.lon]);
  event.addPropertyWithValue('url', link);
  const kind = termLabels(dataset.vocabulary.kinds, activity.kind)[language];
  event.addPropertyWithValue('categories', kind);
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  return event;
}

/** iCalendar (RFC 5545): an event of whole days for each activity, in the reader's language. */
export function toCalendar(exported: readonly Exported[], options: CalendarOptions): string {
  const { site } = options.dataset;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//${site.title.en}//${site.version}//EN`);
  calendar.addPropertyWithValue('x-wr-calname', site.title[options.language]);
  for (const each of exported) calendar.addSubcomponent(toEvent(each, options));
  return `${calendar.toString()}\r\n`;
}
