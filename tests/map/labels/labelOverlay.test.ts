import { expect, test } from 'vitest';
import { LabelOverlay } from '../../../src/map/labels/labelOverlay';
import type { DrawnLabel } from '../../../src/map/labels/labelText';
import { createFakeScreen } from '../fakeScreen';

const fiji: DrawnLabel = {
  rows: [
    {
      size: 13,
      isSecond: false,
      runs: [
        { text: 'Fiji', weight: 400 },
        { text: ' 2', weight: 700 },
      ],
    },
  ],
  align: 'left',
  width: 40,
  place: [178, -18],
  shift: [5, -8],
  color: 'rgb(1, 2, 3)',
  secondColor: 'grey',
  halo: 'white',
};

function open(options: Parameters<typeof createFakeScreen>[0] = {}) {
  const fake = createFakeScreen(options);
  const overlay = new LabelOverlay(fake.screen, null);
  const detach = overlay.attach();
  const sheet = fake.screen.surface.nextElementSibling;
  const label = () => {
    const element = sheet?.firstElementChild;
    if (!(element instanceof HTMLElement)) throw new Error('There is no label.');
    return element;
  };
  return { ...fake, overlay, detach, sheet, label };
}

test('a label stands at its place and follows the camera, in whole pixels', () => {
  const { overlay, screen, label, look, tell } = open();
  overlay.show([fiji]);
  const { x, y } = screen.project(fiji.place);
  expect(label().style.translate).toBe(`${Math.round(x + 5)}px ${Math.round(y - 8)}px`);
  look({ center: [170, -10], zoom: 3 });
  tell('move');
  const moved = screen.project(fiji.place);
  expect(label().style.translate).toBe(`${Math.round(moved.x + 5)}px ${Math.round(moved.y - 8)}px`);
});

test('it stands on the copy of the world nearest to the middle', () => {
  const { overlay, label, screen } = open({ center: [-170, 0] });
  overlay.show([fiji]);
  const { x } = screen.project([178 - 360, -18]);
  expect(label().style.translate).toMatch(new RegExp(`^${Math.round(x + 5)}px`));
});

test('behind the globe it is hidden until the globe turns', () => {
  const { overlay, label, look, tell } = open({ isGlobe: true, center: [0, 0], zoom: 1 });
  overlay.show([fiji]);
  expect(label().hidden).toBe(true);
  look({ center: [170, 0] });
  tell('move');
  expect(label().hidden).toBe(false);
});

test('its text is a picture: neither found nor read aloud', () => {
  const { overlay, sheet, label } = open();
  overlay.show([fiji]);
  expect(sheet).toHaveAttribute('aria-hidden', 'true');
  expect(label().textContent).toBe('');
  const runs = [...label().querySelectorAll<HTMLElement>('[data-text]')];
  expect(runs.map(({ dataset }) => dataset.text)).toEqual(['Fiji', ' 2']);
});

test('the sheet goes, and listens no more', () => {
  const { detach, sheet, listeners } = open();
  expect(listeners()).toBe(1);
  detach();
  expect(sheet?.isConnected).toBe(false);
  expect(listeners()).toBe(0);
});
