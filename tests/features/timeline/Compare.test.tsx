import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { defaultView } from '../../../src/domain/model/view';
import { comparedStage, fiscal } from '../comparing';
import { fiscal2024, renderTimeline, state } from './renderTimeline';

const compare = () => state().compare;

async function openPanel(view: Partial<ReturnType<typeof defaultView>> = { period: fiscal2024 }) {
  const user = renderTimeline(view);
  await user.click(screen.getByRole('button', { name: 'Compare' }));
  const group = await screen.findByRole('group', { name: 'Compare' });
  await within(group).findByText('Compare this window with');
  return { user, group };
}

describe('choosing the other period', () => {
  test('begins with the period before', async () => {
    const { user, group } = await openPanel();
    const [first] = await within(group).findAllByRole('button');
    expect(first).toHaveAccessibleName('1 Apr 2023 – 31 Mar 2024The period before');
    if (first) await user.click(first);
    expect(compare()).toEqual(fiscal(2023));
    expect(screen.queryByText('Compare this window with')).toBeNull();
  });

  test('takes typed dates of every written form', async () => {
    const { user, group } = await openPanel();
    await user.type(within(group).getByRole('textbox', { name: 'From' }), '令和5年7月');
    await user.type(within(group).getByRole('textbox', { name: 'To' }), 'Sep 2023{Enter}');
    expect(compare()).toEqual({ from: '2023-07-01', to: '2023-09-30' });
  });

  test.each([
    ['30 Feb 2024', '2024', 'February 2024 has 29 days.'],
    ['Mar 2024', 'Apr 2023', 'The first date is after the last.'],
    ['2010', '2011', /^Nothing was collected then/],
    ['', '', 'Two dates are needed.'],
    ['Apr 2024', 'Mar 2025', 'These are the dates of this window itself.'],
  ])('refuses %s – %s and keeps what was typed', async (from, to, reason) => {
    const { user, group } = await openPanel();
    const field = within(group).getByRole('textbox', { name: 'From' });
    if (from) await user.type(field, from);
    if (to) await user.type(within(group).getByRole('textbox', { name: 'To' }), to);
    await user.click(within(group).getByRole('button', { name: 'Compare' }));
    expect(within(group).getByRole('alert')).toHaveTextContent(reason);
    expect(field).toHaveValue(from);
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(compare()).toBeNull();
  });

  test('ends here too', async () => {
    const { user, group } = await openPanel({ period: fiscal2024, compare: fiscal(2023) });
    await user.click(within(group).getByRole('button', { name: 'End comparison' }));
    expect(compare()).toBeNull();
  });
});

test('the other period is drawn with its name, silently, and its bars are solid', async () => {
  renderTimeline({ period: fiscal2024, compare: fiscal(2023) }, comparedStage);
  await waitFor(() => expect(screen.getAllByText('FY2023')).toHaveLength(2));
  const [tick, name] = screen.getAllByText('FY2023');
  for (const text of [tick, name]) expect(text?.closest('[aria-hidden]')).not.toBeNull();
  const [inside] = document.querySelectorAll('clipPath');
  expect(inside?.querySelector('path')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
});
