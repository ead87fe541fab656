import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useShownCount } from '../../../src/ui/controls/useShownCount';

test('a short list is whole at once', () => {
  const { result } = renderHook(() => useShownCount(59));
  expect(result.current).toMatchObject({ count: 59, hidden: 0 });
});

test('a long list grows on request, up to its end', () => {
  const { result } = renderHook(() => useShownCount(450));
  expect(result.current).toMatchObject({ count: 200, hidden: 250 });
  act(() => result.current.grow());
  expect(result.current).toMatchObject({ count: 400, hidden: 50 });
  act(() => result.current.grow());
  expect(result.current).toMatchObject({ count: 450, hidden: 0 });
});

test('on paper a long list is whole', () => {
  const { result } = renderHook(() => useShownCount(10_000));
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(result.current.hidden).toBe(0);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(result.current.count).toBe(200);
});
