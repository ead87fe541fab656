import { QueryClient } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { View } from '../../../src/domain/model/view';
import { Drawer } from '../../../src/features/drawer/Drawer';
import { openedParts } from '../../../src/features/drawer/openedParts';
import { code, createActivity, partners, stageOf } from '../../builders';
import { renderPage } from '../../renderPage';

await openedParts.load();

const stage = stageOf([createActivity('forum', { partners: partners('PHL') })]);

function renderWithoutFiles(view: Partial<View>) {
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } });
  return renderPage(<Drawer />, { view, stage, client });
}

test('an activity is complete without its proof, and the reader can try again', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
  const { user } = renderWithoutFiles({ activity: stage.dataset.activities[0]?.id ?? null });
  expect(screen.getByText('Loading the sources…')).toBeVisible();
  expect(await screen.findByText(/could not be loaded/)).toBeVisible();
  expect(screen.getByText('Philippines')).toBeVisible();
  const proof = JSON.stringify({
    forum: {
      published: null,
      sources: [
        {
          url: 'https://example.org/',
          publisher: { en: 'Ministry', ja: '省' },
          says: { en: 'The date.' },
          read: '2026-11-01',
        },
      ],
      inferred: [],
      corrections: [],
      notes: null,
    },
  });
  fetched.mockResolvedValue(new Response(proof));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: /^Ministry/ })).toBeVisible();
});

test('a country is complete without the action plans', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
  renderWithoutFiles({ subject: { type: 'country', code: code('PHL') } });
  expect(await screen.findByText(/^The action plans could not be loaded\./)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Title of forum' })).toBeVisible();
  expect(screen.queryByText('Not researched')).toBeNull();
});
