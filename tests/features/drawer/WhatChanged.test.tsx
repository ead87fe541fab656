import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { emptyFacets } from '../../../src/domain/model/view';
import { code, createActivity, stageOf } from '../../builders';
import { comparedStage, fiscal } from '../comparing';
import { renderDrawer } from './renderDrawer';

const comparing = { period: fiscal(2024), compare: fiscal(2023) };
const rowsOf = async (name: string) =>
  within(await screen.findByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('what changed', () => {
  test('stands in place of the ranking, with both numbers and a sign', async () => {
    renderDrawer(comparedStage, { view: comparing });
    expect(await rowsOf('More often')).toEqual(['Fiji  1 → 2 +1', 'Sweden First 0 → 1 +1']);
    expect(await rowsOf('Less often')).toEqual(['Indonesia  2 → 1 −1']);
    expect(await rowsOf('By kind')).toEqual(['Seminar or workshop 2 → 1 −1', 'Course 0 → 1 +1']);
    expect(screen.queryByRole('list', { name: 'Countries in this window' })).toBeNull();
    expect(screen.getByText(/^First: the first activity of all data/)).toBeInTheDocument();
  });

  test('keeps the unchanged behind a button', async () => {
    const { user } = renderDrawer(comparedStage, { view: comparing });
    await user.click(await screen.findByRole('button', { name: 'Show 1 unchanged country' }));
    expect(await rowsOf('As often')).toEqual(['Philippines  1 → 1 ±0']);
  });

  test('opens a country, which tells both periods', async () => {
    const { shown, user } = renderDrawer(comparedStage, { view: comparing });
    await user.click(await screen.findByRole('button', { name: /^Fiji/ }));
    expect(shown().subject).toEqual({ type: 'country', code: code('FJI') });
    expect(screen.getByText(/^FY2023: 1 → FY2024: 2/)).toHaveTextContent('+1');
  });

  test('ends by one click', async () => {
    const { shown, user } = renderDrawer(comparedStage, { view: comparing });
    await user.click(await screen.findByRole('button', { name: 'End comparison' }));
    expect(shown().compare).toBeNull();
    expect(screen.getByRole('list', { name: 'Countries in this window' })).toBeInTheDocument();
  });

  test('says so when neither period has any, and what to loosen', async () => {
    const view = { ...comparing, facets: { ...emptyFacets, mode: ['online'] } };
    const { user } = renderDrawer(comparedStage, { view });
    expect(
      await screen.findByText('No activities in either window with these filters.'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Clear mode/ }));
    expect(await rowsOf('Less often')).toHaveLength(1);
  });

  test('says so when no country is named', async () => {
    const stage = stageOf([createActivity('a', { start: '2024-07-01' })]);
    renderDrawer(stage, { view: comparing });
    expect(await screen.findByText('No country is named in either window.')).toBeInTheDocument();
  });

  test('is Japanese in Japanese', async () => {
    renderDrawer(comparedStage, { view: { ...comparing, language: 'ja' } });
    expect(await rowsOf('増えた国・地域')).toEqual([
      'フィジー  1 → 2 +1',
      'スウェーデン 初 0 → 1 +1',
    ]);
    expect(screen.getByRole('button', { name: '比較を終了' })).toBeInTheDocument();
  });
});
