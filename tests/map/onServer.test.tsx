import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { defaultView } from '../../src/domain/model/view';
import { createActivity, partners, stageOf } from '../builders';

const stage = stageOf([createActivity('a', { partners: partners('FJI') })]);

/** Renders where neither window nor document are, imports included. */
async function renderOnServer(part: () => Promise<ReactNode>): Promise<string> {
  vi.stubGlobal('window', undefined);
  vi.stubGlobal('document', undefined);
  try {
    const [{ renderToString }, provider, { createPage }] = await Promise.all([
      import('react-dom/server'),
      import('../../src/state/page/PageProvider'),
      import('../../src/state/view/page'),
    ]);
    const { PageProvider, StageProvider } = provider;
    const content = await part();
    return renderToString(
      <QueryClientProvider client={new QueryClient()}>
        <PageProvider page={createPage(defaultView('en'))}>
          <StageProvider stage={stage}>{content}</StageProvider>
        </PageProvider>
      </QueryClientProvider>,
    );
  } finally {
    vi.unstubAllGlobals();
  }
}

test('a server renders the place of the map, without its files', async () => {
  const html = await renderOnServer(async () => {
    const { default: MapPlaceholder } = await import('../../src/map/placeholder/MapPlaceholder');
    return <MapPlaceholder />;
  });
  expect(html).toMatch(/^<div/);
});

test('a server renders the frame of the map', async () => {
  const html = await renderOnServer(async () => {
    const { default: MapView } = await import('../../src/map/MapView');
    return <MapView onFailure={() => undefined} />;
  });
  expect(html).toMatch(/^<section[^>]*aria-label="/);
});
