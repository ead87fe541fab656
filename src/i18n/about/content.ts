import type { Totals } from '../../domain/counting/stage';
import type { Frameworks } from '../../domain/model/frameworks';
import type { RecordFacts } from '../../domain/model/recordFacts';
import type { IsoDate, Language, Site } from '../../domain/model/types';
import { formatDay } from '../format/dates';

/** In reading order; each is also the name under which the dialog can be opened. */
export const aboutSectionIds = [
  'wps',
  'japan',
  'record',
  'counting',
  'coverage',
  'borders',
  'changes',
  'licence',
  'keyboard',
] as const;
export type AboutSectionId = (typeof aboutSectionIds)[number];

/** Everything the text says that comes from the data. */
export interface AboutFacts {
  readonly site: Site;
  /** Of all data, without filter or period. */
  readonly totals: Totals;
  readonly record: RecordFacts;
  /** `null` while they are loading or could not be loaded. */
  readonly frameworks: Frameworks | null;
}

export interface AboutLink {
  readonly label: string;
  readonly url: string;
  /** The language of the page behind the link; absent where it has several. */
  readonly language?: Language;
}
export interface AboutItem {
  /** What the item is about, in bold before its text. */
  readonly term?: string;
  readonly text: string;
}
export interface AboutRow {
  readonly term: string;
  /** A second line under the term. */
  readonly detail?: string;
  readonly url?: string;
  readonly text: string;
}
export type AboutBlock =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'list'; readonly isNumbered?: boolean; readonly items: readonly AboutItem[] }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly columns: readonly [string, string];
      readonly rows: readonly AboutRow[];
    }
  | { readonly type: 'link'; readonly link: AboutLink }
  /** Stands for what needs the frameworks while they are not there. */
  | { readonly type: 'frameworksMissing' };

export interface AboutSection {
  readonly heading: string;
  readonly blocks: readonly AboutBlock[];
  readonly sources: readonly AboutLink[];
}
export interface AboutText {
  /** One sentence before the contents. */
  readonly summary: string;
  readonly sections: Readonly<Record<AboutSectionId, AboutSection>>;
}

/** The resolutions of the Security Council on Women, Peace and Security, in order. */
export const resolutions = [
  { number: 1325, adopted: '2000-10-31' },
  { number: 1820, adopted: '2008-06-19' },
  { number: 1888, adopted: '2009-09-30' },
  { number: 1889, adopted: '2009-10-05' },
  { number: 1960, adopted: '2010-12-16' },
  { number: 2106, adopted: '2013-06-24' },
  { number: 2122, adopted: '2013-10-18' },
  { number: 2242, adopted: '2015-10-13' },
  { number: 2467, adopted: '2019-04-23' },
  { number: 2493, adopted: '2019-10-29' },
] as const;
type Resolution = (typeof resolutions)[number];
export type ResolutionTexts = Readonly<Record<Resolution['number'], string>>;

/** The rows of the table of resolutions, each linked to its text at the United Nations. */
export function resolutionRows(texts: ResolutionTexts, language: Language): readonly AboutRow[] {
  return resolutions.map(({ number, adopted }) => ({
    term: String(number),
    detail: formatDay(adopted as IsoDate, language),
    url: `https://docs.un.org/en/S/RES/${number}(${adopted.slice(0, 4)})`,
    text: texts[number],
  }));
}

/** No link while the file that holds its address could not be loaded. */
export function publishedList(site: Site, label: string): readonly AboutLink[] {
  return site.publishedListUrl === ''
    ? []
    : [{ label, url: site.publishedListUrl, language: 'en' }];
}

/** Addresses that both languages link to. */
export const pages = {
  councilResolutions:
    'https://www.unwomen.org/en/how-we-work/intergovernmental-support/major-resolutions/security-council',
  ministryEnglish: 'https://www.mod.go.jp/en/d_act/wps/index.html',
  ministryJapanese: 'https://www.mod.go.jp/j/approach/wps/index.html',
  whitePaper: 'http://www.clearing.mod.go.jp/hakusho_data/2024/html/n330105000.html',
  whitePaperColumn: 'http://www.clearing.mod.go.jp/hakusho_data/2024/html/nc030000.html',
  promotionPlan: 'https://www.boueinews.com/old/news/2024/20240701_2.html',
  actionPlans: 'https://www.mofa.go.jp/mofaj/fp/pc/page1w_000128.html',
  actionPlansEnglish: 'https://japanupclose.web-japan.org/policy/p20231208_1.html',
  undetermined: 'https://www.mofa.go.jp/mofaj/area/hoppo/topic.html',
  golan: 'https://worldjpn.net/documents/texts/JPME/19811215.S1J.html',
  naturalEarth: 'https://www.naturalearthdata.com/',
  worldAtlas: 'https://github.com/topojson/world-atlas',
  cldr: 'https://cldr.unicode.org/',
  openFontLicense: 'https://openfontlicense.org/',
} as const;

/** Where the build writes the licences of everything it ships. */
export const licencesFile = 'licences.txt';
