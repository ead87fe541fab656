import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import { SearchBox } from '../../../src/features/search/SearchBox';
// Loaded before the tests, so that none of them waits for it.
import '../../../src/features/search/SearchResults';
import { createActivity, createOrganisation, partners, stageOf } from '../../builders';
import { type PageOptions, renderPage } from '../../renderPage';
import { installNativeDialog } from '../../ui/containers/nativeDialog';

const place = { en: 'Suva', ja: 'スバ' };
const stage = stageOf(
  [
    createActivity('early', {
      title: { en: 'Seminar in Fiji', ja: 'フィジーにおけるセミナー' },
      start: '2023-07-01',
      partners: partners('FJI', 'PHL'),
      programme: 'ship-rider',
      venue: { name: null, city: place, country: null, point: null, precision: null },
    }),
    createActivity('late', { partners: partners('FJI'), organisations: ['nato'] }),
  ],
  { organisations: [createOrganisation('nato')] },
);

const english = 'Search countries, organisations, activities';
const japanese = '国・地域、機関、活動を検索';
const field = (name = english) => screen.getByRole<HTMLInputElement>('combobox', { name });
const option = (name: string) => screen.findByRole('option', { name });

beforeAll(installNativeDialog);

async function type(text: string, view: PageOptions['view'] = {}) {
  const page = renderPage(<SearchBox />, { stage, view });
  await page.user.type(field(), text);
  await screen.findByRole('listbox', { name: 'Search results' });
  return page;
}

describe('the options', () => {
  test('stand in named groups with their number of activities, the filter last', async () => {
    await type('fiji');
    const list = screen.getByRole('listbox');
    expect(
      within(list)
        .getAllByRole('group')
        .map(({ id }) => id),
    ).toHaveLength(2);
    const countries = within(list).getByRole('group', { name: 'Countries' });
    expect(within(countries).getByRole('option', { name: 'Fiji 2 activities' })).toBeVisible();
    const activities = within(list).getByRole('group', { name: 'Activities' });
    expect(
      within(activities).getByRole('option', { name: 'Seminar in Fiji 1 Jul 2023' }),
    ).toBeVisible();
    const names = within(list)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(names.at(-1)).toBe('Filter by “fiji” (1 activity)');
  });

  test('are walked with the arrows while the focus stays in the field', async () => {
    const { user } = await type('fiji');
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    const activeName = () =>
      document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;
    expect(activeName()).toContain('Fiji');
    await user.keyboard('{ArrowDown}');
    expect(activeName()).toContain('Seminar in Fiji');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(activeName()).toContain('Filter by');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Filter by');
    expect(field()).toHaveFocus();
  });

  test('leave Home and End to the text', async () => {
    const { user } = await type('fiji');
    await user.keyboard('{Home}x');
    expect(field()).toHaveValue('xfiji');
  });

  test('say plainly when nothing is found, and still offer the filter', async () => {
    const { shown, user } = await type('zzzz');
    expect(field()).toHaveAccessibleDescription('Nothing found for “zzzz”. Try another spelling.');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    expect(screen.getByRole('option')).toHaveTextContent('Filter by “zzzz” (0 activities)');
    await user.keyboard('{Enter}');
    expect(shown().query).toBe('');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(shown().query).toBe('zzzz');
  });

  test('add no live region to the page', async () => {
    await type('fiji');
    expect(document.querySelector('[role="status"], [role="alert"], [aria-live]')).toBeNull();
  });
});

