import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { act, render } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../src/domain/model/types';
import { createScene } from '../../src/domain/scene/scene';
import { viewSentence } from '../../src/i18n/sentences/viewSentence';
import { pageOfView } from './pageOfView';
import { stage, twoViews } from './twoViews';

let html: Readonly<Record<Language, string>>;

beforeAll(async () => {
  const { stdout } = await promisify(execFile)('node', ['tests/app/renderTwoViews.mjs'], {
    maxBuffer: 2 ** 24,
  });
  html = JSON.parse(stdout);
  // Nothing is drawn here: the page says so, as on a device without WebGL.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
}, 120_000);

function rootWith(page: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = page;
  document.body.replaceChildren(root);
  return root;
}

const sentenceIn = (root: HTMLElement) => root.querySelector<HTMLElement>('#view-sentence');

describe.each(['en', 'ja'] as const)('the page in "%s"', (language) => {
  const view = twoViews[language];
  const scene = createScene(stage, view);
  const sentence = viewSentence(scene, stage.dataset, language);

  test('is rendered on a server with its own words and numbers', () => {
    const heading = sentenceIn(rootWith(html[language]));
    expect(heading).toHaveTextContent(sentence);
    expect(heading?.dataset).toMatchObject({
      activities: String(scene.totals.activities),
      countries: String(scene.totals.countries),
      engagements: String(scene.totals.engagements),
    });
  });

  test('is taken over by the browser as it is, without a warning', async () => {
    const complaints: unknown[] = [];
    vi.spyOn(console, 'error').mockImplementation((...words) => complaints.push(words));
    vi.spyOn(console, 'warn').mockImplementation((...words) => complaints.push(words));
    const root = rootWith(html[language]);
    const heading = sentenceIn(root);
    await act(() => {
      render(pageOfView(view), {
        container: root,
        hydrate: true,
        onRecoverableError: (error) => complaints.push(error),
      });
      // What loads late arrives while the act is awaited.
      return Promise.resolve();
    });
    expect(complaints).toEqual([]);
    // The very element that the server sent.
    expect(sentenceIn(root)).toBe(heading);
    expect(heading).toHaveTextContent(sentence);
  });
});

test('the two pages count different things', () => {
  const [first, second] = Object.values(twoViews).map((view) => createScene(stage, view));
  expect(first?.totals).not.toEqual(second?.totals);
});
