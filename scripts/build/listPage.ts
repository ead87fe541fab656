import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { nameSourcesOf, publisherNames } from '../../src/data/record/publishers';
import type { RawActivity } from '../../src/data/schema/editedSchema';

type Texts = Readonly<Record<'en' | 'ja', string>>;

export interface ListedActivity {
  readonly title: Texts;
  readonly start: string;
  readonly end: string;
  readonly sources: readonly { readonly url: string; readonly publisher: Texts }[];
}

const words = {
  lead: {
    en: 'Every activity, without the map. This page needs no JavaScript.',
    ja: '全活動の一覧です。このページはJavaScriptなしで表示できます。',
  },
  source: { en: 'Source', ja: '出典' },
  invalidLink: { en: 'invalid link', ja: '無効なリンク' },
  map: { en: 'To the map', ja: '地図へ' },
} as const satisfies Record<string, Texts>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function sourceHtml(source: ListedActivity['sources'][number], language: 'en' | 'ja'): string {
  const publisher = escapeHtml(source.publisher[language]);
  const url = escapeHtml(source.url);
  return isWebAddress(source.url)
    ? `<a href="${url}" rel="noreferrer">${publisher}</a>`
    : `${publisher}: ${url} (${words.invalidLink[language]})`;
}

function activityHtml(activity: ListedActivity, language: 'en' | 'ja'): string {
  const { start, end, title, sources } = activity;
  const time = (date: string) => `<time datetime="${escapeHtml(date)}">${escapeHtml(date)}</time>`;
  const dates = start === end ? time(start) : `${time(start)} – ${time(end)}`;
  const proof = sources.map((source) => sourceHtml(source, language)).join(', ');
  return `<li><p>${dates}<br>${escapeHtml(title[language])}<br><small>${words.source[language]}: ${proof}</small></p></li>`;
}

function sectionHtml(
  activities: readonly ListedActivity[],
  title: Texts,
  language: 'en' | 'ja',
): string {
  const newestFirst = [...activities].sort((a, b) => (a.start < b.start ? 1 : -1));
  return `<section id="${language}" lang="${language}">
<h1>${escapeHtml(title[language])}</h1>
<p>${words.lead[language]} <a href="./?lang=${language}">${words.map[language]}</a></p>
<ul>
${newestFirst.map((activity) => activityHtml(activity, language)).join('\n')}
</ul>
</section>`;
}

/** The whole page, in both languages, with every text escaped. */
export function listHtml(
  activities: readonly ListedActivity[],
  title: Texts,
  styles: string,
): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title.en)} · ${escapeHtml(title.ja)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="./${styles}">
</head>
<body>
<nav><a href="#en">English</a> <a href="#ja" lang="ja">日本語</a></nav>
<main>
${sectionHtml(activities, title, 'en')}
${sectionHtml(activities, title, 'ja')}
</main>
</body>
</html>
`;
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Writes `list.html`: the complete list for browsers without JavaScript. */
export function listPage(): Plugin {
  return {
    name: 'list-page',
    apply: 'build',
    generateBundle() {
      const styles = this.emitFile({
        type: 'asset',
        name: 'list.css',
        source: readFileSync('scripts/build/list.css', 'utf8'),
      });
      const { activities }: { activities: RawActivity[] } = readJson('data/activities.json');
      const { title } = readJson('data/site.json');
      const names = publisherNames(readJson('data/vocabulary.json'));
      const listed = nameSourcesOf(activities, names);
      const source = listHtml(listed, title, this.getFileName(styles));
      this.emitFile({ type: 'asset', fileName: 'list.html', source });
    },
  };
}
