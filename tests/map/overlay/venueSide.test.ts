import { expect, test } from 'vitest';
import { venueSide } from '../../../src/map/overlay/venueSide';

const label = { width: 150, height: 46 };
const map = { width: 390, height: 222 };
/** The buttons of a phone. */
const buttons = [{ left: 334, top: 12, right: 378, bottom: 108 }];

test.each([
  ['in the middle: above to the right', { x: 150, y: 100 }, false, false],
  ['under a button: to the left', { x: 200, y: 80 }, true, false],
  ['at the right edge: to the left', { x: 380, y: 200 }, true, false],
  ['at the upper edge: below', { x: 100, y: 20 }, false, true],
  ['in the upper right corner: below to the left', { x: 330, y: 20 }, true, true],
  ['where no side is free: as usual', { x: 100, y: -80 }, false, false],
])('the label of a venue stands %s', (_, at, isLeft, isBelow) => {
  expect(venueSide(at, label, map, buttons)).toEqual({ isLeft, isBelow });
});
