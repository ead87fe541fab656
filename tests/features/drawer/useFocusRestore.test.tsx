import { act, screen } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { expect, test } from 'vitest';
import { defaultView } from '../../../src/domain/model/view';
import { Drawer } from '../../../src/features/drawer/Drawer';
import { openedParts } from '../../../src/features/drawer/openedParts';
import { useActions } from '../../../src/state/page/useView';
import { code, createActivity, partners, stageOf } from '../../builders';
import { renderPage } from '../../renderPage';

await openedParts.load();

const stage = stageOf([createActivity('forum', { partners: partners('PHL', 'FJI') })]);
const philippines = { type: 'country', code: code('PHL') } as const;

/** Corrects the link as the page does: before the first frame. */
function CorrectLink() {
  const { openView } = useActions();
  useLayoutEffect(() => openView({ ...defaultView('en'), subject: philippines }, []), [openView]);
  return null;
}

test('a link that is corrected while the page opens moves no focus; what the reader opens does', () => {
  const page = (
    <>
      <CorrectLink />
      <Drawer />
    </>
  );
  const { actions } = renderPage(page, { stage });
  const heading = () => screen.getByRole('heading', { level: 2 });
  expect(heading()).toHaveTextContent('Philippines');
  expect(document.body).toHaveFocus();
  act(() => actions.selectCountry(code('FJI')));
  expect(heading()).toHaveTextContent('Fiji');
  expect(heading()).toHaveFocus();
});

test('closing both levels at once leads back to where the first was opened', async () => {
  const { actions, user } = renderPage(<Drawer />, { stage });
  await user.click(screen.getByRole('button', { name: /^Philippines/ }));
  await user.click(screen.getByRole('link', { name: 'Title of forum' }));
  act(() => actions.clearSelection());
  expect(screen.getByRole('button', { name: /^Philippines/ })).toHaveFocus();
});
