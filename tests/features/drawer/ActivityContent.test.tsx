import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import type { Activity, Proof } from '../../../src/domain/model/types';
import {
  activityId,
  code,
  countries,
  createActivity,
  createCountry,
  createOrganisation,
  site,
  stageOf,
} from '../../builders';
import { emptyProof, renderDrawer } from './renderDrawer';

const stageWith = (activity: Activity, ...others: Activity[]) =>
  stageOf([activity, ...others], {
    organisations: [createOrganisation('asean', [{ country: 'PHL' }])],
  });

function open(activity: Activity, proof: Proof | null = emptyProof) {
  return renderDrawer(stageWith(activity), {
    view: { activity: activity.id },
    proofs: proof ? [[activity.id, proof]] : [],
  });
}

/** The description beside a term. */
const fact = (term: string) => screen.getByText(term).nextElementSibling as HTMLElement;

const shipRider = createActivity('ship-rider', {
  title: { en: 'WPS Seminar', ja: 'WPSセミナー' },
  start: '2024-06-19',
  end: '2024-06-29',
  partners: [
    { country: code('PHL'), role: 'host' },
    { country: code('FJI'), role: 'participant' },
  ],
  organisations: ['asean'],
  programme: 'ship-rider',
  themes: ['leadership'],
  venue: {
    name: { en: 'JS Izumo', ja: '護衛艦「いずも」' },
    city: { en: 'Yokosuka', ja: '横須賀' },
    country: code('JPN'),
    point: { lat: 35.3, lon: 139.7 },
    precision: 'city',
  },
  within: {
    name: { en: 'Long cruise', ja: '長期航海' },
    start: isoDate('2024-06-01'),
    end: isoDate('2024-07-31'),
  },
});

