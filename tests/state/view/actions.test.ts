import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import { defaultView, emptyFacets, facetKeys, type Subject } from '../../../src/domain/model/view';
import type { Notice } from '../../../src/state/view/notices';
import { createPage, type Page } from '../../../src/state/view/page';
import {
  fieldHomes,
  initialMemory,
  type Memory,
  type ViewState,
} from '../../../src/state/view/viewStore';
import { activityId, code, organisationId } from '../../builders';

const fiji = { type: 'country', code: code('FJI') } as const;
const forum = activityId('forum');
const period = { from: isoDate('2024-04-01'), to: isoDate('2025-03-31') };
const other = { from: isoDate('2023-04-01'), to: isoDate('2024-03-31') };
const stops = ['peek', 'half', 'full'] as const;

function open(state: Partial<ViewState> = {}) {
  const page = createPage({ ...defaultView('en'), ...state }, state);
  return { ...page, state: () => page.view.getState() };
}

/** Everything that an action changed. */
function changesOf(before: Partial<ViewState>, act: (page: Page) => void): Partial<ViewState> {
  const page = open(before);
  const was = page.state();
  act(page);
  const changed = Object.entries(page.state()).filter(
    ([field, value]) => !Object.is(value, was[field as keyof ViewState]),
  );
  return Object.fromEntries(changed);
}

describe('a page', () => {
  test('opens at rest: nothing plays, nothing lies over the map, nothing has to be said', () => {
    const states = Object.values(initialMemory).filter((value) => typeof value === 'boolean');
    const { hasCharacterShortcuts, ...rest } = initialMemory;
    expect(hasCharacterShortcuts).toBe(true);
    expect(Object.values(rest).filter((value) => value === true)).toEqual([]);
    expect(states.length).toBeGreaterThan(1);
    expect(initialMemory).toMatchObject({
      playSpeed: 'normal',
      playMode: 'growing',
      sheetStop: 'peek',
      notices: [],
      missingParts: [],
    });
  });

  test('opens with what is remembered of an earlier one', () => {
    const remembered: Partial<Memory> = { theme: 'dark', hasCharacterShortcuts: false };
    const { view } = createPage(defaultView('ja'), remembered);
    expect(view.getState()).toEqual({ ...initialMemory, ...defaultView('ja'), ...remembered });
  });

  test('has a home for each field, in the address or in memory', () => {
    const kept = Object.entries(fieldHomes).filter(([, home]) => home === 'memory');
    expect(kept.map(([field]) => field).toSorted()).toEqual(Object.keys(initialMemory).toSorted());
  });
});

describe('a selection', () => {
  test.each<[Subject, (page: Page) => void]>([
    [fiji, ({ actions }) => actions.selectCountry(code('FJI'))],
    [
      { type: 'organisation', id: organisationId('nato') },
      ({ actions }) => actions.selectOrganisation(organisationId('nato')),
    ],
    [{ type: 'programme', id: 'ship' }, ({ actions }) => actions.selectProgramme('ship')],
    [{ type: 'group', group: 'online' }, ({ actions }) => actions.showGroup('online')],
  ])('%j closes the activity and opens the sheet half', (subject, select) => {
    expect(changesOf({ activity: forum, sheetStop: 'full' }, select)).toEqual({
      subject,
      activity: null,
      sheetStop: 'half',
    });
  });

  test('that is cleared closes everything', () => {
    const clear = ({ actions }: Page) => actions.clearSelection();
    expect(changesOf({ subject: fiji, activity: forum, sheetStop: 'full' }, clear)).toEqual({
      subject: null,
      activity: null,
      sheetStop: 'peek',
    });
  });

  test.each(stops)('of an activity lies on the subject and shows a sheet that was %s', (stop) => {
    const { actions, state } = open({ subject: fiji, sheetStop: stop });
    actions.openActivity(forum);
    expect(state()).toMatchObject({ subject: fiji, activity: forum });
    expect(state().sheetStop).toBe(stop === 'peek' ? 'half' : stop);
  });

  test('is closed from the top: the activity, then the subject', () => {
    const { actions, state } = open({ subject: fiji, activity: forum, sheetStop: 'full' });
    actions.closeTop();
    expect(state()).toMatchObject({ subject: fiji, activity: null, sheetStop: 'full' });
    actions.closeTop();
    expect(state()).toMatchObject({ subject: null, activity: null, sheetStop: 'peek' });
  });

  test('of an activity alone is closed to the overview', () => {
    const close = ({ actions }: Page) => actions.closeTop();
    expect(changesOf({ activity: forum, sheetStop: 'half' }, close)).toEqual({
      activity: null,
      sheetStop: 'peek',
    });
  });

  test('gives way to the ranking with every country', () => {
    const show = ({ actions }: Page) => actions.showCountries();
    expect(changesOf({ subject: fiji, activity: forum }, show)).toEqual({
      subject: null,
      activity: null,
      areAllCountriesShown: true,
    });
    // From the overview the sheet has to come up for it.
    expect(changesOf({}, show)).toEqual({ areAllCountriesShown: true, sheetStop: 'half' });
  });
});

