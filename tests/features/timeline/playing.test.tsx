import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  actions,
  fiscal2024,
  periodOf,
  renderTimeline,
  shownPeriod,
  state,
} from './renderTimeline';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Presses Play and waits for the clock, which loads when it is first needed. */
async function play() {
  fireEvent.click(screen.getByRole('button', { name: 'Play' }));
  await act(async () => {
    await import('../../../src/features/timeline/play/playbackLoop');
  });
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
const isPlaying = () => state().isPlaying;

describe('playing', () => {
  test('lets the end grow through everything in about six seconds, then stops', async () => {
    renderTimeline();
    await play();
    expect(shownPeriod()).toEqual(periodOf(null, '2023-06-30'));
    pass(3000);
    expect(shownPeriod().to).toMatch(/^2024-0[789]/);
    expect(screen.getByRole('button', { name: 'Pause' })).toBeInTheDocument();
    pass(3200);
    expect(shownPeriod()).toEqual(periodOf(null, null));
    expect(isPlaying()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('goes on from the period on screen', async () => {
    renderTimeline({ period: fiscal2024 });
    await play();
    expect(shownPeriod()).toEqual(fiscal2024);
    pass(300);
    expect(shownPeriod()).toEqual(periodOf('2024-04-01', '2025-04-30'));
  });

  test('slides a period of fixed length', async () => {
    renderTimeline({ period: fiscal2024 });
    act(() => actions().setPlayMode('sliding'));
    await play();
    pass(300);
    expect(shownPeriod()).toEqual(periodOf('2024-05-01', '2025-04-30'));
  });

  test('pauses where it is', async () => {
    renderTimeline({ period: fiscal2024 });
    await play();
    pass(300);
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    pass(2000);
    expect(shownPeriod()).toEqual(periodOf('2024-04-01', '2025-04-30'));
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is started and stopped by the space bar on a slider', () => {
    renderTimeline();
    const slider = screen.getByRole('slider', { name: 'Start date' });
    fireEvent.keyDown(slider, { key: ' ' });
    expect(isPlaying()).toBe(true);
    fireEvent.keyDown(slider, { key: ' ' });
    expect(isPlaying()).toBe(false);
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'From' }), { key: ' ' });
    expect(isPlaying()).toBe(false);
  });

  test('stops when a thumb is pressed or moved', async () => {
    renderTimeline({ period: fiscal2024 });
    const slider = screen.getByRole('slider', { name: 'Start date' });
    await play();
    fireEvent.pointerDown(slider, { button: 0, isPrimary: true, clientX: 240, pointerId: 1 });
    expect(isPlaying()).toBe(false);
    fireEvent.pointerUp(slider, { pointerId: 1 });
    await play();
    fireEvent.keyDown(slider, { key: 'ArrowLeft' });
    expect(isPlaying()).toBe(false);
  });

  test('stops when somebody else moves the period', async () => {
    renderTimeline({ period: fiscal2024 });
    await play();
    act(() => actions().setPeriod(periodOf('2023-10-01', '2023-12-31')));
    pass(500);
    expect(isPlaying()).toBe(false);
    expect(shownPeriod()).toEqual(periodOf('2023-10-01', '2023-12-31'));
  });

  test('does not count the time that the tab was hidden', async () => {
    let nextFrame: FrameRequestCallback = () => undefined;
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => {
      nextFrame = frame;
      return 1;
    });
    renderTimeline({ period: fiscal2024 });
    await play();
    act(() => nextFrame(0));
    fireEvent(document, new Event('visibilitychange'));
    act(() => nextFrame(60_000));
    expect(shownPeriod()).toEqual(fiscal2024);
    act(() => nextFrame(60_300));
    expect(shownPeriod()).toEqual(periodOf('2024-04-01', '2025-04-30'));
    vi.unstubAllGlobals();
  });

  test('takes its speed and manner from the settings', async () => {
    renderTimeline();
    fireEvent.click(screen.getByRole('button', { name: 'Normal speed' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Fast' }));
    fireEvent.click(screen.getByRole('radio', { name: 'The whole window moves on' }));
    expect(state()).toMatchObject({ playSpeed: 'fast', playMode: 'sliding' });
    expect(screen.getByRole('button', { name: 'Fast' })).toBeInTheDocument();
  });
});
