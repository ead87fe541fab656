import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isSamePeriod } from '../../../domain/model/period';
import type { Period } from '../../../domain/model/view';
import type { Edge, TimelineAxis } from '../../../domain/timeline/axis';
import type { TypingNote } from '../../../domain/timeline/dateEntry';
import type { TypedDateFault } from '../../../domain/timeline/parseTypedDate';
import { dateAt } from '../../../domain/timeline/thumbs';
import { formatDay } from '../../../i18n/format/dates';
import { changePeriod, stopPlaying } from '../changePeriod';
import { type TimelineActions, useHost } from '../host';
import { useOfPeriod } from '../moving';
import type { dateReader } from './dateReader';

interface Draft {
  /** What is being typed; `null` once it was taken. */
  readonly text: string | null;
  readonly fault: TypedDateFault | null;
  readonly note: TypingNote | null;
  /** The period it was typed over. */
  readonly over: Period;
}

/**
 * A message is about the period it was given for. What is being typed stays as long as its own date
 * does: the other field's may only now be taken.
 */
function isCurrent({ text, fault, over }: Draft, edge: Edge, period: Period): boolean {
  const isTyping = text !== null && fault === null;
  return isTyping ? dateAt(over, edge) === dateAt(period, edge) : isSamePeriod(over, period);
}

// Reading all the ways to write a date is not needed before somebody writes one.
let reader: typeof dateReader | null = null;

async function loadReader(): Promise<typeof dateReader> {
  reader ??= (await import('./dateReader')).dateReader;
  return reader;
}

export interface DateFieldState {
  /** What is being typed or was refused; `null` while the field shows the date. */
  readonly draft: string | null;
  readonly isFaulty: boolean;
  /** Why a date was refused, or what became of it. */
  readonly message: string | null;
  /** The same object at every render. */
  readonly handlers: {
    readonly onChange: (text: string) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: () => void;
  };
}

interface Drawn {
  readonly draft: Draft | null;
  readonly axis: TimelineAxis;
}

/** What is true when a handler is called. */
interface Latest extends Drawn {
  readonly period: Period;
  readonly shownDate: string;
}

/** What the handlers do, with what is true when they are called. */
function createHandlers(
  edge: Edge,
  actions: TimelineActions,
  read: () => Latest,
  keep: (draft: Draft | null) => void,
): DateFieldState['handlers'] {
  async function apply() {
    const { draft, shownDate, axis } = read();
    const text = draft?.text?.trim();
    if (text === undefined) return;
    if (text === '' || text === shownDate) {
      keep(null);
      return;
    }
    const { typeDate } = await loadReader();
    // While the reader loaded, the other date may have been taken: it must not be taken back.
    const { period } = read();
    const result = typeDate(period, edge, text, axis);
    if (!result.isTaken) {
      keep({ text, fault: result.fault, note: null, over: period });
      return;
    }
    keep({ text: null, fault: null, note: result.note, over: result.period });
    changePeriod(actions, result.period, axis.limits);
  }
  return {
    onChange(text) {
      stopPlaying(actions);
      keep({ text, fault: null, note: null, over: read().period });
    },
    onKeyDown(event) {
      if (event.key === 'Enter') {
        event.preventDefault();
        void apply();
      } else if (event.key === 'Escape' && read().draft !== null) {
        // The draft is the innermost thing that Esc can close.
        event.stopPropagation();
        keep(null);
      }
    },
    /** Leaving a field whose date was refused already gives it up. */
    onBlur() {
      if (read().draft?.fault) keep(null);
      else void apply();
    },
  };
}

/** One typed date: Enter or leaving the field takes it, Esc gives it up. */
export function useDateField(edge: Edge, axis: TimelineAxis): DateFieldState {
  const { language, actions, moving } = useHost();
  const [kept, setKept] = useState<Draft | null>(null);
  const isKept = useOfPeriod(({ period }) => kept !== null && isCurrent(kept, edge, period));
  const draft = isKept ? kept : null;
  const latest = useRef<Drawn>({ draft, axis });
  useLayoutEffect(() => {
    latest.current = { draft, axis };
  }, [draft, axis]);
  const handlers = useMemo(() => {
    const read = () => {
      const { period } = moving.read();
      return { ...latest.current, period, shownDate: formatDay(dateAt(period, edge), language) };
    };
    return createHandlers(edge, actions, read, setKept);
  }, [edge, actions, moving, language]);

  useEffect(() => {
    // In time for the first key; without a line, `apply` asks again and keeps what was typed.
    loadReader().catch(() => undefined);
  }, []);

  function message(): string | null {
    if (draft?.fault) {
      const shownDate = formatDay(dateAt(draft.over, edge), language);
      return reader?.refusalText(draft.fault, shownDate, language) ?? null;
    }
    if (!draft?.note) return null;
    return reader?.noteText(draft.note, { edge, limits: axis.limits, language }) ?? null;
  }

  return {
    draft: draft?.text ?? null,
    isFaulty: Boolean(draft?.fault),
    message: message(),
    handlers,
  };
}
