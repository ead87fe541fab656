/** One thing wrong with an activity each: where, the value, and the line that must be printed. */
type BadRecord = readonly [path: string, value: unknown, line: string];

const at = (field: string) => `[error] data/activities.json · one · ${field}: `;
const japan = { country: 'JPN', role: 'partner' };
const source = {
  url: 'https://example.org/a',
  publisher: 'Example',
  says: { en: 'It took place.' },
  read: '2026-11-23',
};
const useDate = 'Write it as year-month-day, such as 2024-10-05.';
const useUrl = 'Write a full address that begins with https:// or http://.';
const addField = 'Add it; write null where nothing is known and null is allowed.';
const bothLanguages = 'Write it in English (en) and Japanese (ja).';
const allThree =
  'Latitude, longitude and precision are not all there. Give all three, or leave all three out.';

export const badRecords: readonly BadRecord[] = [
  [
    'start',
    '2024-02-30',
    `${at('start')}2024-02-30 is not a day of the calendar. Correct the day or the month.`,
  ],
  [
    'end',
    '2023-02-29',
    `${at('end')}2023-02-29 is not a day of the calendar. Correct the day or the month.`,
  ],
  ['start', '3 June 2024', `${at('start')}“3 June 2024” is not written as a date. ${useDate}`],
  ['end', '2024-06', `${at('end')}“2024-06” is not written as a date. ${useDate}`],
  [
    'end',
    '2024-06-02',
    `${at('end')}The end 2024-06-02 is before the start 2024-06-03. Correct one of the two dates.`,
  ],
  [
    'within.end',
    '2024-05-31',
    `${at('within.end')}The end 2024-05-31 is before the start 2024-06-01. Correct one of the two dates.`,
  ],
  ['start', undefined, `${at('start')}The field is missing. ${addField}`],
  ['notes', undefined, `${at('notes')}The field is missing. ${addField}`],
  ['title.ja', '', `${at('title.ja')}The text is missing in this language. ${bothLanguages}`],
  ['title.en', '  ', `${at('title.en')}The text is missing in this language. ${bothLanguages}`],
  [
    'title.ja',
    undefined,
    `${at('title.ja')}The text is missing in this language. ${bothLanguages}`,
  ],
  [
    'venue.city.ja',
    undefined,
    `${at('venue.city.ja')}The text is missing in this language. ${bothLanguages}`,
  ],
  [
    'notes',
    { en: 'A note.' },
    `${at('notes.ja')}The text is missing in this language. ${bothLanguages}`,
  ],
  [
    'inferred.0.why.ja',
    undefined,
    `${at('inferred[0].why.ja')}The text is missing in this language. ${bothLanguages}`,
  ],
  [
    'titleStatus.ja',
    'unofficial',
    `${at('titleStatus.ja')}“unofficial” is not one of the allowed values. Use one of: official, translated.`,
  ],
  [
    'published.section',
    'news',
    `${at('published.section')}“news” is not one of the allowed values. Use one of: latest, headquarters, promotion.`,
  ],
  [
    'published.date',
    ' ',
    `${at('published.date')}The text is blank. Write a text, or leave the field out where it may be left out.`,
  ],
  [
    'published.title',
    'A seminar',
    `${at('published.title')}The published title is the same as the English title. Leave out “published.title”; it is for wording that differs.`,
  ],
  [
    'kind',
    'semnar',
    `${at('kind')}“semnar” is not known. Correct it, or add it to vocabulary.json, kinds.`,
  ],
  [
    'mode',
    'offline',
    `${at('mode')}“offline” is not known. Correct it, or add it to vocabulary.json, modes.`,
  ],
  [
    'japanRole',
    'guest',
    `${at('japanRole')}“guest” is not known. Correct it, or add it to vocabulary.json, roles.`,
  ],
  [
    'themes',
    ['policy', 'trade'],
    `${at('themes[1]')}“trade” is not known. Correct it, or add it to vocabulary.json, themes.`,
  ],
  ['themes', ['policy', 'policy'], `${at('themes[1]')}“policy” is listed twice. Keep it once.`],
  [
    'programme',
    'ship-riders',
    `${at('programme')}“ship-riders” is not known. Correct it, or add it to vocabulary.json, programmes.`,
  ],
  [
    'organisations',
    ['nato', 'otan'],
    `${at('organisations[1]')}“otan” is not known. Correct it, or add it to organisations.json.`,
  ],
  [
    'organisations',
    ['nato', 'nato'],
    `${at('organisations[1]')}“nato” is listed twice. Keep it once.`,
  ],
  [
    'kind',
    'Seminar',
    `${at('kind')}“Seminar” is not a valid id. Use small letters, digits and single hyphens.`,
  ],
  [
    'partners.0.country',
    'JPN',
    `${at('partners[0].country')}JPN is the reporting country and cannot be a partner. Remove it from the partners; its part is told in “japanRole”.`,
  ],
  [
    'partners',
    [japan],
    `${at('partners[0].country')}JPN is the reporting country and cannot be a partner. Remove it from the partners; its part is told in “japanRole”.`,
  ],
  ['partners.1.country', 'PHL', `${at('partners[1].country')}“PHL” is listed twice. Keep it once.`],
  [
    'partners.0.country',
    'PHI',
    `${at('partners[0].country')}There is no country with the code PHI. Use a code of ISO 3166-1 alpha-3, such as PHL.`,
  ],
  [
    'partners.0.country',
    'ph',
    `${at('partners[0].country')}“ph” is not written as a country code. Use the three capital letters of ISO 3166-1 alpha-3, such as PHL.`,
  ],
  [
    'partners.0.role',
    'guest',
    `${at('partners[0].role')}“guest” is not one of the allowed values. Use one of: host, partner, participant.`,
  ],
  [
    'partners',
    'PHL',
    `${at('partners')}“PHL” has the wrong type; expected array. Write a value of the type array.`,
  ],
  [
    'venue.country',
    'ZZZ',
    `${at('venue.country')}There is no country with the code ZZZ. Use a code of ISO 3166-1 alpha-3, such as PHL.`,
  ],
  ['venue.lat', 146, `${at('venue.lat')}146 is out of range (≤ 90). Correct the number.`],
  ['venue.lon', -181, `${at('venue.lon')}-181 is out of range (≥ -180). Correct the number.`],
  [
    'venue.lat',
    '14.6',
    `${at('venue.lat')}“14.6” has the wrong type; expected number. Write a value of the type number.`,
  ],
  ['venue.lat', undefined, `${at('venue')}${allThree}`],
  ['venue.precision', undefined, `${at('venue')}${allThree}`],
  ['sources', [], `${at('sources')}The record has no source. Add at least one source.`],
  [
    'sources.0.url',
    'javascript:alert(1)',
    `${at('sources[0].url')}“javascript:alert(1)” is not a web address. ${useUrl}`,
  ],
  [
    'sources.0.url',
    '//example.org/a',
    `${at('sources[0].url')}“//example.org/a” is not a web address. ${useUrl}`,
  ],
  [
    'sources.0.url',
    'ftp://example.org/a',
    `${at('sources[0].url')}“ftp://example.org/a” is not a web address. ${useUrl}`,
  ],
  [
    'sources',
    [source, { ...source, url: 'example.org' }],
    `${at('sources[1].url')}“example.org” is not a web address. ${useUrl}`,
  ],
  [
    'sources.0.read',
    '2026-13-01',
    `${at('sources[0].read')}2026-13-01 is not a day of the calendar. Correct the day or the month.`,
  ],
  [
    'corrections.0.source',
    'https://example.org/b',
    `${at('corrections[0].source')}https://example.org/b is not among the sources of the record. Add it to the sources, or correct the address.`,
  ],
  [
    'corrections.0.used',
    '2024-06-09',
    `${at('corrections[0].used')}The correction says that 2024-06-09 is used, but the record has 2024-06-03. Make the two agree.`,
  ],
  [
    'inferred.0.field',
    'colour',
    `${at('inferred[0].field')}“colour” is not one of the allowed values. Use one of: title, dates, start, end, mode, japanRole, partners, organisations, venue, venue.name, venue.city, venue.country, programme, themes, within.start.`,
  ],
  [
    'partOf',
    'three',
    `${at('partOf')}There is no activity with the id “three”. Correct the id in “partOf”, or write null.`,
  ],
  [
    'partOf',
    'one',
    `${at('partOf')}“one” is, through others, a part of this activity itself. Write null in “partOf” of the activity that is the whole.`,
  ],
  ['colour', 'red', `${at('colour')}This field does not exist. Correct its name or remove it.`],
  [
    'partners.0.name',
    'Philippines',
    `${at('partners[0].name')}This field does not exist. Correct its name or remove it.`,
  ],
];
