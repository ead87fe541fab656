import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/domain/model/dates';
import {
  bibtexCitation,
  type Citation,
  citationText,
  risCitation,
} from '../../src/i18n/sentences/citation';
import { createActivity, site } from '../builders';

const source = {
  url: 'https://example.org/notice',
  publisher: { en: 'Ministry of Defense', ja: '防衛省' },
  says: { en: 'The date.', ja: null },
  read: isoDate('2026-11-01'),
};
const view: Citation = {
  title: '1 Apr 2024 – 31 Mar 2025: 26 activities with 25 countries.',
  activity: null,
  source: null,
  site: { ...site, version: '2026.11.1', versionDate: isoDate('2026-11-25') },
  link: 'https://example.org/map/?from=2024-04-01&to=2025-03-31&lang=en',
  accessed: isoDate('2026-11-26'),
  language: 'en',
};
const activity: Citation = {
  ...view,
  title: 'WPS Seminar: 50% of R&D {and} more_',
  activity: createActivity('2024-06-19-seminar', { start: '2024-06-19', end: '2024-06-29' }),
  source,
  link: 'https://example.org/map/?activity=2024-06-19-seminar&lang=en',
};

describe('a citation as text', () => {
  test('of a view, in English', () => {
    expect(citationText(view)).toBe(
      '“1 Apr 2024 – 31 Mar 2025: 26 activities with 25 countries.” ' +
        'Women, Peace and Security: Cooperation map · unofficial. ' +
        'Data version 2026.11.1, 25 Nov 2026. ' +
        'https://example.org/map/?from=2024-04-01&to=2025-03-31&lang=en (accessed 26 Nov 2026).',
    );
  });

  test('of an activity, in Japanese, with its source', () => {
    const title = 'WPSセミナー';
    expect(citationText({ ...activity, title, language: 'ja' })).toBe(
      '「WPSセミナー」（2024年6月19日～29日）『女性・平和・安全保障　協力マップ（非公式）』' +
        'データ版2026.11.1（2026年11月25日）、' +
        'https://example.org/map/?activity=2024-06-19-seminar&lang=en（2026年11月26日閲覧）。' +
        '出典：防衛省、https://example.org/notice（2026年11月1日確認）。',
    );
  });

  test('does without a version that nobody knows', () => {
    const unknown = { ...view, site: { ...view.site, version: '' } };
    expect(citationText(unknown)).not.toContain('version');
    expect(citationText({ ...unknown, language: 'ja' })).not.toContain('データ版');
    expect(bibtexCitation(unknown)).not.toMatch(/version|note/);
    expect(bibtexCitation(unknown)).toContain('@misc{view-2024-04-01-2025-03-31,');
  });
});

test('BibTeX escapes what TeX would run, and keeps addresses as they are', () => {
  const entry = bibtexCitation(activity);
  expect(entry).toContain('@misc{2024-06-19-seminar-2026-11-1,');
  expect(entry).toContain('title = {{WPS Seminar: 50\\% of R\\&D \\{and\\} more\\_}},');
  expect(entry).toContain('url = {https://example.org/map/?activity=2024-06-19-seminar&lang=en},');
  expect(entry).toContain('urldate = {2026-11-26},');
  expect(bibtexCitation(view)).toContain('@misc{view-2024-04-01-2025-03-31-2026-11-1,');
});

test('RIS has a tag a line, from the type to the end', () => {
  const lines = risCitation({ ...activity, title: 'Two\nlines' }).split('\r\n');
  expect(lines[0]).toBe('TY  - ELEC');
  expect(lines).toContain('TI  - Two lines');
  expect(lines).toContain('ET  - 2026.11.1');
  expect(lines).toContain('Y2  - 2026/11/26');
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
});
