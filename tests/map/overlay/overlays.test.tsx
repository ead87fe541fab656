import { act, screen as page } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { CameraController, type MapCamera } from '../../../src/map/camera/cameraController';
import { noInsets, regionFrame } from '../../../src/map/camera/frames';
import { GlobeRim } from '../../../src/map/overlay/GlobeRim';
import { MapControls } from '../../../src/map/overlay/MapControls';
import { MembersNote, OutsideNote } from '../../../src/map/overlay/MapNote';
import { silhouetteRadius } from '../../../src/map/screen/globe';
import { code, createActivity, createOrganisation, organisationId, partners } from '../../builders';
import { renderPage } from '../../renderPage';
import { createFakeScreen } from '../fakeScreen';
import { createTestStage } from '../mapBuilders';

const stage = createTestStage(
  [
    createActivity('a', { partners: partners('FJI', 'PHL'), organisations: ['nato'] }),
    createActivity('b', { partners: partners('FJI') }),
  ],
  [createOrganisation('nato', [{ country: 'SWE' }, { country: 'USA' }, { country: 'JPN' }])],
);

test('the rim lies around the globe and follows it', () => {
  const { screen, look, tell, listeners } = createFakeScreen({ isGlobe: true, zoom: 1 });
  const { container } = renderPage(<GlobeRim screen={screen} />);
  const rim = container.firstElementChild as HTMLElement;
  const width = () => 2 * silhouetteRadius(screen.frame(), screen.size().height);
  expect(Number.parseFloat(rim.style.width)).toBeCloseTo(width(), 3);
  const before = rim.style.width;
  look({ zoom: 2 });
  tell('move');
  expect(rim.style.width).not.toBe(before);
  expect(Number.parseFloat(rim.style.width)).toBeCloseTo(width(), 3);
  expect(listeners()).toBe(1);
});

/** A camera that only remembers where it was sent. */
function createFakeCamera() {
  const { screen } = createFakeScreen();
  const camera: MapCamera = {
    size: screen.size,
    frame: screen.frame,
    jumpTo: vi.fn(),
    easeTo: vi.fn(),
    onReaderMove: () => () => undefined,
    onResize: () => () => undefined,
  };
  return { camera, size: screen.size() };
}

test('buttons zoom, reset, go to a region and change the projection', async () => {
  const { camera, size } = createFakeCamera();
  const reset = () => ({ center: [1, 2] as const, zoom: 3 });
  const controller = new CameraController(camera, reset);
  const { user, shown } = renderPage(
    <MapControls controller={controller} reset={reset} insets={noInsets} />,
    { stage },
  );
  await user.click(page.getByRole('button', { name: 'Zoom in' }));
  expect(camera.easeTo).toHaveBeenLastCalledWith(expect.objectContaining({ zoom: 2.4 }));
  await user.click(page.getAllByRole('button', { name: 'Reset the map' })[0] as HTMLElement);
  expect(camera.easeTo).toHaveBeenLastCalledWith(
    expect.objectContaining({ center: [1, 2], zoom: 3 }),
  );
  const [jump] = page.getAllByRole('combobox', { name: 'Go to a region' });
  await user.selectOptions(jump as HTMLElement, 'Europe');
  expect(camera.easeTo).toHaveBeenLastCalledWith(
    expect.objectContaining(regionFrame(['europe'], size)),
  );
  await user.click(page.getByRole('button', { name: 'Globe' }));
  expect(shown().projection).toBe('globe');
});

test('the note names what lies outside with its number, and shows everything', async () => {
  const onShowAll = vi.fn();
  const { user, container } = renderPage(
    <OutsideNote outside={[code('FJI'), code('PHL')]} onShowAll={onShowAll} />,
    { stage },
  );
  expect(container).toHaveTextContent(/Fiji 2.*Philippines 1/);
  await user.click(page.getByRole('button'));
  expect(onShowAll).toHaveBeenCalledOnce();
});

test('the note is empty without anything outside', () => {
  const { container } = renderPage(<OutsideNote outside={[]} onShowAll={vi.fn()} />, { stage });
  expect(container).toBeEmptyDOMElement();
});

test('the key counts the members behind the activities, then those of the chosen organisation', () => {
  const { actions, container } = renderPage(<MembersNote />, { stage });
  expect(container).toHaveTextContent('2');
  const before = container.textContent;
  act(() => actions.selectOrganisation(organisationId('nato')));
  expect(container).toHaveTextContent('NATO');
  expect(container.textContent).not.toBe(before);
});