test('pointing at the country that is pointed at tells nobody', () => {
  const { view, actions, state } = open();
  const told = vi.fn();
  view.subscribe(told);
  for (const country of [code('FJI'), code('FJI'), null, null]) {
    actions.hoverCountry(country);
    expect(state().hoveredCountry).toBe(country);
  }
  expect(told).toHaveBeenCalledTimes(2);
});

test.each<[Partial<ViewState>, (page: Page) => void]>([
  [{ areAllCountriesShown: true }, ({ actions }) => actions.showAllCountries(true)],
  [{ litClass: 2 }, ({ actions }) => actions.lightClass(2)],
  [{ pinnedClass: 3 }, ({ actions }) => actions.pinClass(3)],
  [{ kind: 'table' }, ({ actions }) => actions.setViewKind('table')],
  [{ projection: 'globe' }, ({ actions }) => actions.setProjection('globe')],
  [{ language: 'ja' }, ({ actions }) => actions.setLanguage('ja')],
  [{ showMembers: true }, ({ actions }) => actions.setShowMembers(true)],
  [{ theme: 'dark' }, ({ actions }) => actions.setTheme('dark')],
  [{ sheetStop: 'full' }, ({ actions }) => actions.setSheetStop('full')],
  [{ isRailCollapsed: true }, ({ actions }) => actions.setRailCollapsed(true)],
  [{ dialog: { name: 'filters' } }, ({ actions }) => actions.openDialog({ name: 'filters' })],
  [{ hasCharacterShortcuts: false }, ({ actions }) => actions.setCharacterShortcuts(false)],
  [{ query: 'forum' }, ({ actions }) => actions.setQuery('forum')],
  [{ playSpeed: 'fast' }, ({ actions }) => actions.setPlaySpeed('fast')],
  [{ playMode: 'sliding' }, ({ actions }) => actions.setPlayMode('sliding')],
  [{ isPlaying: true }, ({ actions }) => actions.setPlaying(true)],
])('to ask for %j changes that and nothing else', (change, act) => {
  expect(changesOf({}, act)).toEqual(change);
});

test('a dialog that is closed is gone', () => {
  const close = ({ actions }: Page) => actions.closeDialog();
  expect(changesOf({ dialog: { name: 'filters' } }, close)).toEqual({ dialog: null });
});

describe('the period', () => {
  const gesture = { isSliding: true, isPlaying: true } as const;

  test('that is set ends a gesture, and one that slides begins it', () => {
    expect(changesOf(gesture, ({ actions }) => actions.setPeriod(period))).toEqual({
      period,
      isSliding: false,
    });
    expect(changesOf({}, ({ actions }) => actions.slidePeriod(period))).toEqual({
      period,
      isSliding: true,
    });
  });

  test('that is reset is everything, at rest', () => {
    expect(changesOf({ ...gesture, period }, ({ actions }) => actions.resetPeriod())).toEqual({
      period: { from: null, to: null },
      isPlaying: false,
      isSliding: false,
    });
  });

  test('plays on within a gesture, and the end of playing ends it', () => {
    const play = ({ actions }: Page) => actions.setPlaying(true);
    expect(changesOf({ isSliding: true }, play)).toEqual({ isPlaying: true });
    const rest = ({ actions }: Page) => actions.setPlaying(false);
    expect(changesOf(gesture, rest)).toEqual({ isPlaying: false, isSliding: false });
  });

  test('tells nobody of the end of a gesture that never was', () => {
    const { view, actions } = open();
    const told = vi.fn();
    view.subscribe(told);
    actions.endSlide();
    expect(told).not.toHaveBeenCalled();
  });

  test('beside another one, or no more, lets go of the classes of the legend', () => {
    const lit = { litClass: 1, pinnedClass: 2 } as const;
    const dark = { litClass: null, pinnedClass: null };
    expect(changesOf(lit, ({ actions }) => actions.compareWith(other))).toEqual({
      compare: other,
      ...dark,
    });
    expect(changesOf({ ...lit, compare: other }, ({ actions }) => actions.endComparison())).toEqual(
      { compare: null, ...dark },
    );
  });
});

