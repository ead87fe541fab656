import { QueryClient } from '@tanstack/react-query';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { changesQuery, frameworksQuery } from '../../../src/data/served/detailQueries';
import type { Stage } from '../../../src/domain/counting/stage';
import type { Change } from '../../../src/domain/model/recordHistory';
import type { Language } from '../../../src/domain/model/types';
import { AboutDialog } from '../../../src/features/about/AboutDialog';
import { createActivity, partners, site, stageOf } from '../../builders';
import { renderPage } from '../../renderPage';
import { installNativeDialog } from '../../ui/containers/nativeDialog';
import { frameworks } from './frameworks';

beforeAll(installNativeDialog);

const fullStage = stageOf([
  createActivity('a', { partners: partners('PHL', 'IDN'), correctionCount: 1 }),
  createActivity('b', { partners: partners('PHL') }),
  createActivity('c', { organisations: ['asean'], isPublished: false }),
  createActivity('d'),
]);
const noStage = stageOf([], {
  site: { ...site, publishedListUrl: '', version: '' },
});

const names = { en: 'About', ja: '概要' } as const;

interface OpenOptions extends Partial<Parameters<typeof AboutDialog>[0]> {
  readonly stage?: Stage;
  readonly changes?: readonly Change[];
}

/** The dialog with its two data files loaded. */
function openPage(language: Language, options: OpenOptions = {}) {
  const { stage = fullStage, changes = [], section = null, onClose = () => undefined } = options;
  const client = new QueryClient();
  client.setQueryData(frameworksQuery.queryKey, frameworks);
  client.setQueryData(changesQuery.queryKey, changes);
  const dialog = <AboutDialog section={section} onClose={onClose} />;
  return renderPage(dialog, { view: { language }, stage, client });
}

function open(language: Language, options: OpenOptions = {}) {
  openPage(language, options);
  return within(screen.getByRole('dialog', { name: names[language] }));
}

const languages: readonly Language[] = ['en', 'ja'];
const dates = {
  en: [
    '31 Oct 2000',
    '19 Jun 2008',
    '30 Sep 2009',
    '5 Oct 2009',
    '16 Dec 2010',
    '24 Jun 2013',
    '18 Oct 2013',
    '13 Oct 2015',
    '23 Apr 2019',
    '29 Oct 2019',
  ],
  ja: [
    '2000年10月31日',
    '2008年6月19日',
    '2009年9月30日',
    '2009年10月5日',
    '2010年12月16日',
    '2013年6月24日',
    '2013年10月18日',
    '2015年10月13日',
    '2019年4月23日',
    '2019年10月29日',
  ],
} as const;
const numbers = ['1325', '1820', '1888', '1889', '1960', '2106', '2122', '2242', '2467', '2493'];

