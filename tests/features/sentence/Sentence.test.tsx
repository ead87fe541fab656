import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import { defaultView } from '../../../src/domain/model/view';
import { createScene } from '../../../src/domain/scene/scene';
import { sentenceFacts } from '../../../src/domain/scene/sentenceFacts';
import { ViewSentence } from '../../../src/features/sentence/ViewSentence';
import { sentenceText } from '../../../src/i18n/sentences/sentence';
import { createActivity, createOrganisation, partners, stageOf } from '../../builders';
import { renderPage } from '../../renderPage';

const stage = stageOf([
  createActivity('at home', { start: '2023-07-01' }),
  createActivity('one', { start: '2024-02-10', partners: partners('FJI') }),
  createActivity('two', { start: '2024-05-10', partners: partners('FJI', 'PHL') }),
]);

let page: ReturnType<typeof renderPage>;

function show() {
  page = renderPage(<ViewSentence />, { stage });
  const scene = () => createScene(stage, page.shown());
  const heading = () => screen.getByRole('heading', { level: 2 });
  const written = (language: 'en' | 'ja') =>
    sentenceText(sentenceFacts(scene()), stage.dataset, language);
  return { scene, heading, written };
}
const period = (from: string, to: string) => ({ from: isoDate(from), to: isoDate(to) });
const move = (from: string, to: string) => act(() => page.actions.slidePeriod(period(from, to)));

test('says at every step what is announced, with its numbers', () => {
  const { scene, heading, written } = show();
  for (const end of ['2024-12-31', '2024-03-31', '2023-12-31', '2023-06-30', '2024-05-31']) {
    move('2023-06-01', end);
    expect(heading()).toHaveTextContent(written('en'));
    const { activities, countries, engagements, organisations } = scene().totals;
    expect(heading().dataset).toMatchObject({
      activities: String(activities),
      countries: String(countries),
      engagements: String(engagements),
      organisations: String(organisations),
    });
  }
  expect(within(heading()).getByText('3 activities').tagName).toBe('STRONG');
});

test('changes its language where it stands', () => {
  const { heading, written } = show();
  act(() => page.actions.setLanguage('ja'));
  expect(heading()).toHaveTextContent(written('ja'));
  act(() => page.actions.setLanguage('en'));
  expect(heading()).toHaveTextContent(written('en'));
});

test('a part of the sum is a button while it counts something', () => {
  show();
  const atHome = /within Japan/;
  expect(screen.getByRole('button', { name: atHome })).toHaveTextContent(/^1 /);
  move('2024-01-01', '2024-12-31');
  expect(screen.queryByRole('button', { name: atHome })).toBeNull();
  expect(screen.getByText(atHome)).toHaveTextContent(/^0 /);
  move('2023-06-01', '2024-12-31');
  expect(screen.getByRole('button', { name: atHome })).toHaveTextContent(/^1 /);
});

test('speaks of two periods while they are compared, and of one again', async () => {
  const { heading, written } = show();
  act(() => {
    page.actions.slidePeriod(period('2024-04-01', '2024-12-31'));
    page.actions.compareWith(period('2023-06-01', '2024-03-31'));
  });
  expect(await screen.findByRole('heading', { name: /against/ })).toBeVisible();
  expect(heading()).toHaveTextContent(/1 activity against 2/);
  move('2024-01-01', '2024-12-31');
  expect(heading()).toHaveTextContent(/2 activities against 2/);
  act(() => page.actions.endComparison());
  expect(heading()).toHaveTextContent(written('en'));
});

test('names all countries beside their number, never behind the organisations', () => {
  const mixed = stageOf(
    [
      createActivity('one', { start: '2024-02-10', partners: partners('FJI') }),
      createActivity('two', { start: '2024-02-11', organisations: ['asean'] }),
    ],
    { organisations: [createOrganisation('asean')] },
  );
  const text = (from: string, to: string) => {
    const scene = createScene(mixed, { ...defaultView('en'), period: period(from, to) });
    return sentenceText(sentenceFacts(scene), mixed.dataset, 'en');
  };
  expect(text('2024-02-10', '2024-02-11')).toBe(
    '10 Feb 2024 – 11 Feb 2024: 2 activities with 1 country (Fiji) and 1 organisation.',
  );
  expect(text('2024-02-10', '2024-02-10')).toMatch(/: 1 activity with 1 country, Fiji\.$/);
});