describe('filters', () => {
  const values = fc.constantFrom('seminar', 'course', 'visit', 'dialogue');
  const toggles = fc.array(fc.tuple(fc.constantFrom(...facetKeys), values), { maxLength: 12 });

  test('hold what was pressed an odd number of times, in the order of the alphabet', () => {
    fc.assert(
      fc.property(toggles, (steps) => {
        const { actions, state } = open();
        for (const [key, value] of steps) actions.toggleFacet(key, value);
        for (const key of facetKeys) {
          const pressed = steps.filter(([each]) => each === key).map(([, value]) => value);
          const odd = [...new Set(pressed)].filter(
            (value) => pressed.filter((each) => each === value).length % 2 === 1,
          );
          expect(state().facets[key]).toEqual(odd.toSorted());
        }
      }),
    );
  });

  test('are cleared one by one, or all with the text while the period stays', () => {
    fc.assert(
      fc.property(toggles, fc.constantFrom(...facetKeys), (steps, cleared) => {
        const { actions, state } = open({ period, query: 'forum' });
        for (const [key, value] of steps) actions.toggleFacet(key, value);
        const { facets } = state();
        actions.clearFacet(cleared);
        expect(state().facets).toEqual({ ...facets, [cleared]: [] });
        actions.clearFilters();
        expect(state()).toMatchObject({ facets: emptyFacets, query: '', period });
      }),
    );
  });
});

describe('a view that is opened', () => {
  const busy = { isPlaying: true, isSliding: true, litClass: 1, sheetStop: 'full' } as const;

  test.each([
    ['nothing', {}, 'peek'],
    ['a subject', { subject: fiji }, 'half'],
    ['an activity', { activity: forum }, 'half'],
  ] as const)('with %s is taken over as it is, at rest', (_, parts, sheetStop) => {
    const notices: readonly Notice[] = [{ type: 'invertedDates', id: 'i', dates: 'period' }];
    const { actions, state } = open({ ...busy, query: 'forum', dialog: { name: 'filters' } });
    const view = { ...defaultView('ja'), ...parts };
    actions.openView(view, notices);
    expect(state()).toEqual({
      ...initialMemory,
      ...view,
      notices,
      sheetStop,
      dialog: { name: 'filters' },
    });
  });
});

describe('notices', () => {
  const widened: Notice = { type: 'widenedPeriod', id: 'widened', previous: other };
  const inverted: Notice = { type: 'invertedDates', id: 'inverted', dates: 'period' };

  test('are dismissed one by one', () => {
    const dismiss = ({ actions }: Page) => actions.dismissNotice('widened');
    expect(changesOf({ notices: [widened, inverted] }, dismiss)).toEqual({ notices: [inverted] });
  });

  test('of a period that grew can be taken back, with the activity it grew for', () => {
    const before = { notices: [inverted, widened], activity: forum, period };
    expect(changesOf(before, ({ actions }) => actions.undoWidening('widened'))).toEqual({
      notices: [inverted],
      activity: null,
      period: other,
    });
  });

  test.each(['inverted', 'unknown'])('of anything else have nothing to take back (%s)', (id) => {
    const before = { notices: [inverted, widened], activity: forum, period };
    expect(changesOf(before, ({ actions }) => actions.undoWidening(id))).toEqual({});
  });
});

test('a part that did not arrive is told once', () => {
  const { actions, state } = open();
  for (const part of ['list', 'share', 'list'] as const) actions.reportMissing(part);
  expect(state().missingParts).toEqual(['list', 'share']);
});
