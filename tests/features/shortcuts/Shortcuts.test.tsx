import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { defaultView } from '../../../src/domain/model/view';
import { Shortcuts } from '../../../src/features/shortcuts/Shortcuts';
import {
  closeDialog,
  openDialog,
  openView,
  setCharacterShortcuts,
  setLanguage,
} from '../../../src/state/view/actions';

// jsdom knows the element but not how it opens.
HTMLDialogElement.prototype.showModal ??= function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close() {
  this.open = false;
};

beforeEach(() => {
  window.localStorage.clear();
  openView(defaultView('en'), []);
  closeDialog();
  setCharacterShortcuts(true);
});

const dialog = () => screen.queryByRole('dialog', { name: 'Keyboard shortcuts' });

describe('the list of shortcuts', () => {
  test('opens by a question mark, but not while something is typed', async () => {
    const user = userEvent.setup();
    render(
      <>
        <input aria-label="Field" />
        <Shortcuts />
      </>,
    );
    await user.click(screen.getByRole('textbox', { name: 'Field' }));
    await user.keyboard('?');
    expect(dialog()).toBeNull();
    await user.tab();
    await user.keyboard('?');
    expect(dialog()).toBeVisible();
  });

  test('turns the single characters off, and remembers it', async () => {
    const user = userEvent.setup();
    const { unmount } = render(<Shortcuts />);
    act(() => openDialog({ name: 'shortcuts' }));
    expect(screen.getByText('Search countries, organisations, activities')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /Single characters/ }));
    expect(screen.queryByText('Search countries, organisations, activities')).toBeNull();
    act(() => closeDialog());
    await user.keyboard('?');
    expect(dialog()).toBeNull();
    unmount();
    setCharacterShortcuts(true);
    window.localStorage.setItem('character-shortcuts', 'off');
    render(<Shortcuts />);
    await user.keyboard('?');
    expect(dialog()).toBeNull();
  });

  test('speaks Japanese', () => {
    render(<Shortcuts />);
    act(() => {
      setLanguage('ja');
      openDialog({ name: 'shortcuts' });
    });
    expect(screen.getByRole('dialog', { name: 'キーボード操作' })).toBeVisible();
  });
});
