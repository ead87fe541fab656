import { QueryClient } from '@tanstack/react-query';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { changesQuery, frameworksQuery } from '../../../src/data/served/detailQueries';
import { isoDate } from '../../../src/domain/model/dates';
import type { Change, ChangedField, RecordKind } from '../../../src/domain/model/recordHistory';
import type { Language } from '../../../src/domain/model/types';
import { AboutDialog } from '../../../src/features/about/AboutDialog';
import { createOrganisation, site, stageOf } from '../../builders';
import { renderPage } from '../../renderPage';
import { installNativeDialog } from '../../ui/containers/nativeDialog';
import { frameworks, frameworksText } from './frameworks';

beforeAll(installNativeDialog);
afterEach(() => vi.unstubAllGlobals());

const stage = stageOf([], { organisations: [createOrganisation('nato')] });
const names = { en: 'What changed', ja: '変更履歴' } as const;

function show(language: Language, client: QueryClient, shown = stage) {
  const dialog = <AboutDialog section={null} onClose={() => undefined} />;
  renderPage(dialog, { view: { language }, stage: shown, client });
}

function section(language: Language, changes: readonly Change[], shown = stage) {
  const client = new QueryClient();
  client.setQueryData(frameworksQuery.queryKey, frameworks);
  client.setQueryData(changesQuery.queryKey, changes);
  show(language, client, shown);
  return screen.getByRole('region', { name: names[language] });
}

const record = (id: string, kind: RecordKind = 'activities') => ({
  kind,
  id,
  title: kind === 'actionPlans' ? null : { en: `New ${id}`, ja: `新${id}` },
});
const first: Change = {
  version: '2026.11.0',
  date: isoDate('2026-11-23'),
  isFirst: true,
  counts: { activities: 59, organisations: 1, actionPlans: 34 },
  added: [],
  corrected: [],
  removed: [],
};
const second: Change = {
  ...first,
  version: '2026.12.0',
  date: isoDate('2026-12-01'),
  isFirst: false,
};

function corrected(...fields: readonly ChangedField[]): readonly Change[] {
  return [{ ...second, corrected: [{ ...record('one'), fields }] }];
}

