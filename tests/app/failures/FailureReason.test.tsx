import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FailureReason } from '../../../src/app/failures/FailureReason';
import { defaultView } from '../../../src/domain/model/view';
import { openView } from '../../../src/state/view/actions';

test('in Japanese the reason breaks between phrases only, never inside a word', () => {
  openView(defaultView('ja'), []);
  const { container } = render(<FailureReason error={new Error('unexpected')} />);
  const pieces = container.innerHTML.split('<wbr>').map((piece) => piece.replace(/<[^>]*>/g, ''));
  expect(pieces).toContain('ファイルがないと');
  expect(pieces.join('')).toBe(
    '予期しない問題が起きました。 このファイルがないと表示できる内容がありません。',
  );
});
