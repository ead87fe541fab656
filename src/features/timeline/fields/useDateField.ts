import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isSamePeriod } from '../../../domain/model/period';
import type { Period } from '../../../domain/model/view';
import type { Edge, TimelineAxis } from '../../../domain/timeline/axis';
import type { TypingNote } from '../../../domain/timeline/dateEntry';
import type { TypedDateFault } from '../../../domain/timeline/parseTypedDate';
import { dateAt } from '../../../domain/timeline/thumbs';
import { formatDay } from '../../../i18n/format/dates';
import { lazyModule, useLazyModule } from '../../../loading/lazyModule';
import { useScenes } from '../../../state/page/PageProvider';
import { useLiveScene } from '../../../state/page/useScene';
import { useLanguage } from '../../../state/page/useView';
import { type PeriodControls, usePeriodControls } from '../usePeriodControls';

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
const dateReader = lazyModule(() => import('./dateReader').then((module) => module.dateReader));

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
  { change, stopPlaying }: PeriodControls,
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
    const { typeDate } = await dateReader.load();
    // While the reader loaded, the other date may have been taken: it must not be taken back.
    const { period } = read();
    const result = typeDate(period, edge, text, axis);
    if (!result.isTaken) {
      keep({ text, fault: result.fault, note: null, over: period });
      return;
    }
    keep({ text: null, fault: null, note: result.note, over: result.period });
    change(result.period);
  }
  return {
    onChange(text) {
      stopPlaying();
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
  const language = useLanguage();
  const controls = usePeriodControls();
  const { scenes } = useScenes();
  // Asked for at once: in time for the first key. Without a line, `apply` asks again and keeps what was typed.
  const reader = useLazyModule(dateReader);
  const [kept, setKept] = useState<Draft | null>(null);
  const isKept = useLiveScene(({ period }) => kept !== null && isCurrent(kept, edge, period));
  const draft = isKept ? kept : null;
  const latest = useRef<Drawn>({ draft, axis });
  useLayoutEffect(() => {
    latest.current = { draft, axis };
  }, [draft, axis]);
  const handlers = useMemo(() => {
    const read = () => {
      const { period } = scenes.getState().live;
      return { ...latest.current, period, shownDate: formatDay(dateAt(period, edge), language) };
    };
    return createHandlers(edge, controls, read, setKept);
  }, [edge, controls, scenes, language]);

  function message(): string | null {
    if (reader.status !== 'ready') return null;
    const { refusalText, noteText } = reader.module;
    if (draft?.fault) {
      const shownDate = formatDay(dateAt(draft.over, edge), language);
      return refusalText(draft.fault, shownDate, language);
    }
    if (!draft?.note) return null;
    return noteText(draft.note, { edge, limits: axis.limits, language });
  }

  return {
    draft: draft?.text ?? null,
    isFaulty: Boolean(draft?.fault),
    message: message(),
    handlers,
  };
}
