import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isoDate } from '../../src/domain/model/dates';
import { defaultView } from '../../src/domain/model/view';
import { startUrlSync } from '../../src/state/url/syncUrl';
import { validateLink } from '../../src/state/url/validateLink';
import { createPage, type Page } from '../../src/state/view/page';
import { activityId, code, createActivity, createDataset, partners } from '../builders';

const dataset = createDataset([createActivity('forum', { partners: partners('PHL') })]);
let page: Page;
let stop: () => void;

function open(search: string): void {
  window.history.replaceState(null, '', `/${search}`);
  stop = startUrlSync(page, {
    defaultLanguage: 'en',
    validate: (parsed) => validateLink(parsed, dataset),
  });
}

const search = () => window.location.search;
const holdTimers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
/** The browser's Back: it tells of itself once it has happened. */
async function goBack(): Promise<void> {
  const arrived = new Promise((resolve) =>
    window.addEventListener('popstate', resolve, { once: true }),
  );
  window.history.back();
  await arrived;
}

beforeEach(() => {
  page = createPage(defaultView('en'));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the address', () => {
  test('gives the view at the start', () => {
    open('?country=PHL&kind=seminar');
    expect(page.view.getState().subject).toEqual({ type: 'country', code: 'PHL' });
    expect(page.view.getState().facets.kind).toEqual(['seminar']);
  });

  test('is set right when the link asked for what does not exist', () => {
    open('?country=PHL&kind=semnar');
    expect(search()).toBe('?country=PHL');
    expect(page.view.getState().notices).toHaveLength(1);
  });

  test('follows a selection at once, as a step of the history', async () => {
    open('');
    const steps = window.history.length;
    page.actions.selectCountry(code('PHL'));
    page.actions.openActivity(activityId('forum'));
    expect(search()).toBe('?country=PHL&activity=forum');
    expect(window.history.length).toBe(steps + 2);
    await goBack();
    expect(search()).toBe('?country=PHL');
    expect(page.view.getState().activity).toBeNull();
    expect(page.view.getState().subject).toEqual({ type: 'country', code: 'PHL' });
    await goBack();
    expect(page.view.getState().subject).toBeNull();
  });

  test('follows a dragged period once a while, without a step', () => {
    holdTimers();
    open('');
    const steps = window.history.length;
    for (const day of ['2024-04-01', '2024-05-01', '2024-06-01']) {
      page.actions.setPeriod({ from: isoDate(day), to: null });
    }
    expect(search()).toBe('');
    vi.runAllTimers();
    expect(search()).toBe('?from=2024-06-01');
    expect(window.history.length).toBe(steps);
  });

  test('waits for a pause of a gesture, but not for a pointer that passes by', () => {
    holdTimers();
    open('');
    for (const day of ['2024-04-01', '2024-05-01', '2024-06-01']) {
      page.actions.setPeriod({ from: isoDate(day), to: null });
      vi.advanceTimersByTime(299);
    }
    expect(search()).toBe('');
    page.actions.hoverCountry(code('PHL'));
    vi.advanceTimersByTime(1);
    expect(search()).toBe('?from=2024-06-01');
    page.actions.hoverCountry(null);
    vi.advanceTimersByTime(300);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('keeps the dragged period for the step before a selection', async () => {
    open('');
    page.actions.setPeriod({ from: isoDate('2024-06-01'), to: null });
    page.actions.selectCountry(code('PHL'));
    expect(search()).toBe('?from=2024-06-01&country=PHL');
    await goBack();
    expect(search()).toBe('?from=2024-06-01');
  });

  test('carries facets and the language', () => {
    holdTimers();
    open('');
    page.actions.toggleFacet('kind', 'seminar');
    page.actions.setLanguage('ja');
    vi.runAllTimers();
    expect(search()).toBe('?kind=seminar&lang=ja');
  });

  test('carries a comparison, which is a step that Back takes back', async () => {
    open('?from=2024-04-01&to=2025-03-31');
    page.actions.compareWith({ from: isoDate('2023-04-01'), to: isoDate('2024-03-31') });
    expect(search()).toBe('?from=2024-04-01&to=2025-03-31&compare=2023-04-01..2024-03-31');
    await goBack();
    expect(page.view.getState().compare).toBeNull();
  });
});
