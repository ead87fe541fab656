import { act, cleanup, screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Shortcuts } from '../../../src/features/shortcuts/Shortcuts';
import { renderPage } from '../../renderPage';
import { installNativeDialog } from '../../ui/containers/nativeDialog';

beforeAll(installNativeDialog);
beforeEach(() => window.localStorage.clear());

const dialog = () => screen.queryByRole('dialog', { name: 'Keyboard shortcuts' });

describe('the list of shortcuts', () => {
  test('opens by a question mark, but not while something is typed', async () => {
    const { user } = renderPage(
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
    const { actions, user } = renderPage(<Shortcuts />);
    act(() => actions.openDialog({ name: 'shortcuts' }));
    expect(screen.getByText('Search countries, organisations, activities')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /Single characters/ }));
    expect(screen.queryByText('Search countries, organisations, activities')).toBeNull();
    act(() => actions.closeDialog());
    await user.keyboard('?');
    expect(dialog()).toBeNull();
    cleanup();
    const next = renderPage(<Shortcuts />);
    await next.user.keyboard('?');
    expect(dialog()).toBeNull();
    expect(next.shown().hasCharacterShortcuts).toBe(false);
  });

  test('speaks Japanese', () => {
    const { actions } = renderPage(<Shortcuts />);
    act(() => {
      actions.setLanguage('ja');
      actions.openDialog({ name: 'shortcuts' });
    });
    expect(screen.getByRole('dialog', { name: 'キーボード操作' })).toBeVisible();
  });
});
