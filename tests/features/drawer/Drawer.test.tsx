import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import {
  activityId,
  code,
  countries,
  createActivity,
  createCountry,
  createOrganisation,
  organisationId,
  partners,
  stageOf,
} from '../../builders';
import { emptyProof, renderDrawer } from './renderDrawer';

const fiscal2024 = { from: isoDate('2024-04-01'), to: isoDate('2025-03-31') };
const philippines = { type: 'country', code: code('PHL') } as const;

const stage = stageOf([
  createActivity('late', { start: '2025-05-10', partners: partners('PHL', 'USA') }),
  createActivity('forum', { start: '2024-09-02', partners: partners('PHL') }),
  createActivity('course', { start: '2024-06-01', partners: partners('USA') }),
  createActivity('early', { start: '2023-08-01', partners: partners('USA', 'FJI') }),
]);

const heading = () => screen.getByRole('heading', { level: 2 });
const ranking = () => screen.getByRole('list', { name: 'Countries in this window' });

describe('the overview', () => {
  test('is a complementary region named by its heading', () => {
    renderDrawer(stage);
    expect(screen.getByRole('complementary', { name: 'Countries in this window' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
  });

  test('ranks the countries, each a button with its name first and its number', () => {
    renderDrawer(stage);
    const names = within(ranking())
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(names).toEqual(['United States 3', 'Philippines 2', 'Fiji 1']);
  });

  test('shows ten countries, and all of them when asked', async () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      createCountry(
        `X${String.fromCharCode(65 + index)}A`,
        `Land ${index}`,
        `国${index}`,
        'europe',
      ),
    );
    const everybody = many.map(({ code: country }) => country);
    const crowded = stageOf([createActivity('all', { partners: partners(...everybody) })], {
      countries: [...countries, ...many],
    });
    const { user } = renderDrawer(crowded);
    expect(within(ranking()).getAllByRole('listitem')).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: 'Show all 12 countries' }));
    expect(within(ranking()).getAllByRole('listitem')).toHaveLength(12);
  });

  test('lights the country that the pointer is on', async () => {
    const { shown, user } = renderDrawer(stage);
    await user.hover(within(ranking()).getByRole('button', { name: /^Fiji/ }));
    expect(shown().hoveredCountry).toBe('FJI');
    await user.unhover(within(ranking()).getByRole('button', { name: /^Fiji/ }));
    expect(shown().hoveredCountry).toBeNull();
  });
});

describe('an overview without activities', () => {
  const empty = { period: { from: isoDate('2024-01-01'), to: isoDate('2024-02-29') } };

  test('says so beside the map, with a button that shows all dates', async () => {
    const { shown, user } = renderDrawer(stage, { view: empty });
    await screen.findByText('No activities between 1 Jan 2024 and 29 Feb 2024.');
    await user.click(screen.getByRole('button', { name: 'Show all dates' }));
    expect(shown().period).toEqual({ from: null, to: null });
    expect(within(ranking()).getAllByRole('listitem')).toHaveLength(3);
  });

  test('leaves it to the list beside the list', () => {
    renderDrawer(stage, { view: { ...empty, kind: 'list' } });
    expect(screen.queryByRole('button', { name: 'Show all dates' })).toBeNull();
  });
});

