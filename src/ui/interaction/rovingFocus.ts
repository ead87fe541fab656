import type { KeyboardEvent } from 'react';

const keySteps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The keys of a row of buttons that is one tab stop: to the one beside, to the first and the last. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = keySteps[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const buttons = [...(event.currentTarget.parentElement?.children ?? [])];
  const next = buttons.indexOf(event.currentTarget) + step;
  const button = buttons[Math.min(Math.max(next, 0), buttons.length - 1)];
  if (button instanceof HTMLElement) button.focus();
}
