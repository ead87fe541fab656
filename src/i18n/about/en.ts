import { collectedPeriod } from '../../domain/model/period';
import { formatNumber, plural } from '../format/bilingual';
import { formatPeriod } from '../format/dates';
import {
  type AboutFacts,
  type AboutSection,
  type AboutText,
  licencesFile,
  pages,
  publishedList,
} from './content';
import { borders, japan, wps } from './enBackground';

function record({
  site,
  record: { activities, published, added, corrected, translated },
}: AboutFacts): AboutSection {
  return {
    heading: 'How this record was made',
    blocks: [
      {
        type: 'text',
        text: `The base is the list of activities that Japan’s Ministry of Defense publishes in English. Every entry of it is here, with its wording and date as printed. Other activities come from notices of the ministry and its partners and from the press, and are marked “Not in the ministry’s list”. ${plural(activities, 'activity', 'activities')} in all: ${formatNumber(published)} from the list, ${formatNumber(added)} from elsewhere.`,
      },
      {
        type: 'list',
        items: [
          {
            term: 'Sources',
            text: 'Each activity names its sources and the day they were read. Open one and see “Proof”.',
          },
          {
            term: 'Corrections',
            text: `Where a primary source contradicts the list, the better source is used and both are shown with the reason. This concerns ${plural(corrected, 'activity', 'activities')}. Slips of spelling and spacing in titles are put right as well; the printed wording stands under “Proof”.`,
          },
          {
            term: 'Inferences',
            text: 'A value that no source states outright is marked as inferred, with the reason. What is unknown stays open: no place is guessed from a title.',
          },
          {
            term: 'Kinds, themes and roles',
            text: 'The list has none. We assigned them from the titles and the sources.',
          },
          {
            term: 'Translations',
            text: `Where no official title was found, the title is our own translation and says so: ${formatNumber(translated.ja)} in Japanese, ${formatNumber(translated.en)} in English.`,
          },
        ],
      },
      ...(site.reportErrorUrl
        ? [{ type: 'link', link: { label: 'Report an error', url: site.reportErrorUrl } } as const]
        : []),
    ],
    sources: publishedList(site, 'The ministry’s list of activities'),
  };
}

function counting({ totals }: AboutFacts): AboutSection {
  const activities = plural(totals.activities, 'activity', 'activities');
  return {
    heading: 'What the numbers count',
    blocks: [
      {
        type: 'list',
        isNumbered: true,
        items: [
          {
            term: 'Activities',
            text: `Each activity counts once, however many countries took part. In all there are ${formatNumber(totals.activities)}. This is the only number that adds up.`,
          },
          {
            term: 'Countries',
            text: `A country counts if an activity names it as host, partner or participant: ${formatNumber(totals.countries)} so far. Organisations are counted apart (${formatNumber(totals.organisations)}), and their members are never added to any number.`,
          },
          {
            term: 'A country’s number',
            text: `It is the number of activities that name the country. Added up over all countries it exceeds the total, because one activity can name several. That sum is called engagements: ${activities} · ${plural(totals.engagements, 'country engagement', 'country engagements')}.`,
          },
          {
            term: 'Time window',
            text: 'An activity is in the window if any of its days is. The first and the last day of the window belong to it.',
          },
          {
            term: 'Fiscal year',
            text: 'It runs from April to March and is named by the year it begins in. An activity belongs to the fiscal year of its first day.',
          },
          {
            term: 'Three parts',
            text: `On the map: at least one country is named (${formatNumber(totals.onMap)}). With organisations only: no country, but an organisation is named (${formatNumber(totals.withOrganisations)}). Within Japan only: neither (${formatNumber(totals.withinHome)}). Together they are the ${activities}.`,
          },
          {
            term: 'Japan',
            text: 'Japan is the reporting country. It is never a partner and never coloured as one.',
          },
          {
            term: 'Parts of an activity',
            text: 'An activity recorded as part of another one is listed under it and not counted again.',
          },
          {
            term: 'Nothing and unknown',
            text: '“None recorded” means that we looked and found no activity. “Not collected” means that nobody looked.',
          },
        ],
      },
      {
        type: 'text',
        text: 'The numbers are not a score of importance. A course of two weeks and a meeting of an hour both count as one, and what nobody published cannot be counted.',
      },
    ],
    sources: [],
  };
}

