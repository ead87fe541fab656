import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Dialog } from '../../../src/ui/containers/Dialog';
import { installNativeDialog, pressEscOn } from './nativeDialog';

beforeAll(installNativeDialog);

function Page() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <Dialog isOpen={isOpen} title="Notes" closeLabel="Close" onClose={() => setOpen(false)}>
        <p>Long text</p>
      </Dialog>
    </>
  );
}

async function openPage() {
  const user = userEvent.setup();
  render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
  await user.click(screen.getByRole('button', { name: 'Open' }));
  return user;
}

describe('a dialog', () => {
  test('is not there before it is opened', () => {
    render(<Page />);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('carries the name of its heading, and the heading has the focus', async () => {
    await openPage();
    expect(screen.getByRole('dialog', { name: 'Notes' })).toHaveTextContent('Long text');
    expect(screen.getByRole('heading', { name: 'Notes', level: 2 })).toHaveFocus();
  });

  test('stays open when React runs its effects twice', async () => {
    await openPage();
    // React's second run closed it once: that event has to pass without effect.
    await act(async () => Promise.resolve());
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  test('closes with its button and returns the focus to what opened it', async () => {
    const user = await openPage();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  test('closes with Esc and returns the focus', async () => {
    await openPage();
    await act(async () => pressEscOn(screen.getByRole('dialog')));
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  test('keeps its keys from the shortcuts of the page below', async () => {
    const onKey = vi.fn();
    window.addEventListener('keydown', onKey);
    const user = await openPage();
    onKey.mockClear();
    await user.keyboard('/');
    window.removeEventListener('keydown', onKey);
    expect(onKey).not.toHaveBeenCalled();
  });
});
