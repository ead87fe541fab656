import { act } from '@testing-library/react';
import { useMemo, useRef } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import { fadeDuration } from '../../../src/map/colour/featureState';
import { LabelOverlay } from '../../../src/map/labels/labelOverlay';
import { useLabels } from '../../../src/map/labels/useLabels';
import { useActivityGeometry } from '../../../src/map/layers/useActivityGeometry';
import type { MapScreen } from '../../../src/map/screen/mapScreen';
import { createActivity, partners } from '../../builders';
import { renderPage } from '../../renderPage';
import { createFakeScreen } from '../fakeScreen';
import { createTestStage, realWorld } from '../mapBuilders';

beforeEach(() => {
  vi.useFakeTimers();
  // Without fonts a letter is 0.6 of its size wide.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  return () => vi.useRealTimers();
});

const world = realWorld();
const stage = createTestStage([
  createActivity('a', { start: '2024-01-10', partners: partners('IDN', 'AUS') }),
  createActivity('b', { start: '2024-03-10', partners: partners('AUS', 'SWE') }),
]);

interface LabelledProps {
  readonly screen: MapScreen;
  readonly generation?: number;
}

function Labelled({ screen, generation = 0 }: LabelledProps) {
  const frame = useRef<HTMLElement | null>(null);
  const overlay = useMemo(() => {
    const created = new LabelOverlay(screen, null);
    created.attach();
    return created;
  }, [screen]);
  const drawn = useActivityGeometry(world);
  const outside = useLabels({ screen, overlay, world, family: null, drawn, frame, generation });
  return (
    <section ref={frame} aria-label="Map">
      {outside.join()}
    </section>
  );
}

/** Lets promises and the wait for the colours come to their end. */
async function pass() {
  await act(() => vi.advanceTimersByTimeAsync(fadeDuration));
  // Once more for the note on what lies outside.
  await act(() => vi.advanceTimersByTimeAsync(fadeDuration));
}

async function open(options: Parameters<typeof createFakeScreen>[0] = {}) {
  const fake = createFakeScreen(options);
  const page = renderPage(<Labelled screen={fake.screen} />, { stage });
  const section = page.container.querySelector('section');
  await pass();
  return {
    ...fake,
    ...page,
    isReady: () => section?.dataset.mapReady === 'true',
    outside: () => section?.textContent,
    /** What the labels say. */
    labels: () =>
      [...(fake.screen.surface.nextElementSibling?.children ?? [])].map((label) =>
        [...label.querySelectorAll<HTMLElement>('[data-text]')]
          .map(({ dataset }) => dataset.text)
          .join(''),
      ),
  };
}

test('names the countries of the view with their numbers, and those outside it', async () => {
  const { labels, outside, isReady } = await open();
  expect(labels()).toContain('Australia 2');
  expect(labels()).toContain('Indonesia 1');
  expect(labels().join()).not.toContain('Sweden');
  expect(outside()).toBe('SWE');
  expect(isReady()).toBe(true);
});

test('follows the period as soon as the scene is settled', async () => {
  const { actions, labels, isReady } = await open();
  act(() => actions.setPeriod({ from: null, to: isoDate('2024-02-01') }));
  expect(isReady()).toBe(false);
  await act(() => Promise.resolve());
  expect(labels()).toContain('Australia 1');
  await pass();
  expect(isReady()).toBe(true);
});

test('stays as it is while list or table have the place of the map', async () => {
  const { actions, labels, isReady } = await open();
  act(() => actions.setViewKind('list'));
  act(() => actions.setPeriod({ from: null, to: isoDate('2024-02-01') }));
  await pass();
  expect(labels()).toContain('Australia 2');
  expect(isReady()).toBe(true);
});

test('places anew where the camera has come to rest, not while it moves', async () => {
  const { look, tell, labels, outside, isReady } = await open();
  const before = labels();
  look({ center: [15, 60], zoom: 3 });
  tell('moveStart');
  expect(isReady()).toBe(false);
  await pass();
  expect(labels()).toEqual(before);
  tell('rest');
  await pass();
  expect(labels()).toContain('Sweden 1');
  expect(outside()).toBe('AUS,IDN');
  expect(isReady()).toBe(true);
});

test('the picture is not complete until everything is drawn', async () => {
  const fake = createFakeScreen();
  const screen = { ...fake.screen, isDrawn: () => false };
  const { container } = renderPage(<Labelled screen={screen} />, { stage });
  await pass();
  const section = container.querySelector('section');
  expect(section?.dataset.mapReady).toBeUndefined();
  fake.tell('drawn');
  expect(section?.dataset.mapReady).toBe('true');
  fake.tell('lost');
  expect(section?.dataset.mapReady).toBeUndefined();
});

test('on a globe nothing lies outside, and the far side has no labels', async () => {
  const { labels, outside } = await open({ isGlobe: true, center: [15, 60], zoom: 1 });
  expect(outside()).toBe('');
  expect(labels().join()).not.toContain('Australia');
});
