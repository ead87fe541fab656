import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePaced } from '../../src/ui/usePaced';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

interface Props {
  readonly value: number;
  readonly isPaced: boolean;
}

function paced(start: Props) {
  const seen: number[] = [];
  const { rerender } = renderHook(
    ({ value, isPaced }: Props) => {
      const shown = usePaced(value, isPaced, 100);
      if (seen.at(-1) !== shown) seen.push(shown);
    },
    { initialProps: start },
  );
  const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
  return { seen, rerender, pass };
}

test('passes every value on while it is not paced', () => {
  const { seen, rerender } = paced({ value: 1, isPaced: false });
  for (const value of [2, 3, 4]) rerender({ value, isPaced: false });
  expect(seen).toEqual([1, 2, 3, 4]);
});

test('shows a few of many values, the last one always, and begins with what was shown', () => {
  const { seen, rerender, pass } = paced({ value: 1, isPaced: false });
  rerender({ value: 2, isPaced: false });
  rerender({ value: 3, isPaced: true });
  expect(seen).toEqual([1, 2]);
  pass(0);
  expect(seen).toEqual([1, 2, 3]);
  for (let value = 4; value <= 23; value += 1) {
    rerender({ value, isPaced: true });
    pass(10);
  }
  expect(seen).toEqual([1, 2, 3, 13, 23]);
  expect(vi.getTimerCount()).toBe(0);
});

test('what is not paced any more is there at once', () => {
  const { seen, rerender, pass } = paced({ value: 1, isPaced: true });
  rerender({ value: 2, isPaced: true });
  pass(0);
  rerender({ value: 3, isPaced: true });
  rerender({ value: 4, isPaced: false });
  expect(seen).toEqual([1, 2, 4]);
  pass(1000);
  expect(seen).toEqual([1, 2, 4]);
});
