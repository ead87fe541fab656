import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createStage } from '../../../src/domain/counting/stage';
import { code, createDataset, site } from '../../builders';
import {
  actions,
  fiscal2024,
  periodOf,
  renderTimeline,
  shownPeriod,
  state,
} from './renderTimeline';

const start = () => screen.getByRole('slider', { name: 'Start date' });
const end = () => screen.getByRole('slider', { name: 'End date' });
const group = () => screen.getByRole('group', { name: 'Time window' });

describe('the sliders', () => {
  test('say their dates in full', () => {
    renderTimeline({ period: fiscal2024 });
    expect(within(group()).getAllByRole('slider')).toHaveLength(2);
    expect(start()).toHaveAttribute('aria-valuetext', '1 April 2024');
    expect(end()).toHaveAttribute('aria-valuetext', '31 March 2025');
  });

  test('count months, each as far as the other one lets it', () => {
    renderTimeline({ period: fiscal2024 });
    expect(start()).toMatchObject({ min: '0', value: '10', max: '21' });
    expect(end()).toMatchObject({ min: '10', value: '21', max: '28' });
  });

  test('are named in Japanese', () => {
    renderTimeline({ period: fiscal2024, language: 'ja' });
    const slider = screen.getByRole('slider', { name: '開始日' });
    expect(slider).toHaveAttribute('aria-valuetext', '2024年4月1日');
    expect(screen.getByRole('group', { name: '期間' })).toContainElement(slider);
  });

  test('show their dates without saying them again', () => {
    renderTimeline({ period: fiscal2024 });
    expect(screen.getByText('1 Apr 2024').closest('[aria-hidden]')).not.toBeNull();
  });

  test('move by keys', async () => {
    const user = renderTimeline({ period: fiscal2024 });
    act(() => start().focus());
    await user.keyboard('{ArrowRight}');
    expect(shownPeriod()).toEqual(periodOf('2024-05-01', '2025-03-31'));
    await user.keyboard('{PageDown}{Home}');
    expect(shownPeriod()).toEqual(periodOf(null, '2025-03-31'));
    act(() => end().focus());
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(shownPeriod()).toEqual(periodOf('2023-07-01', '2025-04-30'));
    await user.keyboard('{End}');
    expect(shownPeriod()).toEqual(periodOf('2023-07-01', null));
  });

  test('move as one gesture while a key is held down', () => {
    renderTimeline({ period: fiscal2024 });
    fireEvent.keyDown(start(), { key: 'ArrowRight' });
    fireEvent.keyDown(start(), { key: 'ArrowRight', repeat: true });
    expect(state().isSliding).toBe(true);
    fireEvent.keyUp(start(), { key: 'ArrowRight' });
    expect(state().isSliding).toBe(false);
  });

  test('leave other keys to the page', async () => {
    const user = renderTimeline({ period: fiscal2024 });
    act(() => start().focus());
    await user.keyboard('{Control>}{ArrowRight}{/Control}x');
    expect(shownPeriod()).toEqual(fiscal2024);
  });

  test('follow assistive technology that sets a value', () => {
    renderTimeline({ period: fiscal2024 });
    fireEvent.change(start(), { target: { value: '12' } });
    expect(shownPeriod()).toEqual(periodOf('2024-06-01', '2025-03-31'));
  });
});

describe('the pointer', () => {
  const press = (target: Element, x: number) =>
    fireEvent.pointerDown(target, { button: 0, isPrimary: true, clientX: x, pointerId: 1 });
  const move = (target: Element, x: number) =>
    fireEvent.pointerMove(target, { clientX: x, pointerId: 1 });
  const release = (target: Element) => fireEvent.pointerUp(target, { pointerId: 1 });

  test('drags a thumb and gives it the keyboard', () => {
    renderTimeline({ period: fiscal2024 });
    press(start(), 240);
    move(start(), 281);
    expect(shownPeriod()).toEqual(periodOf('2024-06-01', '2025-03-31'));
    expect(start()).toHaveFocus();
    release(start());
    move(start(), 400);
    expect(shownPeriod()).toEqual(periodOf('2024-06-01', '2025-03-31'));
  });

  test('that is cancelled puts the period back', () => {
    renderTimeline({ period: fiscal2024 });
    press(end(), 480);
    move(end(), 300);
    expect(shownPeriod()).toEqual(periodOf('2024-04-01', '2024-06-30'));
    fireEvent.pointerCancel(end(), { pointerId: 1 });
    expect(shownPeriod()).toEqual(fiscal2024);
  });

  test('on a bar chooses its month, and moves the period when it drags', async () => {
    const user = renderTimeline({ period: fiscal2024 });
    const bar = screen.getByRole('button', { name: 'October 2024, 7 activities' });
    press(bar, 370);
    move(bar, 330);
    release(bar);
    fireEvent.click(bar);
    expect(shownPeriod()).toEqual(periodOf('2024-02-01', '2025-01-31'));
    await user.click(bar);
    expect(shownPeriod()).toEqual(periodOf('2024-10-01', '2024-10-31'));
  });

  test('drags as one gesture, which ends when it lets go', () => {
    renderTimeline({ period: fiscal2024 });
    press(start(), 240);
    move(start(), 281);
    move(start(), 300);
    expect(state().isSliding).toBe(true);
    release(start());
    expect(state().isSliding).toBe(false);
    press(start(), 300);
    move(start(), 340);
    fireEvent.pointerCancel(start(), { pointerId: 1 });
    expect(state().isSliding).toBe(false);
  });

  test('of a second finger or another button changes nothing', () => {
    renderTimeline({ period: fiscal2024 });
    fireEvent.pointerDown(start(), { button: 2, isPrimary: true, clientX: 240, pointerId: 1 });
    move(start(), 400);
    fireEvent.pointerDown(start(), { button: 0, isPrimary: false, clientX: 240, pointerId: 2 });
    move(start(), 400);
    expect(shownPeriod()).toEqual(fiscal2024);
  });
});