describe('focus', () => {
  test('stays where it is when the page opens', () => {
    renderDrawer(stage, { view: { subject: philippines } });
    expect(document.body).toHaveFocus();
  });

  test('goes to the heading of what is opened and returns to the entry on Escape', async () => {
    const { user } = renderDrawer(stage);
    await user.click(within(ranking()).getByRole('button', { name: /^Philippines/ }));
    expect(heading()).toHaveTextContent('Philippines');
    expect(heading()).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Title of forum' }));
    expect(heading()).toHaveTextContent('Title of forum');
    expect(heading()).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(heading()).toHaveTextContent('Philippines');
    expect(screen.getByRole('link', { name: 'Title of forum' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(within(ranking()).getByRole('button', { name: /^Philippines/ })).toHaveFocus();
  });

  test('returns to what opened the drawer from outside', async () => {
    const { actions, user } = renderDrawer(stage);
    const outside = screen.getByRole('button', { name: 'Outside' });
    outside.focus();
    act(() => actions.selectCountry(code('PHL')));
    expect(heading()).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(outside).toHaveFocus();
  });

  test('stays on Next, so that it can be pressed again', async () => {
    const { user } = renderDrawer(stage, { view: { activity: activityId('late') } });
    expect(screen.getByText('1 / 4')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Next: Title of forum' }));
    expect(screen.getByText('2 / 4')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next: Title of course' })).toHaveFocus();
  });

  test('Escape in the overview does nothing', async () => {
    const { shown, user } = renderDrawer(stage);
    within(ranking()).getAllByRole('button')[0]?.focus();
    const before = shown();
    await user.keyboard('{Escape}');
    expect(shown()).toBe(before);
  });
});

test('Back names where it leads', async () => {
  const { actions, shown, user } = renderDrawer(stage, { view: { subject: philippines } });
  expect(screen.getByRole('button', { name: 'All countries' })).toBeVisible();
  act(() => actions.openActivity(activityId('forum')));
  await user.click(screen.getByRole('button', { name: 'Philippines' }));
  expect(shown()).toMatchObject({ activity: null, subject: philippines });
});

test('a part the reader opened is still open when they come back', async () => {
  const asean = createOrganisation('asean', [{ country: 'PHL' }]);
  const withOrganisation = stageOf(
    [createActivity('ministers', { organisations: ['asean'] }), createActivity('x')],
    { organisations: [asean] },
  );
  const { user } = renderDrawer(withOrganisation, { view: { subject: philippines } });
  await user.click(screen.getByRole('button', { name: 'Show' }));
  await user.click(screen.getByRole('link', { name: 'Title of ministers' }));
  await user.keyboard('{Escape}');
  expect(screen.getByRole('link', { name: 'Title of ministers' })).toHaveFocus();
});

describe('a country', () => {
  test('says how many of the activities in the period are its own', () => {
    renderDrawer(stage, { view: { subject: philippines, period: fiscal2024 } });
    expect(screen.getByText('of 2 activities in this window')).toHaveTextContent(/^1 of 2/);
    expect(
      screen.getByText(/^2 in all, Sep 2024 – May 2025; this window is shaded$/),
    ).toBeVisible();
    for (const name of ['Sep 2024: 1', 'May 2025: 1']) {
      expect(screen.getByRole('button', { name })).toBeVisible();
    }
    expect(screen.getByText('フィリピン')).toHaveAttribute('lang', 'ja');
  });

  test('counts its roles and names the ones it never had', () => {
    const roles = stageOf([
      createActivity('a', { partners: [{ country: code('PHL'), role: 'host' }] }),
      createActivity('b', { partners: [{ country: code('PHL'), role: 'host' }] }),
      createActivity('c', { partners: [{ country: code('PHL'), role: 'participant' }] }),
    ]);
    renderDrawer(roles, { view: { subject: philippines } });
    const row = screen.getByText('Roles').nextElementSibling as HTMLElement;
    expect(
      within(row)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Hosted 2', 'Took part 1', 'Partner 0']);
  });

  test('groups its activities by fiscal year, newest first', () => {
    renderDrawer(stage, { view: { subject: { type: 'country', code: code('USA') } } });
    const items = within(screen.getByRole('list', { name: 'Activities' })).getAllByRole('listitem');
    expect(items.map((item) => item.dataset.activityId)).toEqual(['late', 'course', 'early']);
    const years = screen.getAllByRole('heading', { level: 4 }).map((year) => year.textContent);
    expect(years).toEqual(['FY2025', 'FY2024', 'FY2023']);
  });

  test('shows activities through an organisation on request and never counts them', async () => {
    const asean = createOrganisation('asean', [
      { country: 'PHL', since: '1967-08-08' },
      { country: 'FJI', since: '2025-10-26' },
    ]);
    const through = stageOf(
      [
        createActivity('ministers', { organisations: ['asean'] }),
        createActivity('forum', { partners: partners('PHL'), organisations: ['asean'] }),
      ],
      { organisations: [asean] },
    );
    const { actions, user } = renderDrawer(through, { view: { subject: philippines } });
    expect(screen.getByText('of 2 activities in this window')).toHaveTextContent(/^1 of 2/);
    expect(screen.getByText('1 through ASEAN, not counted')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show' }));
    const list = screen.getByRole('list', { name: 'Through organisations' });
    expect(within(list).getByRole('link')).toHaveTextContent('Title of ministers');
    act(() => actions.selectCountry(code('FJI')));
    expect(screen.queryByText(/not counted/)).toBeNull();
  });

  test('without activities in the period says so and offers all dates', async () => {
    const { user } = renderDrawer(stage, {
      view: { subject: { type: 'country', code: code('FJI') }, period: fiscal2024 },
    });
    expect(
      screen.getByText(/No activities with Fiji between 1 Apr 2024 and 31 Mar 2025\./),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all dates' }));
    expect(screen.getByRole('link', { name: 'Title of early' })).toBeVisible();
  });

  test('keeps "none found", "not known" and "not researched" apart', () => {
    const record = { plans: [], inDevelopment: false, sources: [], note: null };
    const plans = [
      { ...record, country: code('PHL'), hasPlan: false },
      { ...record, country: code('USA'), hasPlan: null },
      { ...record, country: code('PNG'), hasPlan: null, sources: emptyProof.sources },
    ];
    const { actions } = renderDrawer(stage, { view: { subject: philippines }, plans });
    expect(screen.getByText('None found')).toBeVisible();
    act(() => actions.selectCountry(code('PNG')));
    expect(screen.getByText('Not known')).toBeVisible();
    act(() => actions.selectCountry(code('USA')));
    expect(screen.getByText('Not researched')).toBeVisible();
    act(() => actions.selectCountry(code('FJI')));
    expect(screen.getByText('Not researched')).toBeVisible();
  });
});

describe('an organisation', () => {
  const nato = createOrganisation('nato', [
    { country: 'USA', since: '1949-01-01' },
    { country: 'SWE', since: '2024-03-07' },
  ]);
  const withNato = stageOf(
    [
      createActivity('visit', { start: '2024-05-01', organisations: ['nato'] }),
      createActivity('talk', { start: '2023-10-01', organisations: ['nato'] }),
    ],
    { organisations: [nato] },
  );
  const subject = { type: 'organisation', id: organisationId('nato') } as const;

  test('names its members on the last day of the period', () => {
    const period = { from: null, to: isoDate('2023-12-31') };
    renderDrawer(withNato, { view: { subject, period } });
    const members = screen.getByText('Members').nextElementSibling as HTMLElement;
    expect(
      within(members)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['United States']);
    expect(screen.getByText('1 on 31 Dec 2023; not counted')).toBeVisible();
  });

  test('says when the membership changed in the period', () => {
    renderDrawer(withNato, { view: { subject } });
    expect(
      screen.getByText('Membership changed in this window: Sweden joined in 2024.'),
    ).toBeVisible();
  });

  test('has a switch that hatches the members on the map', async () => {
    const { shown, user } = renderDrawer(withNato, { view: { subject } });
    const toggle = screen.getByRole('switch', { name: /^Show members on the map/ });
    expect(toggle).not.toBeChecked();
    await user.click(toggle);
    expect(toggle).toBeChecked();
    expect(shown().showMembers).toBe(true);
  });
});

test('everything stands in Japanese when the reader chose it', () => {
  renderDrawer(stage, { view: { language: 'ja', subject: philippines } });
  expect(screen.getByRole('complementary', { name: 'フィリピン' })).toBeVisible();
  expect(screen.getByRole('button', { name: '閉じる' })).toBeVisible();
  expect(screen.getByRole('button', { name: '一覧' })).toBeVisible();
  expect(screen.getByRole('list', { name: '活動' })).toBeVisible();
});