function coverage({ site }: AboutFacts): AboutSection {
  return {
    heading: 'What is covered',
    blocks: [
      {
        type: 'list',
        items: site.coverage.map(({ from, to, label, completeness }) => ({
          term: formatPeriod({ from, to }, 'en'),
          text: `${label.en} (${completeness === 'complete' ? 'complete' : 'partial'})`,
        })),
      },
      { type: 'text', text: 'Hatching and grey say how far to trust an empty place:' },
      {
        type: 'list',
        items: [
          {
            term: 'Hatched months',
            text: '“Partly collected”: there may be activities that are not here.',
          },
          { term: 'Grey months', text: '“Not collected”: nobody looked.' },
          {
            term: 'Hatched countries',
            text: 'Members of an organisation, on the day of the activity, that the activity does not name. They are shown on request and never counted.',
          },
        ],
      },
    ],
    sources: [],
  };
}

function licence({ site }: AboutFacts): AboutSection {
  return {
    heading: 'Licence and credits',
    blocks: [
      {
        type: 'text',
        text: 'This is not an official page of the Ministry of Defense of Japan. For what the ministry itself says, see its own list.',
      },
      {
        type: 'list',
        items: [
          { term: 'Code', text: 'MIT licence.' },
          {
            term: 'Records',
            text: 'Compiled for this map and published with its code. Titles and wording quoted from the ministry and from other sources remain theirs; name the source when you use them.',
          },
          {
            term: 'Shapes',
            text: 'Made with Natural Earth (public domain), through world-atlas (ISC licence).',
          },
          {
            term: 'Names of countries',
            text: 'Unicode CLDR (Unicode License), with a few in the form that Japan’s Foreign Ministry uses.',
          },
          { term: 'Lettering on the map', text: 'Noto Sans JP (SIL Open Font License 1.1).' },
        ],
      },
      {
        type: 'link',
        link: { label: 'Licences of all software in this page', url: licencesFile, language: 'en' },
      },
    ],
    sources: [
      ...publishedList(site, 'The ministry’s list of activities'),
      { label: 'Natural Earth', url: pages.naturalEarth, language: 'en' },
      { label: 'Unicode CLDR', url: pages.cldr, language: 'en' },
      { label: 'SIL Open Font License', url: pages.openFontLicense, language: 'en' },
    ],
  };
}

function keyboard(): AboutSection {
  return {
    heading: 'Accessibility and keyboard',
    blocks: [
      {
        type: 'text',
        text: 'The list, the table and the ranking of countries hold everything that the map shows, and work without it. Colour never carries a meaning alone. If your system asks for less motion, nothing moves by itself. The page aims at WCAG 2.2 and JIS X 8341-3:2016, level AA.',
      },
      {
        type: 'table',
        caption: 'Keyboard',
        columns: ['Key', 'What it does'],
        rows: [
          { term: '/', text: 'Goes to the search.' },
          {
            term: 'Arrows',
            detail: 'on Start date or End date',
            text: 'Moves the date by one month.',
          },
          {
            term: 'Page Up, Page Down',
            detail: 'on Start date or End date',
            text: 'Moves the date by one fiscal quarter.',
          },
          {
            term: 'Home, End',
            detail: 'on Start date or End date',
            text: 'Moves the date to the limit.',
          },
          {
            term: 'Shift + arrows',
            detail: 'on Start date or End date',
            text: 'Moves the whole window.',
          },
          { term: 'Space', detail: 'in the timeline', text: 'Plays or pauses.' },
          { term: 'Esc', text: 'Closes what lies on top, one level at a time.' },
        ],
      },
    ],
    sources: [],
  };
}

export function aboutEnglish(facts: AboutFacts): AboutText {
  const { totals, site } = facts;
  return {
    summary: `${plural(totals.activities, 'activity', 'activities')} of Japan’s Ministry of Defense and Self-Defense Forces for Women, Peace and Security with ${plural(totals.countries, 'country', 'countries')} and ${plural(totals.organisations, 'organisation', 'organisations')}, ${formatPeriod(collectedPeriod(site), 'en')}: with whom, where, when, on what, and how we know.`,
    sections: {
      wps: wps(facts),
      japan: japan(facts),
      record: record(facts),
      counting: counting(facts),
      coverage: coverage(facts),
      borders: borders(),
      changes: { heading: 'What changed', blocks: [], sources: [] },
      licence: licence(facts),
      keyboard: keyboard(),
    },
  };
}
