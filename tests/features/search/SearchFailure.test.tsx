import { screen } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { SearchBox } from '../../../src/features/search/SearchBox';
import { reloadPage } from '../../../src/loading/reloadPage';
import { renderPage } from '../../renderPage';
import { installNativeDialog } from '../../ui/containers/nativeDialog';

vi.mock('../../../src/loading/reloadPage', () => ({ reloadPage: vi.fn() }));
vi.mock('../../../src/features/search/SearchResults', () => {
  throw new Error('offline');
});

const message = 'The search could not be loaded. The filters and the list still work.';

beforeAll(installNativeDialog);

describe('a search that does not arrive', () => {
  test('is told once something is asked, with a way to get it', async () => {
    const { user } = renderPage(<SearchBox />);
    await user.click(screen.getByRole('combobox'));
    expect(screen.queryByText(message)).toBeNull();
    await user.keyboard('fiji');
    expect(await screen.findByText(message)).toBeVisible();
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
    expect(reloadPage).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(reloadPage).toHaveBeenCalledOnce();
  });

  test('opens nothing on Enter, and keeps the text', async () => {
    const { shown, user } = renderPage(<SearchBox />);
    const before = shown();
    await user.type(screen.getByRole('combobox'), 'fiji{Enter}');
    expect(await screen.findByText(message)).toBeVisible();
    expect(screen.getByRole('combobox')).toHaveValue('fiji');
    expect(shown()).toBe(before);
  });
});
