import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LegendStrip } from '../../../src/features/legend/LegendStrip';
import { borders as bordersEn } from '../../../src/i18n/about/enBackground';
import { borders as bordersJa } from '../../../src/i18n/about/jaBackground';
import { createActivity, partners, stageOf } from '../../builders';
import { renderPage } from '../../renderPage';

const stage = stageOf([createActivity('a', { partners: partners('FJI') })]);

test.each([
  ['en', 'About borders', 'What was changed, and why', /^Borders follow the official position/],
  ['ja', '境界線について', '変更した点とその理由', /^境界線は日本政府の公式の立場/],
] as const)('one sentence says whose borders these are, in %s', async (...words) => {
  const [language, name, more, sentence] = words;
  const { shown, user } = renderPage(<LegendStrip />, { stage, view: { language } });
  // The browser keeps it hidden until the button is pressed, so it has no name yet.
  const id = screen.getByRole('button', { name }).getAttribute('popovertarget') ?? '';
  const notice = document.getElementById(id);
  if (!notice) throw new Error('the button opens nothing');
  within(notice).getByText(sentence);
  await user.click(within(notice).getByText(more));
  expect(shown().dialog).toEqual({ name: 'about', section: 'borders' });
});

test('About says what was changed from the source, for the borders that were built', () => {
  for (const section of [bordersEn(), bordersJa()]) {
    const text = JSON.stringify(section.blocks);
    expect(text).toContain('Natural Earth 4.1');
    expect(text).toMatch(/Etorofu|択捉/);
    expect(text).toContain('3');
  }
});
