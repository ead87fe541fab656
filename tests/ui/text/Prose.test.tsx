import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Prose } from '../../../src/ui/text/Prose';

function piecesOf(text: string) {
  const { container } = render(<Prose text={text} />);
  expect(container).toHaveTextContent(text);
  return [...container.querySelectorAll('span')].map((piece) => piece.textContent);
}

test('keeps every ordinal number of a text in one piece and loses nothing', () => {
  expect(piecesOf('決議第1325号を受けた第3次計画と第2回会合')).toEqual([
    '第1325号',
    '第3次',
    '第2回',
  ]);
  expect(piecesOf('Resolution 1325, 第一次')).toEqual([]);
});
