// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listHtml } from '../../scripts/build/listPage';

const named = (name: string) => ({ en: name, ja: `${name}（訳）` });

const activity = {
  title: { en: '<img src=x onerror=alert(1)>', ja: '“引用” & <b>太字</b>' },
  start: '2024-06-19',
  end: '2024-06-29',
  sources: [
    { url: 'https://example.org/?a=1&b="2"', publisher: named('Ministry <of> Defense') },
    { url: 'javascript:alert(1)', publisher: named('Somebody') },
    { url: '//example.org/protocol-relative', publisher: named('Nobody') },
  ],
};
const title = { en: 'Activities', ja: '活動' };

function open(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

test('the list without JavaScript shows every text of the data as text', () => {
  const page = open(listHtml([activity], title, 'assets/list.css'));
  expect(page.querySelectorAll('img, b, script')).toHaveLength(0);
  expect(page.querySelector('#en li')?.textContent).toContain(activity.title.en);
  expect(page.querySelector('#ja li')?.textContent).toContain(activity.title.ja);
});

test('the list links only to web addresses and says which ones are not', () => {
  const page = open(listHtml([activity], title, 'assets/list.css'));
  const links = [...page.querySelectorAll('#en li a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual([activity.sources[0]?.url]);
  expect(page.querySelector('#en li')?.textContent).toContain('javascript:alert(1) (invalid link)');
});

test('the list names the publishers in its own language', () => {
  const page = open(listHtml([activity], title, 'assets/list.css'));
  const linkIn = (language: string) => page.querySelector(`#${language} li a`)?.textContent;
  expect(linkIn('en')).toBe('Ministry <of> Defense');
  expect(linkIn('ja')).toBe('Ministry <of> Defense（訳）');
});

test('the list has every activity in both languages, newest first, and no script', () => {
  const earlier = { ...activity, title: { en: 'Earlier', ja: '以前' }, start: '2023-01-01' };
  const html = listHtml([earlier, activity], title, 'assets/list.css');
  const page = open(html);
  for (const language of ['en', 'ja']) {
    const items = [...page.querySelectorAll(`#${language} li time:first-of-type`)];
    expect(items.map((item) => item.getAttribute('datetime'))).toEqual([
      '2024-06-19',
      '2023-01-01',
    ]);
    expect(page.querySelector(`#${language}`)?.getAttribute('lang')).toBe(language);
  }
  expect(html).not.toContain('style=');
});
