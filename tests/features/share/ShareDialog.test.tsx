import { QueryClient } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { proofQuery } from '../../../src/data/served/detailQueries';
import { isoDate } from '../../../src/domain/model/dates';
import type { Proof } from '../../../src/domain/model/types';
import type { View } from '../../../src/domain/model/view';
import { ShareDialog } from '../../../src/features/share/ShareDialog';
import type { ShareTopic } from '../../../src/state/view/viewStore';
import { activityId, createActivity, partners, stageOf } from '../../builders';
import { renderPage } from '../../renderPage';
import { installNativeDialog } from '../../ui/containers/nativeDialog';

beforeAll(installNativeDialog);

const stage = stageOf([
  createActivity('ship-rider', { start: '2024-06-19', partners: partners('PHL') }),
  createActivity('other', { start: '2023-07-01' }),
]);

const proof: Proof = {
  published: null,
  sources: [
    {
      url: 'https://example.org/notice',
      publisher: { en: 'Ministry of Defense', ja: '防衛省' },
      says: { en: 'Gives the date.', ja: '日付がある。' },
      read: isoDate('2026-11-01'),
    },
  ],
  inferred: [],
  corrections: [],
  notes: null,
};

function open(view: Partial<View> = {}, topic: ShareTopic = 'view', part = 'link' as const) {
  const client = new QueryClient();
  client.setQueryData(proofQuery.queryKey, new Map([[activityId('ship-rider'), proof]]));
  const dialog = <ShareDialog opened={{ name: 'share', topic, part }} />;
  return renderPage(dialog, { view, stage, client }).user;
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name }).value;
const shipRider = { activity: activityId('ship-rider') };

describe('the link', () => {
  test('is that of the view, and is copied alone or behind the sentence', async () => {
    const user = open({ period: { from: isoDate('2024-04-01'), to: null } });
    expect(field('Address')).toMatch(/\/\?from=2024-04-01&lang=en$/);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    await screen.findByText('Link copied');
    expect(await navigator.clipboard.readText()).toBe(field('Address'));
    await user.click(screen.getByRole('button', { name: 'Copy sentence with link' }));
    expect(await navigator.clipboard.readText()).toMatch(
      /^1 Apr 2024 – 31 Oct 2025: 1 activity with 1 country, the Philippines\.\nhttp/,
    );
  });

  test('stands there to be copied by hand where copying is forbidden', async () => {
    const user = open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    await screen.findByText('Copying is not allowed here: copy from the field');
  });

  test('of an activity leaves out the filters it was found with', async () => {
    const user = open({ ...shipRider, query: 'ship' }, 'activity');
    expect(field('Address')).toMatch(/\/\?activity=ship-rider&lang=en$/);
    await user.click(screen.getByRole('radio', { name: 'The whole view' }));
    expect(field('Address')).toMatch(/\?activity=ship-rider&q=ship&lang=en$/);
  });
});

describe('the citation', () => {
  test('of a view keeps its dates and has the version', () => {
    open();
    expect(field('Citation')).toMatch(/^“Jun 2023 – Oct 2025: 2 activities with .*Data version /);
    expect(field('Citation')).toContain('?from=2023-06-12&to=2025-10-31&lang=en');
  });

  test('of an activity names its source; in Japanese as well, and for reference managers', async () => {
    const user = open(shipRider, 'activity');
    expect(field('Citation')).toContain('Source: Ministry of Defense, https://example.org/notice');
    await user.click(screen.getByRole('radio', { name: '日本語' }));
    expect(field('Citation')).toMatch(/^「ship-riderの題名」.*lang=ja.*出典：防衛省/);
    await user.click(screen.getByRole('radio', { name: 'RIS' }));
    expect(field('Citation')).toMatch(/^TY {2}- ELEC/);
    screen.getByRole('button', { name: 'Download (RIS)' });
    await user.click(screen.getByRole('radio', { name: 'BibTeX' }));
    expect(field('Citation')).toMatch(/^@misc\{ship-rider-/);
  });
});

describe('the code for embedding', () => {
  test('grows with the data or keeps its dates, as the reader chooses', async () => {
    const user = open();
    expect(field('Code')).toMatch(/^<iframe src="[^"]*\/embed\.html\?lang=en" title="Women/);
    await user.click(screen.getByRole('radio', { name: 'Stay 12 Jun 2023 – 31 Oct 2025' }));
    expect(field('Code')).toContain('embed.html?from=2023-06-12&amp;to=2025-10-31&amp;lang=en"');
  });

  test('offers no choice where the dates are chosen already', () => {
    open({ period: { from: isoDate('2024-04-01'), to: isoDate('2025-03-31') } });
    expect(screen.queryByRole('radio', { name: 'Grow with new data' })).toBeNull();
  });
});
