import { renderToReadableStream } from 'react-dom/server';
import type { Language } from '../../src/domain/model/types';
import { pageOfView } from './pageOfView';
import { twoViews } from './twoViews';

async function renderPage(language: Language): Promise<string> {
  const stream = await renderToReadableStream(pageOfView(twoViews[language]), {
    // One piece: a page that is kept as a file needs no script to put it together.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  });
  await stream.allReady;
  return new Response(stream).text();
}

/** Both pages as a server sends them, one after the other in one process without a window. */
export async function renderTwoViews(): Promise<Readonly<Record<Language, string>>> {
  if (typeof window !== 'undefined') throw new Error('this is no server');
  const en = await renderPage('en');
  return { en, ja: await renderPage('ja') };
}