describe('opening', () => {
  test('a country with Enter empties and closes the field', async () => {
    const { shown, user } = await type('fiji');
    await user.keyboard('{Enter}');
    expect(shown().subject).toEqual({ type: 'country', code: 'FJI' });
    expect(field()).toHaveValue('');
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('an organisation and a programme by pointer', async () => {
    const { shown, user } = await type('nato');
    await user.click(await option('Organisation nato 1 activity'));
    expect(shown().subject).toEqual({ type: 'organisation', id: 'nato' });
    await user.type(field(), '乗艦');
    await user.click(await option('Ship Rider 1 activity'));
    expect(shown().subject).toEqual({ type: 'programme', id: 'ship-rider' });
  });

  test('an activity outside the period widens the period', async () => {
    const period = { from: isoDate('2024-04-01'), to: isoDate('2025-03-31') };
    const { shown, user } = await type('seminar', { period });
    await user.click(await option('Seminar in Fiji 1 Jul 2023'));
    expect(shown().activity).toBe('early');
    expect(shown().period).toEqual({ from: '2023-07-01', to: '2025-03-31' });
  });

  test('an activity in the period leaves the period alone', async () => {
    const { shown, user } = await type('title of late');
    await user.keyboard('{Enter}');
    expect(shown().activity).toBe('late');
    expect(shown().period).toEqual({ from: null, to: null });
  });

  test('a place filters by its name, the last option by the text', async () => {
    const { shown, user } = await type('suva');
    await user.click(await option('Suva 1 activity'));
    expect(shown().query).toBe('Suva');
    await user.type(field(), ' semi{ArrowUp}{Enter}');
    expect(shown().query).toBe('semi');
  });
});

describe('Enter before anything can be found', () => {
  const press = (text: string) => {
    const { shown } = renderPage(<SearchBox />, { stage });
    fireEvent.change(field(), { target: { value: text } });
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(screen.getByText('Loading the search…')).toBeVisible();
    return shown;
  };

  test('opens the first find when it is there', async () => {
    const shown = press('fiji');
    await waitFor(() => expect(shown().subject).toEqual({ type: 'country', code: 'FJI' }));
    expect(field()).toHaveValue('');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('opens nothing when the reader has typed on since', async () => {
    const shown = press('fiji');
    fireEvent.change(field(), { target: { value: 'phil' } });
    await option('Philippines 1 activity');
    expect(shown().subject).toBeNull();
  });

  test('opens nothing when the reader has left since', async () => {
    const shown = press('fiji');
    fireEvent.blur(field());
    fireEvent.focus(field());
    await option('Fiji 2 activities');
    expect(shown().subject).toBeNull();
  });

  test('shows that nothing was found', async () => {
    const shown = press('zzzz');
    expect(await screen.findByText(/^Nothing found/)).toBeVisible();
    expect(shown().query).toBe('');
  });
});

describe('the keyboard', () => {
  test('Esc first clears, then leaves, and nothing else hears of it', async () => {
    const heard = vi.fn();
    window.addEventListener('keydown', heard);
    const { user } = await type('fiji');
    heard.mockClear();
    await user.keyboard('{Escape}');
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(field()).not.toHaveFocus();
    expect(heard).not.toHaveBeenCalled();
    window.removeEventListener('keydown', heard);
  });

  test('"/" goes to the field, but is a letter where somebody types', async () => {
    const { user } = renderPage(
      <>
        <input aria-label="Other" />
        <SearchBox />
      </>,
      { stage },
    );
    await user.type(screen.getByRole('textbox', { name: 'Other' }), '/');
    expect(field()).not.toHaveFocus();
    await user.click(document.body);
    await user.keyboard('/');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
  });

  test('Enter that ends a Japanese composition opens nothing', async () => {
    const { shown } = await type('フィジー');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
    expect(shown().subject).toBeNull();
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(shown().subject).toEqual({ type: 'country', code: 'FJI' });
  });

  test('leaving the field closes the list and keeps the text', async () => {
    const { user } = await type('fiji');
    await user.tab();
    await user.tab();
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field()).toHaveValue('fiji');
    await user.click(field());
    expect(screen.getByRole('listbox')).toBeVisible();
  });
});

describe('where there is no room for a field', () => {
  test('a button opens it in a dialog, which ends with the choice', async () => {
    const { shown, user } = renderPage(<SearchBox />, { stage });
    await user.click(screen.getByRole('button', { name: 'Search' }));
    const dialog = screen.getByRole('dialog', { name: 'Search' });
    const inDialog = within(dialog).getByRole('combobox', { name: english });
    expect(inDialog).toHaveFocus();
    await user.keyboard('phil');
    await user.click(await within(dialog).findByRole('option', { name: 'Philippines 1 activity' }));
    expect(shown().subject).toEqual({ type: 'country', code: 'PHL' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

test('everything is in Japanese, and Japanese names are found', async () => {
  const { actions, user } = renderPage(<SearchBox />, { stage });
  act(() => actions.setLanguage('ja'));
  expect(screen.getByRole('button', { name: '検索' })).toBeVisible();
  await user.type(field(japanese), 'fiji');
  expect(await option('フィジー 2件の活動')).toBeVisible();
  expect(screen.getByRole('group', { name: '国・地域' })).toBeVisible();
  expect(screen.getByRole('option', { name: '「fiji」で絞り込む（1件）' })).toBeVisible();
});
