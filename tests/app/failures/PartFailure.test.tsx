import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PartFailure } from '../../../src/app/failures/PartFailure';
import { renderPage } from '../../renderPage';

test.each([
  ['en', 'Table · Legend: Could not be loaded. Everything else works. Try again'],
  ['ja', '表 · 凡例：読み込めませんでした。ほかの内容は利用できます。 再試行'],
] as const)('in "%s" a colon parts the names from what happened', (language, text) => {
  renderPage(<PartFailure parts={['table', 'legend']} />, { view: { language } });
  expect(screen.getByRole('alert')).toHaveTextContent(text);
});
