import { expect, test } from 'vitest';
import { FailureReason } from '../../../src/app/failures/FailureReason';
import { renderPage } from '../../renderPage';

test('in Japanese the reason breaks between phrases only, never inside a word', () => {
  const { container } = renderPage(<FailureReason error={new Error('unexpected')} />, {
    view: { language: 'ja' },
  });
  const pieces = container.innerHTML.split('<wbr>').map((piece) => piece.replace(/<[^>]*>/g, ''));
  expect(pieces).toContain('ファイルがないと');
  expect(pieces.join('')).toBe(
    '予期しない問題が起きました。 このファイルがないと表示できる内容がありません。',
  );
});