describe.each(languages)('About in %s', (language) => {
  test('lists its sections in the contents, in their order', () => {
    const dialog = open(language);
    const contents = within(dialog.getByRole('navigation')).getAllByRole('button');
    const headings = dialog.getAllByRole('heading', { level: 3 });
    expect(contents.map(({ textContent }) => textContent)).toEqual(
      headings.map(({ textContent }) => textContent),
    );
    expect(headings).toHaveLength(9);
  });

  test('tells the ten resolutions with their dates and links each to its text', () => {
    const dialog = open(language);
    const rows = numbers.map((number) =>
      dialog.getByRole('rowheader', { name: new RegExp(`^${number}`) }),
    );
    expect(rows.map(({ textContent }) => textContent)).toEqual(
      numbers.map((number, index) => `${number}${dates[language][index]}`),
    );
    expect(dialog.getByRole('link', { name: '1325' })).toHaveAttribute(
      'href',
      'https://docs.un.org/en/S/RES/1325(2000)',
    );
  });

  test('links outside by http or https, named and without passing on where the reader was', () => {
    const links = open(language).getAllByRole('link');
    const outside = links.filter((link) => !/licences\.txt$/.test(link.getAttribute('href') ?? ''));
    expect(outside).toHaveLength(links.length - 1);
    for (const link of outside) {
      expect(link.getAttribute('href')).toMatch(/^https?:\/\/[^/]+\.[^/]+\//);
      expect(link).toHaveAttribute('rel', expect.stringContaining('noreferrer'));
      expect(link).toHaveAccessibleName();
    }
  });

  test('marks its language', () => {
    open(language);
    expect(screen.getByRole('navigation').closest('[lang]')).toHaveAttribute('lang', language);
  });

  test('names no address that could not be loaded', () => {
    open(language, { stage: noStage });
    expect(document.querySelectorAll('a:not([href]), a[href=""]')).toHaveLength(0);
  });
});

describe('the two languages', () => {
  function outline(language: Language) {
    const dialog = open(language);
    return dialog.getAllByRole('region').map((section) => {
      const inside = within(section);
      return {
        items: inside.queryAllByRole('listitem').length,
        rows: inside.queryAllByRole('row').length,
        paragraphs: section.querySelectorAll('p').length,
      };
    });
  }

  test('have the same sections with the same lists, rows and paragraphs', () => {
    const english = outline('en');
    document.body.replaceChildren();
    expect(outline('ja')).toEqual(english);
  });

  test('change inside the open dialog', () => {
    const { actions } = openPage('en');
    act(() => actions.setLanguage('ja'));
    expect(screen.getByRole('dialog', { name: '概要' })).toHaveTextContent('数え方');
  });
});

describe('the numbers', () => {
  test('are those of all data', () => {
    const dialog = open('en');
    const counting = dialog.getByRole('region', { name: 'What the numbers count' });
    expect(counting).toHaveTextContent('4 activities · 3 country engagements');
    expect(counting).toHaveTextContent('at least one country is named (2)');
    expect(counting).toHaveTextContent('an organisation is named (1)');
    expect(counting).toHaveTextContent('neither (1)');
    const record = dialog.getByRole('region', { name: 'How this record was made' });
    expect(record).toHaveTextContent('4 activities in all: 3 from the list, 1 from elsewhere.');
    expect(record).toHaveTextContent('This concerns 1 activity');
  });

  test('stay so while the reader looks at part of it', () => {
    const dialog = open('ja');
    expect(dialog.getByRole('region', { name: '数え方' })).toHaveTextContent(
      '4件の活動・延べ3の国・地域',
    );
  });

  test('come with the periods that were collected', () => {
    const coverage = open('en').getByRole('region', { name: 'What is covered' });
    expect(coverage).toHaveTextContent('12 Jun 2023 – 17 Dec 2024The published list (complete)');
    expect(coverage).toHaveTextContent('18 Dec 2024 – 31 Oct 2025Single notices (partial)');
  });
});

describe('getting about', () => {
  test('opens at a section when asked to', () => {
    const dialog = open('en', { section: 'borders' });
    expect(dialog.getByRole('heading', { name: 'Borders' })).toHaveFocus();
  });

  test('opens at the beginning when the section does not exist', () => {
    const dialog = open('en', { section: '__proto__' });
    expect(dialog.getByRole('heading', { name: 'About' })).toHaveFocus();
  });

  test('moves the focus to the chosen section and leaves the address alone', async () => {
    const dialog = open('en');
    const address = window.location.href;
    await userEvent.click(dialog.getByRole('button', { name: 'What is covered' }));
    expect(dialog.getByRole('heading', { name: 'What is covered' })).toHaveFocus();
    expect(window.location.href).toBe(address);
  });

  test('asks to be closed by its button', async () => {
    const onClose = vi.fn();
    const dialog = open('en', { onClose });
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('offers a way to report an error when the edition has one', () => {
    const reportErrorUrl = 'https://example.org/report';
    const dialog = open('en', { stage: stageOf([], { site: { ...site, reportErrorUrl } }) });
    expect(dialog.getByRole('link', { name: 'Report an error' })).toHaveAttribute(
      'href',
      reportErrorUrl,
    );
  });
});
