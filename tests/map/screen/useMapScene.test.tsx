import { act } from '@testing-library/react';
import { expect, test } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import { useMapScene } from '../../../src/map/screen/useMapScene';
import { useView } from '../../../src/state/page/useView';
import { createActivity, partners, stageOf } from '../../builders';
import { renderPage } from '../../renderPage';

const stage = stageOf([
  createActivity('a', { start: '2024-01-10', partners: partners('FJI') }),
  createActivity('b', { start: '2024-03-10', partners: partners('PHL') }),
]);
const until = (to: string) => ({ from: null, to: isoDate(to) });

function Count() {
  return <output>{useMapScene((scene) => scene.activities.length)}</output>;
}
/** Comes only with the members, as some parts of the map do. */
function LateCount() {
  const isShown = useView(({ showMembers }) => showMembers);
  return isShown && <Count />;
}

function open() {
  const page = renderPage(
    <>
      <Count />
      <LateCount />
    </>,
    { stage },
  );
  const shown = () => [...page.container.querySelectorAll('output')].map((one) => one.textContent);
  return { ...page, counts: shown };
}

test('the map follows the scene', () => {
  const { actions, counts } = open();
  expect(counts()).toEqual(['2']);
  act(() => actions.setPeriod(until('2024-02-01')));
  expect(counts()).toEqual(['1']);
});

test('while list or table have its place it keeps the last scene, then follows at once', () => {
  const { actions, counts } = open();
  act(() => actions.setViewKind('table'));
  act(() => actions.setPeriod(until('2024-02-01')));
  expect(counts()).toEqual(['2']);
  act(() => actions.setViewKind('list'));
  expect(counts()).toEqual(['2']);
  act(() => actions.setViewKind('map'));
  expect(counts()).toEqual(['1']);
});

test('a part that comes meanwhile shows the same scene as the others', () => {
  const { actions, counts } = open();
  act(() => actions.setViewKind('list'));
  act(() => actions.setPeriod(until('2024-02-01')));
  act(() => actions.setShowMembers(true));
  expect(counts()).toEqual(['2', '2']);
});

test('a step of history that changes view and period together is drawn with the new period', () => {
  const { actions, shown, counts } = open();
  act(() => actions.setViewKind('list'));
  const view = { ...shown(), kind: 'map' as const, period: until('2024-02-01') };
  act(() => actions.openView(view, []));
  expect(counts()).toEqual(['1']);
});
