// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import { defaultView } from '../../../src/domain/model/view';
import { startUrlSync } from '../../../src/state/url/syncUrl';
import { formatView, type ParsedView } from '../../../src/state/url/viewUrl';
import type { Notice } from '../../../src/state/view/notices';
import { createPage, type Page } from '../../../src/state/view/page';
import { activityId, code } from '../../builders';

const place = '/maps/en/';
const fragment = '#list';
/** Milliseconds after which a moved period stands in the address. */
const pause = 300;
const period = { from: isoDate('2024-04-01'), to: isoDate('2025-03-31') };
const other = { from: isoDate('2023-04-01'), to: isoDate('2024-03-31') };

let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', `${place}${fragment}`);
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const asAsked = ({ view }: ParsedView) => ({ view, notices: [] as readonly Notice[] });

function start(search = '', validate = asAsked) {
  window.history.replaceState(null, '', `${place}${search}${fragment}`);
  const page = createPage(defaultView('en'));
  const push = vi.spyOn(window.history, 'pushState');
  const replace = vi.spyOn(window.history, 'replaceState');
  stop = startUrlSync(page, { defaultLanguage: 'en', validate });
  return { ...page, push, replace };
}

const address = () => window.location.href.slice(window.location.origin.length);
/** Where a view stands in the address bar. */
const addressOf = ({ view }: Page) => `${place}${formatView(view.getState(), 'en')}${fragment}`;

describe('the address at the start', () => {
  test('is what the page opens, and stays as it is', () => {
    const search = '?from=2024-04-01&country=FJI&kind=seminar';
    const page = start(search);
    expect(page.view.getState().period.from).toBe(period.from);
    expect(page.view.getState().subject).toEqual({ type: 'country', code: 'FJI' });
    expect(address()).toBe(`${place}${search}${fragment}`);
    expect(page.replace).not.toHaveBeenCalled();
    expect(page.push).not.toHaveBeenCalled();
  });

  test('becomes what of the link is true, and the reader is told', () => {
    const notices = [{ type: 'clampedPeriod', id: 'clamped', limits: period }] as const;
    const page = start('?from=1990-01-01&kind=seminar', ({ view }) => ({
      view: { ...view, period },
      notices,
    }));
    expect(page.view.getState()).toMatchObject({ period, notices });
    expect(address()).toBe(addressOf(page));
    expect(address()).toContain('from=2024-04-01&to=2025-03-31&kind=seminar');
    expect(page.replace).toHaveBeenCalledTimes(1);
    expect(page.push).not.toHaveBeenCalled();
  });
});

describe('a step of the history', () => {
  test.each<[string, (page: Page) => void]>([
    ['selecting a country', ({ actions }) => actions.selectCountry(code('FJI'))],
    ['opening an activity', ({ actions }) => actions.openActivity(activityId('a'))],
    ['another kind of view', ({ actions }) => actions.setViewKind('list')],
    ['comparing', ({ actions }) => actions.compareWith(other)],
  ])('is %s', (_, act) => {
    const page = start();
    act(page);
    expect(page.push).toHaveBeenCalledTimes(1);
    expect(page.replace).not.toHaveBeenCalled();
    expect(address()).toBe(addressOf(page));
    expect(address()).not.toBe(`${place}${fragment}`);
  });

  test('leaves behind where the period had got to, for Back to return to', () => {
    const page = start();
    page.actions.slidePeriod(period);
    const moved = addressOf(page);
    page.actions.selectCountry(code('FJI'));
    expect(page.replace.mock.calls.map(([, , url]) => url)).toEqual([moved]);
    expect(page.push.mock.calls.map(([, , url]) => url)).toEqual([addressOf(page)]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('writes nothing twice when nothing waits', () => {
    const page = start();
    page.actions.setPeriod(period);
    vi.advanceTimersByTime(pause);
    page.replace.mockClear();
    page.actions.selectCountry(code('FJI'));
    expect(page.replace).not.toHaveBeenCalled();
  });
});

describe('no step of the history', () => {
  test.each<[string, (page: Page) => void]>([
    ['moving the period', ({ actions }) => actions.setPeriod(period)],
    ['a filter', ({ actions }) => actions.toggleFacet('kind', 'seminar')],
    ['a text', ({ actions }) => actions.setQuery('forum')],
    ['members', ({ actions }) => actions.setShowMembers(true)],
    ['the globe', ({ actions }) => actions.setProjection('globe')],
    ['the language', ({ actions }) => actions.setLanguage('ja')],
  ])('is %s: it replaces the address when it pauses', (_, act) => {
    const page = start();
    act(page);
    vi.advanceTimersByTime(pause - 1);
    expect(address()).toBe(`${place}${fragment}`);
    vi.advanceTimersByTime(1);
    expect(address()).toBe(addressOf(page));
    expect(address()).not.toBe(`${place}${fragment}`);
    expect(page.push).not.toHaveBeenCalled();
    expect(page.replace).toHaveBeenCalledTimes(1);
  });

  test('is written once, however many come before the pause, and pointing delays nothing', () => {
    const page = start();
    for (const next of [period, other, period]) {
      page.actions.slidePeriod(next);
      vi.advanceTimersByTime(pause - 1);
    }
    page.actions.hoverCountry(code('FJI'));
    expect(page.replace).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(page.replace).toHaveBeenCalledTimes(1);
    expect(address()).toBe(addressOf(page));
  });

  test('is what the address does not carry', () => {
    const page = start();
    page.actions.hoverCountry(code('FJI'));
    page.actions.setTheme('dark');
    expect(vi.getTimerCount()).toBe(0);
  });
});

/** What the browser does on Back: the address first, then the event. */
function goTo(search: string): void {
  window.history.replaceState(null, '', `${place}${search}${fragment}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

test('Back opens what the address says, and writes nothing', () => {
  const page = start();
  page.actions.selectCountry(code('FJI'));
  page.actions.setPeriod(period);
  page.push.mockClear();
  goTo('?view=list');
  expect(page.view.getState()).toMatchObject({ ...defaultView('en'), kind: 'list' });
  vi.advanceTimersByTime(pause);
  expect(address()).toBe(`${place}?view=list${fragment}`);
  expect(page.push).not.toHaveBeenCalled();
});

test('after it was stopped address and view go their own ways, and nothing waits', () => {
  const page = start();
  page.actions.setPeriod(period);
  stop();
  expect(vi.getTimerCount()).toBe(0);
  page.actions.selectCountry(code('FJI'));
  expect(address()).toBe(`${place}${fragment}`);
  const before = page.view.getState();
  goTo('?view=list');
  expect(page.view.getState()).toBe(before);
});
