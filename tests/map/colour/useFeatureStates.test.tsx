import { act } from '@testing-library/react';
import { expect, test } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import type { OpenPeriod } from '../../../src/domain/model/view';
import type { StateMap } from '../../../src/map/colour/featureState';
import { useFeatureStates } from '../../../src/map/colour/useFeatureStates';
import { code, createActivity, partners, stageOf } from '../../builders';
import { renderPage } from '../../renderPage';

const targets = [{ source: 'world' }];

/** A map that only remembers what was written to it. */
function createFakeMap() {
  const written: { readonly id: string; readonly state: Readonly<Record<string, unknown>> }[] = [];
  const map: StateMap = {
    getSource: () => ({}),
    setFeatureState: ({ id }, state) => written.push({ id, state }),
  };
  return {
    map,
    /** What was written since the last time. */
    take: () => written.splice(0),
  };
}

interface ColouredProps {
  readonly map: StateMap;
  readonly generation?: number;
}

function Coloured({ map, generation = 0 }: ColouredProps) {
  useFeatureStates({ map, targets, generation });
  return null;
}

const stage = stageOf([
  createActivity('a', { start: '2024-01-10', partners: partners('FJI'), kind: 'seminar' }),
  createActivity('b', { start: '2024-02-10', partners: partners('FJI'), kind: 'course' }),
  createActivity('c', { start: '2024-03-10', partners: partners('PHL'), kind: 'course' }),
]);
const until = (to: string): OpenPeriod => ({ from: null, to: isoDate(to) });

function open() {
  const fake = createFakeMap();
  const page = renderPage(<Coloured map={fake.map} />, { stage });
  return { ...fake, ...page };
}
type Written = ReturnType<ReturnType<typeof createFakeMap>['take']>;

/** The new colour of a country. */
const colourOf = (country: string, written: Written) =>
  written.find(({ id, state }) => id === country && 'colourClass' in state)?.state;
/** How it came: `1` at once, `0` at the start of a fade. */
const mixOf = (country: string, written: Written) => colourOf(country, written)?.mix;

test('countries wear their class from the start', () => {
  const { take } = open();
  const states = take();
  expect(colourOf('FJI', states)).toMatchObject({ colourClass: 2 });
  expect(colourOf('PHL', states)).toMatchObject({ colourClass: 1 });
});

test('colours follow every step of a drag at once, and fade again after it', () => {
  const { actions, take } = open();
  take();
  act(() => actions.slidePeriod(until('2024-02-20')));
  expect(mixOf('PHL', take())).toBe(1);
  act(() => actions.slidePeriod(until('2024-01-20')));
  expect(mixOf('FJI', take())).toBe(1);
  act(() => actions.endSlide());
  expect(take()).toEqual([]);
  act(() => actions.toggleFacet('kind', 'course'));
  expect(mixOf('FJI', take())).toBe(0);
});

test('colours change at once while the period plays and while something is pressed', () => {
  const { actions, take } = open();
  take();
  act(() => actions.setPlaying(true));
  act(() => actions.setPeriod(until('2024-02-20')));
  expect(mixOf('PHL', take())).toBe(1);
  act(() => actions.setPlaying(false));
  window.dispatchEvent(new Event('pointerdown'));
  act(() => actions.setPeriod(until('2024-01-20')));
  expect(mixOf('FJI', take())).toBe(1);
  window.dispatchEvent(new Event('pointerup'));
  act(() => actions.resetPeriod());
  expect(mixOf('FJI', take())).toBe(0);
});

test('pointing outlines a country without changing a colour', () => {
  const { actions, take } = open();
  take();
  act(() => actions.hoverCountry(code('SWE')));
  expect(take()).toEqual([{ id: 'SWE', state: { hover: true } }]);
});

test('while list or table have its place the map keeps its colours, and follows when it is back', () => {
  const { actions, take } = open();
  take();
  act(() => actions.setViewKind('list'));
  act(() => actions.setPeriod(until('2024-01-20')));
  expect(take()).toEqual([]);
  act(() => actions.setViewKind('map'));
  const states = take();
  expect(colourOf('FJI', states)).toMatchObject({ colourClass: 1 });
  expect(colourOf('PHL', states)).toMatchObject({ colourClass: 0 });
});