describe('the bars', () => {
  test('are buttons with their numbers, one of them in the order of Tab', async () => {
    const user = renderTimeline({ period: fiscal2024 });
    const bars = within(screen.getByRole('group', { name: 'Activities per month' }));
    expect(bars.getAllByRole('button')).toHaveLength(29);
    const first = bars.getByRole('button', { name: 'April 2024, no activities' });
    expect(bars.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toEqual([first]);
    act(() => first.focus());
    await user.keyboard('{ArrowRight}');
    expect(bars.getByRole('button', { name: 'May 2024, no activities' })).toHaveFocus();
    await user.keyboard('{Home}{Enter}');
    expect(shownPeriod()).toEqual(periodOf(null, '2023-06-30'));
  });

  test('say the share of the selected country', () => {
    renderTimeline({ subject: { type: 'country', code: code('PHL') } });
    expect(
      screen.getByRole('button', { name: 'October 2024, 7 activities, 1 Philippines' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: 'Philippines' })).toBeInTheDocument();
  });

  test('have their numbers as a table too', () => {
    renderTimeline();
    const table = screen.getByRole('table', { name: 'Activities per month' });
    const row = within(table).getByRole('row', { name: 'October 2024 7' });
    expect(row).toBeInTheDocument();
    expect(within(table).getAllByRole('row')).toHaveLength(37);
  });

  test('without any activity leave everything usable', async () => {
    const user = renderTimeline({ period: fiscal2024 }, createStage(createDataset([])));
    await user.click(screen.getByRole('button', { name: 'October 2024, no activities' }));
    expect(shownPeriod()).toEqual(periodOf('2024-10-01', '2024-10-31'));
  });
});

describe('presets', () => {
  test('set the period, with limits as open ends, and show which one is active', async () => {
    const user = renderTimeline();
    expect(screen.getByRole('button', { name: 'All' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'FY2024' }));
    expect(shownPeriod()).toEqual(fiscal2024);
    expect(screen.getByRole('button', { name: 'FY2024' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: 'All' })).toHaveAttribute('aria-pressed', 'false');
  });

  test('that are not primary stand behind "More", which Esc closes', async () => {
    const user = renderTimeline({ period: fiscal2024 });
    const more = screen.getByRole('button', { name: 'More' });
    expect(screen.queryByRole('button', { name: 'Third action plan' })).toBeNull();
    await user.click(more);
    expect(more).toHaveAttribute('aria-expanded', 'true');
    const plan = await screen.findByRole('button', { name: 'Third action plan' });
    // The panel takes the focus once it has been drawn.
    await waitFor(() => expect(plan).toHaveFocus());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Third action plan' })).toBeNull();
    expect(more).toHaveFocus();
    await user.keyboard('{Enter}{Enter}');
    expect(shownPeriod()).toEqual(periodOf('2023-04-01', '2029-03-31'));
    expect(more).toHaveAttribute('aria-expanded', 'false');
  });

  test('are absent where the edition has none', () => {
    renderTimeline({}, createStage(createDataset([], { site: { ...site, presets: [] } })));
    expect(screen.queryByRole('button', { name: 'More' })).toBeNull();
  });
});

describe('"Reset dates"', () => {
  test('is there only while the period is narrowed', async () => {
    const user = renderTimeline({ period: fiscal2024 });
    await user.click(screen.getByRole('button', { name: 'Reset dates' }));
    expect(shownPeriod()).toEqual(periodOf(null, null));
    expect(screen.queryByRole('button', { name: 'Reset dates' })).toBeNull();
  });
});

test('another language changes every text at once and keeps the period', () => {
  renderTimeline({ period: fiscal2024 });
  act(() => actions().setLanguage('ja'));
  expect(screen.getByRole('button', { name: '2024年10月、7件' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '期間をリセット' })).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: '終了日' })).toHaveValue('2025年3月31日');
  expect(shownPeriod()).toEqual(fiscal2024);
});

describe('on a phone', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    actions().setSheetStop('peek');
  });

  function renderOnPhone() {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('width'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    return renderTimeline({ period: fiscal2024 });
  }

  test('dates, presets and settings are behind "More", and Esc closes one level at a time', async () => {
    const user = renderOnPhone();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'More' }));
    const from = screen.getByRole('textbox', { name: 'From' });
    expect(from).not.toHaveFocus();
    expect(await screen.findByRole('radio', { name: 'Slow' })).toBeInTheDocument();
    await user.clear(from);
    await user.type(from, '30 Feb 2024{Escape}');
    expect(from).toHaveValue('1 Apr 2024');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(shownPeriod()).toEqual(fiscal2024);
  });

  test('a sheet leaves the sliders, still working', async () => {
    const user = renderOnPhone();
    act(() => actions().setSheetStop('half'));
    expect(screen.queryByRole('button', { name: 'Play' })).toBeNull();
    act(() => start().focus());
    await user.keyboard('{ArrowRight}');
    expect(shownPeriod()).toEqual(periodOf('2024-05-01', '2025-03-31'));
  });
});
