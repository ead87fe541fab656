import { calendarDay } from '../../domain/model/dates';
import type { Activity, IsoDate, Language, Site, Source } from '../../domain/model/types';
import { formatDay, formatDays } from '../format/dates';
import { editionText } from './edition';

/** What is cited: one activity, or a view by its sentence. */
export interface Citation {
  /** The activity's title or the view's sentence, in the language of the citation. */
  readonly title: string;
  /** `null` for a view. */
  readonly activity: Activity | null;
  /** Where the activity is taken from; `null` for a view, or when it is not known. */
  readonly source: Source | null;
  readonly site: Site;
  /** Absolute address that shows what is cited. */
  readonly link: string;
  /** The day the reader saw it. */
  readonly accessed: IsoDate;
  readonly language: Language;
}

/** The work that is cited, with what it is: "Women, Peace and Security. Cooperation map …". */
function workName({ site, language }: Citation): string {
  const { title, subtitle } = site;
  return language === 'en' ? `${title.en}: ${subtitle.en}` : `${title.ja}　${subtitle.ja}`;
}

/** Before the address, and nothing while nobody knows it. */
function versionText(site: Site, language: Language): string {
  const edition = editionText(site, language);
  return edition && (language === 'en' ? `${edition}. ` : `${edition}、`);
}

function englishCitation(citation: Citation): string {
  const { title, activity, source, site, link, accessed } = citation;
  const dates = activity ? ` ${formatDays(activity.start, activity.end, 'en')}.` : '';
  const cited = title.endsWith('.') ? title : `${title}.`;
  const original = source
    ? ` Source: ${source.publisher.en}, ${source.url} (read ${formatDay(source.read, 'en')}).`
    : '';
  return (
    `“${cited}”${dates} ${workName(citation)}. ${versionText(site, 'en')}${link} ` +
    `(accessed ${formatDay(accessed, 'en')}).${original}`
  );
}

function japaneseCitation(citation: Citation): string {
  const { title, activity, source, site, link, accessed } = citation;
  const dates = activity ? `（${formatDays(activity.start, activity.end, 'ja')}）` : '';
  const original = source
    ? `出典：${source.publisher.ja}、${source.url}（${formatDay(source.read, 'ja')}確認）。`
    : '';
  return (
    `「${title}」${dates}『${workName(citation)}』${versionText(site, 'ja')}${link}` +
    `（${formatDay(accessed, 'ja')}閲覧）。${original}`
  );
}

/** The citation as a reader pastes it into a text. */
export function citationText(citation: Citation): string {
  return citation.language === 'en' ? englishCitation(citation) : japaneseCitation(citation);
}

const bibtexSpecial: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function bibtexText(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (sign) => bibtexSpecial[sign] ?? `\\${sign}`);
}

/** Letters, digits and hyphens only: what every reference manager takes for a key. */
function bibtexKey({ activity, site, link }: Citation): string {
  const view = new URL(link).searchParams;
  view.delete('lang');
  const name = activity?.id ?? `view-${[...view.values()].join('-')}`;
  return [name, site.version]
    .filter(Boolean)
    .join('-')
    .replace(/[^\w.]+/g, '-')
    .replace(/\./g, '-');
}

/** For LaTeX and reference managers; `@misc`, because older styles know no `@online`. */
export function bibtexCitation(citation: Citation): string {
  const { title, site, link, accessed, language } = citation;
  const fields: readonly (readonly [string, string])[] = [
    // Twice in braces, so that styles leave the capital letters as they are.
    ['title', `{${bibtexText(title)}}`],
    ['howpublished', bibtexText(workName(citation))],
    ['year', String(calendarDay(site.versionDate).year)],
    ['version', bibtexText(site.version)],
    ['note', bibtexText(noteOf(citation))],
    ['url', link],
    ['urldate', accessed],
    ['langid', language === 'en' ? 'english' : 'japanese'],
  ];
  const known = fields.filter(([, value]) => value !== '');
  const lines = known.map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{${bibtexKey(citation)},\n${lines.join('\n')}\n}\n`;
}

/** Version, dates of the activity and its source in one line. */
function noteOf({ site, activity, source, language }: Citation): string {
  const parts = [
    editionText(site, language),
    activity && formatDays(activity.start, activity.end, language),
    source && `${source.publisher[language]}, ${source.url}`,
  ];
  return parts.filter(Boolean).join('; ');
}

/** RIS, for reference managers. https://en.wikipedia.org/wiki/RIS_(file_format) */
export function risCitation(citation: Citation): string {
  const { title, activity, site, link, accessed, language } = citation;
  const slashed = (date: IsoDate) => date.replaceAll('-', '/');
  const lines: readonly (readonly [string, string])[] = [
    ['TY', activity ? 'ELEC' : 'MAP'],
    ['TI', title],
    ['T2', workName(citation)],
    ['PY', String(calendarDay(site.versionDate).year)],
    ['DA', slashed(site.versionDate)],
    ['ET', site.version],
    ['N1', noteOf(citation)],
    ['UR', link],
    ['Y2', slashed(accessed)],
    ['LA', language],
    ['ER', ''],
  ];
  return `${lines.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}`).join('\r\n')}\r\n`;
}