describe('the changes', () => {
  test('of the first version are how many records it has', () => {
    const english = section('en', [first]);
    expect(within(english).getByRole('heading', { level: 4, name: /2026\.11\.0/ })).toBeVisible();
    expect(english).toHaveTextContent(
      'The first published version: 59 activities, 1 organisation and the action plans of 34 countries and regions.',
    );
    expect(within(english).queryByRole('list')).toBeNull();
  });

  test('of the first version are told in Japanese', () => {
    expect(section('ja', [first])).toHaveTextContent(
      'データの版：2026.11.0（2026年11月23日）最初に公開した版です（活動59件、機関1件、34の国・地域の行動計画）。',
    );
  });

  test('name what was added and removed, by kind, and nothing that was not', () => {
    const added = [record('one'), record('two'), record('nato', 'organisations')];
    const removed = [record('PHL', 'actionPlans')];
    const text = section('en', [{ ...second, added, removed }, first]);
    expect(text).toHaveTextContent('Added: 2 activitiesNew oneNew two');
    expect(text).toHaveTextContent('Added: 1 organisationNew nato');
    expect(text).toHaveTextContent(
      'Removed: the action plans of 1 country or regionAction plans: Philippines',
    );
    expect(text).not.toHaveTextContent('Corrected');
  });

  test('say so when a version changed no record', () => {
    expect(section('ja', [second])).toHaveTextContent('記録の変更はありません。');
  });

  test('come newest first, each under its version and date', () => {
    const headings = within(section('en', [second, first])).getAllByRole('heading', { level: 4 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Data version 2026.12.0, 1 Dec 2026',
      'Data version 2026.11.0, 23 Nov 2026',
    ]);
  });

  test.each<[ChangedField, string]>([
    [
      { field: 'start', before: '2024-06-09', after: '2024-06-19' },
      'Start dateBefore 9 Jun 2024After 19 Jun 2024',
    ],
    [{ field: 'mode', before: 'in-person', after: 'online' }, 'ModeBefore In personAfter Online'],
    [
      { field: 'partners[PHL].role', before: 'partner', after: 'host' },
      'Partner countries · Philippines · RoleBefore partnerAfter host',
    ],
    [
      { field: 'partners[PHL]', before: null, after: 'PHL' },
      'Partner countries · PhilippinesBefore noneAfter Philippines',
    ],
    [
      { field: 'sources[https://www.example.org/a.html].read', before: '2024-01-01', after: null },
      'Sources · example.org · Read onBefore 1 Jan 2024After none',
    ],
    [
      { field: 'themes[peacekeeping]', before: 'peacekeeping', after: null },
      'Themes · PeacekeepingBefore PeacekeepingAfter none',
    ],
    [
      { field: 'organisations[nato]', before: null, after: 'nato' },
      'Organisations · NATOBefore noneAfter NATO',
    ],
    [
      { field: 'inferred[japanRole]', before: null, after: 'japanRole' },
      'Inferences · Japan’s roleBefore noneAfter Japan’s role',
    ],
    [
      { field: 'inferred[venue.name].why.en', before: 'Once', after: 'Now' },
      'Inferences · Venue · Reason · EnglishBefore OnceAfter Now',
    ],
    [{ field: 'hasPlan', before: false, after: true }, 'Has a planBefore noAfter yes'],
    [{ field: 'venue.lat', before: 14.5, after: 14.6 }, 'Venue · LatitudeBefore 14.5After 14.6'],
  ])('tell a corrected field in words: %j', (field, text) => {
    const shown = section('en', corrected(field));
    expect(shown).toHaveTextContent(`Corrected: 1 activityNew one${text}`);
  });

  test('tell a corrected field in Japanese', () => {
    const field = { field: 'start', before: '2024-06-09', after: '2024-06-19' };
    expect(section('ja', corrected(field))).toHaveTextContent(
      '訂正：活動1件新one開始日変更前 2024年6月9日変更後 2024年6月19日',
    );
  });

  test('mark a text in the other language', () => {
    section('en', corrected({ field: 'title.ja', before: null, after: '新しい題名' }));
    expect(screen.getByText('新しい題名')).toHaveAttribute('lang', 'ja');
    expect(screen.getByText('none')).not.toHaveAttribute('lang');
  });

  test('show HTML in a value as text', () => {
    const after = '<img src=x onerror=alert(1)>';
    section('en', corrected({ field: 'title.en', before: 'A', after }));
    expect(screen.getByText(after)).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('the version', () => {
  test('is named even when no history was published', () => {
    const text = section('en', []);
    expect(text).toHaveTextContent('Data version 1.0.0, 1 Nov 2025');
    expect(within(text).queryByRole('list')).toBeNull();
  });

  test('is said to be unknown when its file could not be loaded', () => {
    const shown = stageOf([], { site: { ...site, version: '' } });
    expect(section('en', [], shown)).toHaveTextContent(
      'The version of the data could not be loaded.',
    );
  });
});

describe('files that fail', () => {
  function answer(texts: Readonly<Record<string, string>>) {
    vi.stubGlobal('fetch', (url: string) => {
      const name = Object.keys(texts).find((path) => url.endsWith(path));
      return name === undefined
        ? Promise.reject(new TypeError('offline'))
        : Promise.resolve(new Response(texts[name]));
    });
  }
  function showLoading() {
    show('en', new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } }));
  }

  test('cost the changes and nothing else, and can be asked for again', async () => {
    answer({ 'frameworks.json': frameworksText });
    showLoading();
    const changes = within(screen.getByRole('region', { name: 'What changed' }));
    expect(changes.getByText('Loading what changed…')).toBeVisible();
    expect(await changes.findByText(/^What changed could not be loaded\./)).toHaveTextContent(
      'data/changes.json could not be used: the server could not be reached.',
    );
    expect(changes.getByText('Data version 1.0.0, 1 Nov 2025')).toBeVisible();
    expect(await screen.findByText('Label of one')).toBeVisible();
    answer({ 'changes.json': JSON.stringify({ changes: [first] }) });
    await userEvent.click(changes.getByRole('button', { name: 'Try again' }));
    expect(await changes.findByText(/The first published version/)).toBeVisible();
    expect(changes.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test('cost the pillars and plans and nothing else, and can be asked for again', async () => {
    answer({ 'changes.json': JSON.stringify({ changes: [] }) });
    showLoading();
    const wps = within(screen.getByRole('region', { name: 'Women, Peace and Security' }));
    const japan = within(screen.getByRole('region', { name: 'Japan and WPS' }));
    expect(wps.getByText('Loading the resolutions and plans…')).toBeVisible();
    expect(await japan.findByText(/^The resolutions and plans could not be/)).toHaveTextContent(
      'data/frameworks.json could not be used: the server could not be reached.',
    );
    expect(wps.getByRole('table')).toBeVisible();
    answer({ 'frameworks.json': frameworksText });
    await userEvent.click(japan.getByRole('button', { name: 'Try again' }));
    expect(await wps.findByText('Label of two')).toBeVisible();
    expect(japan.getByRole('table', { name: 'Japan’s plans' })).toBeVisible();
  });
});

describe('the pillars and plans', () => {
  test('are those of the data, with its years', () => {
    section('en', []);
    const japan = within(screen.getByRole('region', { name: 'Japan and WPS' }));
    const rows = japan.getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Title of japan-nap-12001–2004Adopted on 3 Feb 2001. Summary of japan-nap-1.',
      'Title of japan-nap-22005–Adopted in Mar 2005. Summary of japan-nap-2.',
      'Title of japan-nap-3FY2009–FY2012Adopted in 2001. Summary of japan-nap-3.',
      'Title of mod-wps-promotion-planto FY2012Adopted in 2001. Summary of mod-wps-promotion-plan.',
    ]);
    expect(japan.getByText('Label of three')).toBeVisible();
    const wps = within(screen.getByRole('region', { name: 'Women, Peace and Security' }));
    const pillars = wps.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(pillars.slice(0, 2)).toEqual(['Label of oneOn one', 'Label of twoOn two']);
  });

  test('are told in Japanese, fiscal years as fiscal years', () => {
    section('ja', []);
    const rows = within(screen.getByRole('table', { name: '日本の計画' })).getAllByRole('row');
    expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual([
      'Title of japan-nap-1（訳）2001～2004年2001年2月3日に策定。Summary of japan-nap-1.（訳）',
      'Title of japan-nap-2（訳）2005～2005年3月に策定。Summary of japan-nap-2.（訳）',
      'Title of japan-nap-3（訳）2009～2012年度2001年に策定。Summary of japan-nap-3.（訳）',
      'Title of mod-wps-promotion-plan（訳）2012年度まで2001年に策定。Summary of mod-wps-promotion-plan.（訳）',
    ]);
  });
});
