import { act } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import { useDotOrder } from '../../../src/map/layers/useDotOrder';
import { createActivity, partners } from '../../builders';
import { renderPage } from '../../renderPage';
import { createTestStage, realPoints } from '../mapBuilders';

const points = realPoints();
/** Neighbours whose dots touch: first Tonga has more, from February on Fiji. */
const stage = createTestStage([
  createActivity('a', { start: '2024-01-10', partners: partners('TON') }),
  createActivity('b', { start: '2024-02-10', partners: partners('FJI') }),
  createActivity('c', { start: '2024-02-11', partners: partners('FJI') }),
]);
const january = { from: null, to: isoDate('2024-01-31') };

function open() {
  const sent: string[][] = [];
  const sendDots = ({ features }: GeoJSON.FeatureCollection) => {
    sent.push(features.map(({ properties }) => String(properties?.id)));
  };
  const lost: { set: (isLost: boolean) => void } = { set: () => undefined };
  function Dotted() {
    const [isLost, setLost] = useState(false);
    lost.set = setLost;
    useDotOrder({ sendDots, points, isLost });
    return null;
  }
  const page = renderPage(<Dotted />, { stage });
  /** Whether Fiji lies above Tonga in what was sent last. */
  const isFijiAbove = () => {
    const last = sent.at(-1) ?? [];
    return last.indexOf('FJI') > last.indexOf('TON');
  };
  return { ...page, sent, isFijiAbove, lost };
}

test('dots are sent again when the larger number is another one, and only then', () => {
  const { actions, sent, isFijiAbove } = open();
  act(() => actions.setPeriod(january));
  expect(isFijiAbove()).toBe(false);
  act(() => actions.resetPeriod());
  expect(isFijiAbove()).toBe(true);
  const before = sent.length;
  act(() => actions.setPeriod({ from: isoDate('2024-02-01'), to: null }));
  expect(sent).toHaveLength(before);
});

test('what changes while the drawing context is lost is sent when it is back', () => {
  const { actions, sent, isFijiAbove, lost } = open();
  act(() => actions.setPeriod(january));
  const before = sent.length;
  act(() => lost.set(true));
  act(() => actions.resetPeriod());
  expect(sent).toHaveLength(before);
  act(() => lost.set(false));
  expect(isFijiAbove()).toBe(true);
});
