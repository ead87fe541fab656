import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import { defaultView } from '../../../src/domain/model/view';
import { createScene } from '../../../src/domain/scene/scene';
import { createScenes } from '../../../src/state/scenes/scenes';
import { createPage } from '../../../src/state/view/page';
import { code, createActivity, partners, stageOf } from '../../builders';

const stage = stageOf(
  [1, 2, 3, 4, 5, 6].map((month) =>
    createActivity(`month-${month}`, { start: `2024-0${month}-10`, partners: partners('FJI') }),
  ),
);
/** A period that shows as many activities as it is months long. */
const months = (count: number) => ({
  from: isoDate('2024-01-01'),
  to: isoDate(`2024-0${count}-28`),
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start() {
  const { view, actions } = createPage(defaultView('en'));
  const { scenes, connect } = createScenes(stage, view);
  const stop = connect();
  const live = () => scenes.getState().live.totals.activities;
  const settled = () => scenes.getState().settled.totals.activities;
  return { view, actions, scenes, live, settled, stop };
}

describe('a gesture', () => {
  test('shows each step at once, and settles when it pauses', () => {
    const { actions, live, settled } = start();
    actions.slidePeriod(months(2));
    actions.slidePeriod(months(3));
    expect([live(), settled()]).toEqual([3, 6]);
    vi.advanceTimersByTime(79);
    expect(settled()).toBe(6);
    vi.advanceTimersByTime(1);
    expect(settled()).toBe(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('settles a few times a second while it does not pause', () => {
    const { actions, settled } = start();
    for (let step = 0; step < 8; step += 1) {
      actions.slidePeriod(months(1 + (step % 3)));
      vi.advanceTimersByTime(50);
    }
    expect(settled()).toBe(2);
  });

  test('that ends settles after the same pause: the next key press may follow at once', () => {
    const { actions, settled } = start();
    for (const count of [4, 3, 2]) {
      actions.slidePeriod(months(count));
      actions.endSlide();
      vi.advanceTimersByTime(40);
    }
    expect(settled()).toBe(6);
    vi.advanceTimersByTime(40);
    expect(settled()).toBe(2);
  });

  test('is begun by its first step and lasts until an action ends it, however long it rests', () => {
    const { view, actions } = start();
    const isSliding = () => view.getState().isSliding;
    expect(isSliding()).toBe(false);
    actions.slidePeriod(months(2));
    vi.advanceTimersByTime(60_000);
    expect(isSliding()).toBe(true);
    actions.endSlide();
    expect(isSliding()).toBe(false);
  });

  test.each([
    ['a period that is set', (page: ReturnType<typeof start>) => page.actions.setPeriod(months(1))],
    ['a reset', (page: ReturnType<typeof start>) => page.actions.resetPeriod()],
    ['playing that stops', (page: ReturnType<typeof start>) => page.actions.setPlaying(false)],
    [
      'the history',
      (page: ReturnType<typeof start>) => page.actions.openView(defaultView('en'), []),
    ],
  ])('is ended by %s', (_, end) => {
    const page = start();
    page.actions.slidePeriod(months(2));
    end(page);
    expect(page.view.getState().isSliding).toBe(false);
    vi.advanceTimersByTime(80);
    expect(page.scenes.getState().settled).toBe(page.scenes.getState().live);
  });
});

test('what is no gesture settles at once, in the midst of one too', () => {
  const { actions, settled, scenes } = start();
  actions.setPeriod(months(5));
  expect(settled()).toBe(5);
  actions.slidePeriod(months(2));
  actions.selectCountry(code('FJI'));
  expect(settled()).toBe(2);
  expect(scenes.getState().settled.subject?.activities).toHaveLength(2);
});

test('a change that no scene depends on makes none', () => {
  const { actions, scenes } = start();
  const before = scenes.getState();
  actions.hoverCountry(code('FJI'));
  actions.setTheme('dark');
  expect(scenes.getState()).toBe(before);
});

test('what changed before it was connected is caught up with', () => {
  const { view, actions } = createPage(defaultView('en'));
  const { scenes, connect } = createScenes(stage, view);
  actions.setPeriod(months(2));
  connect();
  expect(scenes.getState().settled.totals.activities).toBe(2);
});

test('after it was stopped nothing follows and nothing waits', () => {
  const { actions, live, stop } = start();
  actions.slidePeriod(months(3));
  stop();
  actions.slidePeriod(months(1));
  expect(live()).toBe(3);
  expect(vi.getTimerCount()).toBe(0);
});

type Started = ReturnType<typeof start>;
/** Everything that can happen between two looks, each with a number to do it with. */
const happenings: Readonly<Record<string, (page: Started, amount: number) => void>> = {
  slide: ({ actions }, amount) => actions.slidePeriod(months(1 + (amount % 6))),
  set: ({ actions }, amount) => actions.setPeriod(months(1 + (amount % 6))),
  end: ({ actions }) => actions.endSlide(),
  select: ({ actions }) => actions.selectCountry(code('FJI')),
  clear: ({ actions }) => actions.clearSelection(),
  facet: ({ actions }) => actions.toggleFacet('kind', 'seminar'),
  compare: ({ actions }, amount) => actions.compareWith(months(1 + (amount % 6))),
  wait: (_, amount) => vi.advanceTimersByTime(amount),
};

test('whatever happens, live is the scene of the view, and settled catches up', () => {
  const step = fc.tuple(fc.constantFrom(...Object.keys(happenings)), fc.nat(200));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const page = start();
      for (const [name, amount] of steps) {
        happenings[name]?.(page, amount);
        const state = page.view.getState();
        const { live, settled } = page.scenes.getState();
        const wanted = createScene(stage, state);
        expect(live.totals).toEqual(wanted.totals);
        expect(live.subject?.subject).toEqual(wanted.subject?.subject);
        expect(live.comparison?.other).toEqual(wanted.comparison?.other);
        if (['set', 'facet', 'compare'].includes(name)) expect(settled).toBe(live);
      }
      vi.advanceTimersByTime(80);
      expect(page.scenes.getState().settled).toBe(page.scenes.getState().live);
      page.stop();
    }),
    { numRuns: 200 },
  );
});