describe('an activity', () => {
  test('shows every fact its record has', () => {
    const other = createActivity('other', { programme: 'ship-rider' });
    renderDrawer(stageWith(shipRider, other), { view: { activity: shipRider.id } });
    expect(screen.getByRole('complementary', { name: 'WPS Seminar' })).toBeVisible();
    expect(screen.getByText('WPSセミナー').closest('[lang]')).toHaveAttribute('lang', 'ja');
    expect(fact('Dates')).toHaveTextContent('Wed 19 – Sat 29 Jun 2024 (11 days)');
    expect(fact('Place')).toHaveTextContent('JS Izumo, Yokosuka, Japan (on the map: the city)');
    expect(fact('Japan')).toHaveTextContent('Host (in person)');
    expect(fact('Hosts')).toHaveTextContent('Philippines');
    expect(fact('Took part')).toHaveTextContent('Fiji');
    expect(fact('Organisations')).toHaveTextContent('Organisation asean');
    expect(fact('Programme')).toHaveTextContent('Ship Rider (1 other)');
    expect(fact('Part of')).toHaveTextContent('Long cruise (1 Jun – 31 Jul 2024)');
    expect(fact('Themes')).toHaveTextContent('Leadership');
  });

  test('counts of its programme what pressing the programme lists', async () => {
    const others = ['2024-06-20', '2025-03-01'].map((start, index) =>
      createActivity(`other-${index}`, { programme: 'ship-rider', start, end: start }),
    );
    const period = { from: isoDate('2024-04-01'), to: isoDate('2024-12-31') };
    const view = { activity: shipRider.id, period };
    const { user } = renderDrawer(stageWith(shipRider, ...others), { view });
    expect(fact('Programme')).toHaveTextContent('Ship Rider (1 other)');
    await user.click(within(fact('Programme')).getByRole('link', { name: 'Ship Rider' }));
    const list = screen.getByRole('list', { name: 'Activities' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  });

  test('leads to its countries', async () => {
    const { shown, user } = open(shipRider);
    await user.click(within(fact('Took part')).getByRole('link', { name: 'Fiji' }));
    expect(shown()).toMatchObject({
      subject: { type: 'country', code: 'FJI' },
      activity: null,
    });
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  });

  test('its links keep the dates of the view, also when these change', () => {
    const { actions } = open(shipRider);
    const fiji = () => within(fact('Took part')).getByRole('link', { name: 'Fiji' });
    expect(fiji()).toHaveAttribute('href', '?country=FJI&lang=en');
    act(() => actions.setPeriod({ from: isoDate('2024-04-01'), to: null }));
    expect(fiji()).toHaveAttribute('href', '?from=2024-04-01&country=FJI&lang=en');
  });

  test('says in words what is not recorded and what is not named', () => {
    open(createActivity('bare', { mode: 'unknown' }));
    expect(fact('Place')).toHaveTextContent('Not recorded');
    expect(fact('Japan')).toHaveTextContent('Host (mode not recorded)');
    expect(fact('Countries')).toHaveTextContent('None named');
  });

  test('marks a translated title and one that the ministry did not list', () => {
    const { actions } = open(createActivity('a', { isPublished: false }));
    expect(screen.getByText('Not in the ministry’s list')).toBeVisible();
    expect(screen.queryByText('Translated title')).toBeNull();
    act(() => actions.setLanguage('ja'));
    expect(screen.getByText('仮訳')).toBeVisible();
  });

  test('lists its parts, which are not counted', () => {
    const parent = createActivity('parent');
    const part = createActivity('part', { partOf: parent.id });
    renderDrawer(stageWith(parent, part), { view: { activity: parent.id } });
    const parts = screen.getByRole('list', { name: 'Parts of this activity' });
    expect(within(parts).getByRole('link')).toHaveTextContent('Title of part');
    expect(screen.getByText('1 / 1')).toBeVisible();
  });

  test('names 190 partners on request', async () => {
    const many = Array.from({ length: 190 }, (_, index) => {
      const letters = [index / 26, index % 26].map((n) => String.fromCharCode(65 + Math.floor(n)));
      return createCountry(`Q${letters.join('')}`, `Land ${index}`, `国${index}`, 'europe');
    });
    const summit = createActivity('summit', {
      partners: many.map(({ code: country }) => ({ country, role: 'partner' })),
    });
    const stage = stageOf([summit], { countries: [...countries, ...many] });
    const { user } = renderDrawer(stage, { view: { activity: summit.id } });
    // Looking up 190 roles is slow; the addresses tell as much.
    const links = () => fact('Partners').querySelectorAll('a[href]');
    expect(links()).toHaveLength(20);
    await user.click(screen.getByText('Show all 190'));
    expect(links()).toHaveLength(190);
  });
});

describe('hostile data (hazards 1 and 2)', () => {
  test('HTML in texts is shown as text', () => {
    const html = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    open(createActivity('html', { title: { en: html, ja: html } }), {
      ...emptyProof,
      notes: { en: html, ja: html },
    });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(html);
    expect(fact('Note')).toHaveTextContent(html);
    expect(document.querySelector('img, script')).toBeNull();
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '//evil.example/path',
    'java\tscript:alert(1)',
    'https://good.example@evil.example/',
  ])('the source %j is plain text marked as an invalid link', (url) => {
    const [source] = emptyProof.sources;
    open(createActivity('a'), {
      ...emptyProof,
      sources: source ? [{ ...source, url }] : [],
    });
    const sources = fact('Sources');
    expect(within(sources).queryByRole('link')).toBeNull();
    expect(sources).toHaveTextContent('invalid link');
    expect(sources).toHaveTextContent(url.replace('\t', ' '));
  });
});

describe('the proof', () => {
  const proof: Proof = {
    ...emptyProof,
    published: { title: null, date: '9-29 Jun 2024', section: 'promotion' },
    inferred: [{ field: 'partners', why: { en: 'Only five are named.', ja: '5か国のみ。' } }],
    corrections: [
      {
        field: 'start',
        published: '9 Jun 2024',
        used: '2024-06-19',
        why: { en: 'The notice says so.', ja: '発表による。' },
        source: 'https://example.org/notice',
      },
    ],
  };

  test('counts what it holds and quotes the published wording', () => {
    open(shipRider, proof);
    expect(screen.getByText('1 correction · 1 inference · 1 source')).toBeVisible();
    const published = fact('Published');
    expect(within(published).getByRole('blockquote')).toHaveTextContent('WPS Seminar9-29 Jun 2024');
    expect(published).toHaveTextContent('“WPS Promotion Activities”');
  });

  test('says what is different where the title was put right', () => {
    const title = 'WPS Semnar';
    open(shipRider, { ...proof, published: { title, date: '9 Jun 2024', section: 'promotion' } });
    expect(fact('Published')).toHaveTextContent(`${title}9 Jun 2024`);
    expect(fact('Published')).toHaveTextContent('differs only in slips of spelling or spacing');
  });

  test('says what was used in its place and why, and what was inferred, in words', () => {
    open(shipRider, proof);
    expect(fact('Correction')).toHaveTextContent(
      'Start date, published as 9 Jun 2024. Used here: 19 Jun 2024. The notice says so.',
    );
    expect(fact('Inference')).toHaveTextContent('Countries: Only five are named.');
  });

  test('links its sources without telling them where the reader came from', () => {
    open(shipRider, proof);
    const link = within(fact('Sources')).getByRole('link', { name: /^Ministry of Defense/ });
    expect(link).toHaveAttribute('href', 'https://example.org/notice');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(fact('Sources')).toHaveTextContent('Gives the date. Read 1 Nov 2026');
  });

  test('says so when there is none', () => {
    open(shipRider, null);
    expect(screen.getByText('No sources are recorded for this activity.')).toBeVisible();
  });
});

describe('the actions', () => {
  test('opens sharing and citing for this activity', async () => {
    const { shown, user } = open(shipRider);
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect(shown().dialog).toMatchObject({ topic: 'activity', part: 'link' });
    await user.click(screen.getByRole('button', { name: 'Cite' }));
    expect(shown().dialog).toMatchObject({ topic: 'activity', part: 'citation' });
  });

  test('reports an error only where the site says to whom', () => {
    open(shipRider);
    expect(screen.queryByRole('link', { name: 'Report an error' })).toBeNull();
  });

  test('fills in the report', () => {
    const title = { en: 'Peace & security: 50 %', ja: '平和' };
    const stage = stageOf([{ ...shipRider, title }], {
      site: { ...site, reportErrorUrl: 'mailto:wps@example.org' },
    });
    renderDrawer(stage, { view: { activity: activityId('ship-rider') } });
    const href = screen.getByRole('link', { name: 'Report an error' }).getAttribute('href') ?? '';
    const report = new URL(href);
    expect(report.pathname).toBe('wps@example.org');
    expect(report.searchParams.get('subject')).toBe('Error in: Peace & security: 50 %');
    expect(report.searchParams.get('body')).toContain('Activity: ship-rider');
  });
});
