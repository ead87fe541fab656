import { act, screen } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import {
  actions,
  fiscal2024,
  periodOf,
  renderTimeline,
  shownPeriod,
  state,
} from './renderTimeline';

type User = ReturnType<typeof userEvent.setup>;

const from = () => screen.getByRole('textbox', { name: 'From' });
const to = () => screen.getByRole('textbox', { name: 'To' });

async function type(user: User, field: HTMLElement, text: string) {
  await user.clear(field);
  await user.type(field, text);
}

describe('typed dates', () => {
  test('show the period', () => {
    renderTimeline({ period: fiscal2024 });
    expect(from()).toHaveValue('1 Apr 2024');
    expect(to()).toHaveValue('31 Mar 2025');
  });

  test('apply on Enter', async () => {
    const user = renderTimeline({ period: fiscal2024 });
    await type(user, from(), '2024-10-05{Enter}');
    expect(shownPeriod()).toEqual(periodOf('2024-10-05', '2025-03-31'));
    expect(from()).toHaveValue('5 Oct 2024');
  });

  test('apply on leaving the field', async () => {
    const user = renderTimeline({ period: fiscal2024 });
    await type(user, to(), 'Oct 2024');
    expect(shownPeriod()).toEqual(fiscal2024);
    await user.tab();
    expect(shownPeriod()).toEqual(periodOf('2024-04-01', '2024-10-31'));
  });

  test('are given up on Esc', async () => {
    const user = renderTimeline({ period: fiscal2024 });
    await type(user, from(), '2020{Escape}');
    await user.tab();
    expect(from()).toHaveValue('1 Apr 2024');
    expect(shownPeriod()).toEqual(fiscal2024);
  });

  test('typed while the period plays keep the place of the cursor', async () => {
    const user = renderTimeline({ period: fiscal2024 });
    act(() => actions().setPlaying(true));
    const field = from() as HTMLInputElement;
    await user.click(field);
    field.setSelectionRange(2, 2);
    await user.keyboard('5');
    expect(state().isPlaying).toBe(false);
    expect(field).toHaveValue('1 5Apr 2024');
    expect(field.selectionStart).toBe(3);
  });

  test('left empty change nothing', async () => {
    const user = renderTimeline({ period: fiscal2024 });
    await user.clear(from());
    await user.tab();
    expect(from()).toHaveValue('1 Apr 2024');
  });

  test('that are impossible are refused with the reason, and the old one stays', async () => {
    const user = renderTimeline({ period: fiscal2024 });
    await type(user, from(), '30 Feb 2024{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'February 2024 has 29 days. Still 1 Apr 2024.',
    );
    expect(from()).toBeInvalid();
    expect(from()).toHaveAccessibleDescription('February 2024 has 29 days. Still 1 Apr 2024.');
    expect(from()).toHaveValue('30 Feb 2024');
    expect(shownPeriod()).toEqual(fiscal2024);
    await user.keyboard('{Escape}');
    expect(from()).toHaveValue('1 Apr 2024');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('that were refused are given up on leaving, so that no message stays behind', async () => {
    const user = renderTimeline({ period: fiscal2024 });
    await type(user, from(), '30 Feb 2024{Enter}');
    await user.tab();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(from()).toHaveValue('1 Apr 2024');
  });

  test('beyond what is collected are clamped, and say so', async () => {
    const user = renderTimeline({ period: fiscal2024 });
    await type(user, from(), '2020{Enter}');
    expect(shownPeriod()).toEqual(periodOf(null, '2025-03-31'));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Collected from 12 Jun 2023 on, so it starts there.',
    );
    expect(from()).toBeValid();
  });

  test('beyond the other one take it along, and say so', async () => {
    const user = renderTimeline({ period: fiscal2024 });
    await type(user, from(), 'Jun 2025{Enter}');
    expect(shownPeriod()).toEqual(periodOf('2025-06-01', '2025-06-30'));
    expect(screen.getByRole('alert')).toHaveTextContent('The end date moved along to 30 Jun 2025.');
  });

  test('forget their messages when the period moves on', async () => {
    const user = renderTimeline({ period: fiscal2024 });
    await type(user, from(), '30 Feb 2024{Enter}');
    act(() => actions().setPeriod(periodOf('2024-05-01', '2025-03-31')));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(from()).toHaveValue('1 May 2024');
  });

  test('being typed stay while the other one changes, and go when their own does', async () => {
    const user = renderTimeline({ period: fiscal2024 });
    await type(user, to(), 'Oct 2024');
    act(() => actions().setPeriod(periodOf('2024-06-01', '2025-03-31')));
    expect(to()).toHaveValue('Oct 2024');
    act(() => actions().setPeriod(periodOf('2024-06-01', '2025-02-28')));
    expect(to()).toHaveValue('28 Feb 2025');
  });

  test('are refused in Japanese as Japanese', async () => {
    const user = renderTimeline({ period: fiscal2024, language: 'ja' });
    const field = screen.getByRole('textbox', { name: '開始日' });
    await type(user, field, '2024年2月30日{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(
      '2024年2月は29日までです。2024年4月1日のままです。',
    );
    await type(user, field, '令和6年10月{Enter}');
    expect(shownPeriod()).toEqual(periodOf('2024-10-01', '2025-03-31'));
  });
});
