/** One thing wrong with the other files, or with two records together. */
type BadFile = readonly [path: string, value: unknown, line: string];

const file = (name: string) => `[error] data/${name}.json`;
const twice = 'is used twice. Give one of the two a new id; an id is never used again.';
const noSuchCountry = (code: string) =>
  `There is no country with the code ${code}. Use a code of ISO 3166-1 alpha-3, such as PHL.`;
const bothLanguages =
  'The text is missing in this language. Write it in English (en) and Japanese (ja).';
const member = (since: string | null, until: string | null) => ({ country: 'USA', since, until });

export const badFiles: readonly BadFile[] = [
  ['activities.activities.1.id', 'one', `${file('activities')} · one · id: The id “one” ${twice}`],
  [
    'activities.activities.0.id',
    'One',
    `${file('activities')} · One · id: “One” is not a valid id. Use small letters, digits and single hyphens.`,
  ],
  [
    'activities.activities.0.id',
    undefined,
    `${file('activities')} · #1 · id: The field is missing. Add it; write null where nothing is known and null is allowed.`,
  ],
  [
    'activities.activities.1',
    null,
    `${file('activities')} · #2: “null” has the wrong type; expected object. Write a value of the type object.`,
  ],
  [
    'activities.activities',
    'none',
    `${file('activities')} · activities: “none” has the wrong type; expected array. Write a value of the type array.`,
  ],
  [
    'organisations.organisations.0.name.ja',
    '',
    `${file('organisations')} · nato · name.ja: ${bothLanguages}`,
  ],
  [
    'organisations.organisations.0.kind',
    'club',
    `${file('organisations')} · nato · kind: “club” is not known. Correct it, or add it to vocabulary.json, organisationKinds.`,
  ],
  [
    'organisations.organisations.0.members.1.country',
    'SWD',
    `${file('organisations')} · nato · members[1].country: ${noSuchCountry('SWD')}`,
  ],
  [
    'organisations.organisations.0.members.1.until',
    '2023',
    `${file('organisations')} · nato · members[1].until: The membership ends (2023) before it begins (2024-03-07). Correct one of the two dates.`,
  ],
  [
    'organisations.organisations.0.members.1.since',
    '2024-02-30',
    `${file('organisations')} · nato · members[1].since: 2024-02-30 is not a day of the calendar. Correct the day or the month.`,
  ],
  [
    'organisations.organisations.0.members.1.since',
    'March 2024',
    `${file('organisations')} · nato · members[1].since: “March 2024” is not written as expected. Compare it with the other records.`,
  ],
  [
    'organisations.organisations.0.members',
    [member('1949', '1960'), member('1960', null)],
    `${file('organisations')} · nato · members[1].country: Two memberships of USA overlap, or are not in order. Correct the dates and list the earlier membership first.`,
  ],
  [
    'organisations.organisations.0.members',
    [member('1949', '1960-05-01'), member('1960-05-01', null)],
    `${file('organisations')} · nato · members[1].country: Two memberships of USA overlap, or are not in order. Correct the dates and list the earlier membership first.`,
  ],
  [
    'actionPlans.actionPlans.0.country',
    'PHX',
    `${file('action-plans')} · PHX · country: ${noSuchCountry('PHX')}`,
  ],
  [
    'actionPlans.actionPlans.0.hasPlan',
    null,
    `${file('action-plans')} · PHL · hasPlan: “hasPlan” is null, but 1 plan is listed. Write true when plans are listed, otherwise false or null.`,
  ],
  [
    'actionPlans.actionPlans.0.plans',
    [],
    `${file('action-plans')} · PHL · hasPlan: “hasPlan” is true, but 0 plans are listed. Write true when plans are listed, otherwise false or null.`,
  ],
  [
    'actionPlans.actionPlans.0.plans.0.periodTo',
    '2009',
    `${file('action-plans')} · PHL · plans[0].periodTo: The end 2009 is before the start 2010. Correct one of the two dates.`,
  ],
  [
    'actionPlans.actionPlans.0.plans.0.periodFrom',
    'FY10',
    `${file('action-plans')} · PHL · plans[0].periodFrom: “FY10” is not written as a year. Write four digits, such as 2024.`,
  ],
  [
    'vocabulary.kinds.0.label.ja',
    undefined,
    `${file('vocabulary')} · seminar · label.ja: ${bothLanguages}`,
  ],
  ['site.homeCountry', 'JAP', `${file('site')} · homeCountry: ${noSuchCountry('JAP')}`],
  [
    'site.coverage.1.from',
    '2024-09-02',
    `${file('site')} · coverage[1].from: The period begins on 2024-09-02, not on 2024-09-01. Let each period begin on the day after the one before it.`,
  ],
  ['site.coverage', [], `${file('site')} · coverage: The list is empty. Add at least one entry.`],
  [
    'site.presets.1.from',
    '2024-01-01',
    `${file('site')} · recent · lastMonths: The preset has “lastMonths” and fixed dates. Write null in “from” and “to”, or remove “lastMonths”.`,
  ],
  ['site.presets.1.id', 'all', `${file('site')} · all · presets: The id “all” ${twice}`],
  [
    'site.fiscalYearFirstMonth',
    13,
    `${file('site')} · fiscalYearFirstMonth: 13 is out of range (≤ 12). Correct the number.`,
  ],
  [
    'site.reportErrorUrl',
    'javascript:alert(1)',
    `${file('site')} · reportErrorUrl: “javascript:alert(1)” is not a web address. Write a full address that begins with https:// or http://.`,
  ],
  [
    'frameworks.frameworks.0.periodTo',
    '2023',
    `${file('frameworks')} · plan · periodTo: The end 2023 is before the start 2024. Correct one of the two dates.`,
  ],
  [
    'frameworks.frameworks.0.hasFiscalYears',
    'yes',
    `${file('frameworks')} · plan · hasFiscalYears: “yes” has the wrong type; expected boolean. Write a value of the type boolean.`,
  ],
  ['site', undefined, `${file('site')}: The file is missing. Put it back.`],
];
