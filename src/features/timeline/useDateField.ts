import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Edge, TimelineAxis } from '../../domain/timelineAxis';
import type { TypingNote } from '../../domain/timelineTyping';
import { dateAt } from '../../domain/timelineWindow';
import { isSameWindow } from '../../domain/timeWindow';
import type { TypedDateFault } from '../../domain/typedDate';
import type { ClosedWindow } from '../../domain/view';
import { formatDay } from '../../i18n/dates';
import { useView } from '../../state/viewStore';
import { changeWindow, stopPlaying } from './changeWindow';
import type { dateReader } from './dateReader';

interface Draft {
  /** What is being typed; `null` once it was taken. */
  readonly text: string | null;
  readonly fault: TypedDateFault | null;
  readonly note: TypingNote | null;
  /** The window it was typed over: when that changes, the draft is out of date. */
  readonly over: ClosedWindow;
}

// Reading all the ways to write a date is not needed before somebody writes one.
let reader: typeof dateReader | null = null;

async function loadReader(): Promise<typeof dateReader> {
  reader ??= (await import('./dateReader')).dateReader;
  return reader;
}

/** One typed date: Enter or leaving the field takes it, Esc gives it up. */
export function useDateField(edge: Edge, window: ClosedWindow, axis: TimelineAxis) {
  const language = useView((state) => state.language);
  const [kept, setKept] = useState<Draft | null>(null);
  const draft = kept !== null && isSameWindow(window, kept.over) ? kept : null;
  const shownDate = formatDay(dateAt(window, edge), language);
  // While the reader loads, the other date may be taken: it must not be taken back.
  const latest = useRef(window);
  useEffect(() => {
    latest.current = window;
  }, [window]);

  useEffect(() => {
    // In time for the first key; without a line, `apply` asks again and keeps what was typed.
    loadReader().catch(() => undefined);
  }, []);

  async function apply() {
    const text = draft?.text?.trim();
    if (text === undefined) return;
    if (text === '' || text === shownDate) {
      setKept(null);
      return;
    }
    const { typeDate } = await loadReader();
    const result = typeDate(latest.current, edge, text, axis);
    if (!result.isTaken) {
      setKept({ text, fault: result.fault, note: null, over: latest.current });
      return;
    }
    setKept({ text: null, fault: null, note: result.note, over: result.window });
    changeWindow(result.window, axis.limits);
  }

  /** Leaving a field whose date was refused already gives it up. */
  function onBlur() {
    if (draft?.fault) setKept(null);
    else void apply();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') {
      event.preventDefault();
      void apply();
    } else if (event.key === 'Escape' && draft !== null) {
      // The draft is the innermost thing that Esc can close.
      event.stopPropagation();
      setKept(null);
    }
  }

  function message(): string | null {
    if (draft?.fault) return reader?.refusalText(draft.fault, shownDate, language) ?? null;
    if (!draft?.note) return null;
    return reader?.noteText(draft.note, { edge, limits: axis.limits, language }) ?? null;
  }

  return {
    value: draft?.text ?? shownDate,
    fault: draft?.fault ?? null,
    message: message(),
    onChange(text: string) {
      stopPlaying();
      setKept({ text, fault: null, note: null, over: window });
    },
    onKeyDown,
    onBlur,
  };
}
