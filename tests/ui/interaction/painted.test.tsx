import { act, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { expect, test, vi } from 'vitest';
import { putText, usePainted, usePartOf } from '../../../src/ui/interaction/painted';

function createSource(first: number) {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    listeners,
    read: () => value,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next: number) {
      value = next;
      for (const listener of listeners) listener();
    },
  };
}
type NumberSource = ReturnType<typeof createSource>;

interface CounterProps {
  readonly source: NumberSource;
  readonly unit: string;
  readonly onRender?: () => void;
  readonly onPaint?: () => void;
}

function Counter({ source, unit, onRender, onPaint }: CounterProps) {
  const text = useRef<HTMLParagraphElement>(null);
  onRender?.();
  usePainted(source, (value) => {
    onPaint?.();
    putText(text.current, `${value} ${unit}`);
  });
  return <p ref={text} />;
}

test('follows its source without a render', () => {
  const source = createSource(1);
  const onRender = vi.fn<() => void>();
  render(<Counter source={source} unit="days" onRender={onRender} />);
  expect(screen.getByText('1 days')).toBeVisible();
  source.set(2);
  expect(screen.getByText('2 days')).toBeVisible();
  expect(onRender).toHaveBeenCalledTimes(1);
});

test('paints with what the last render knew', () => {
  const source = createSource(1);
  const { rerender } = render(<Counter source={source} unit="days" />);
  rerender(<Counter source={source} unit="months" />);
  expect(screen.getByText('1 months')).toBeVisible();
  source.set(2);
  expect(screen.getByText('2 months')).toBeVisible();
});

test('paints nothing anew while the value stays, so that a text being typed keeps its cursor', () => {
  const source = createSource(1);
  const onPaint = vi.fn<() => void>();
  render(<Counter source={source} unit="days" onPaint={onPaint} />);
  source.set(1);
  expect(onPaint).toHaveBeenCalledTimes(1);
  source.set(2);
  source.set(2);
  expect(onPaint).toHaveBeenCalledTimes(2);
});

test('leaves nothing behind', () => {
  const source = createSource(1);
  const { unmount } = render(<Counter source={source} unit="days" />);
  unmount();
  expect(source.listeners.size).toBe(0);
});

test('a part renders only when what it takes from the value changes', () => {
  const source = createSource(1);
  const onRender = vi.fn<() => void>();
  function Parity() {
    onRender();
    return <p>{usePartOf(source, (value) => (value % 2 === 0 ? 'even' : 'odd'))}</p>;
  }
  render(<Parity />);
  act(() => source.set(3));
  expect(onRender).toHaveBeenCalledTimes(1);
  act(() => source.set(4));
  expect(screen.getByText('even')).toBeVisible();
});
