import { QueryClient } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { proofQuery } from '../../../src/data/served/detailQueries';
import type { ActivityId, Proof } from '../../../src/domain/model/types';
import { emptyFacets, type View } from '../../../src/domain/model/view';
import { DownloadDialog } from '../../../src/features/download/DownloadDialog';
import { code, createActivity, partners, stageOf } from '../../builders';
import { renderPage } from '../../renderPage';
import { installNativeDialog } from '../../ui/containers/nativeDialog';

beforeAll(installNativeDialog);

const manila = { lat: 14.6, lon: 121 };
const stage = stageOf([
  createActivity('a', { partners: partners('PHL'), kind: 'seminar' }),
  createActivity('b', {
    kind: 'seminar',
    venue: { name: null, city: null, country: code('PHL'), point: manila, precision: 'city' },
  }),
  createActivity('c', { kind: 'course' }),
]);

function open(view: Partial<View>, proofs: ReadonlyMap<ActivityId, Proof> | null = new Map()) {
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  if (proofs) client.setQueryData(proofQuery.queryKey, proofs);
  const dialog = <DownloadDialog takeMap={() => Promise.resolve(null)} />;
  return renderPage(dialog, { view, stage, client }).user;
}

const seminars = { ...emptyFacets, kind: ['seminar'] };
const philippines = { type: 'country', code: code('PHL') } as const;

test('offers what is selected, what is on screen and all, and says how many each file has', async () => {
  const user = open({ facets: seminars, subject: philippines });
  await screen.findByRole('button', { name: 'Download 2 activities (CSV)' });
  expect(screen.getByText(/1 of 2 with a known place/)).toBeVisible();
  for (const type of ['JSON', 'GeoJSON', 'iCalendar', 'ZIP'])
    screen.getByRole('button', { name: `Download 2 activities (${type})` });
  await user.click(screen.getByRole('radio', { name: 'Philippines in this view: 1' }));
  screen.getByRole('button', { name: 'Download 1 activity (CSV)' });
  await user.click(screen.getByRole('radio', { name: 'All data: 3' }));
  screen.getByRole('button', { name: 'Download 3 activities (CSV)' });
});

test('says when there is nothing to take, and offers all', async () => {
  const user = open({ query: 'nowhere' });
  await screen.findByText('There are no activities in this choice.');
  expect(screen.queryByRole('button', { name: /^Download \d/ })).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'All data: 3' }));
  await screen.findByRole('button', { name: 'Download 3 activities (CSV)' });
});

test('makes no file without the sources, says why, and asks for them again', async () => {
  const missing = () => Promise.resolve(new Response('', { status: 404 }));
  const request = vi.fn(missing);
  vi.stubGlobal('fetch', request);
  const user = open({}, null);
  await screen.findByText(/no file is made without them\. data\/proof\.json .*the file is missing/);
  expect(screen.getByRole('button', { name: /CSV/ })).toBeDisabled();
  request.mockResolvedValue(new Response('{}'));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.getByRole('button', { name: /CSV/ })).toBeEnabled());
  vi.unstubAllGlobals();
});

test('says so when there is no map to take a picture of', async () => {
  const user = open({});
  await user.click(screen.getByRole('button', { name: 'Download the map (PNG)' }));
  await screen.findByText(/^There is no map on screen/);
});
