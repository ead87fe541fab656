import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Language } from '../../domain/model/types';
import { useActions, useLanguage, useViewNow } from '../../state/page/useView';
import type { Found, Option } from './foundOptions';
import type { LazyFinder } from './useFinder';

export interface Combobox {
  readonly id: string;
  readonly field: RefObject<HTMLDivElement | null>;
  readonly text: string;
  /** Whether something was asked, so that an answer is due. */
  readonly isAsked: boolean;
  /** `null` while nothing is asked or the finder is not there yet. */
  readonly found: Found | null;
  /** Which option Enter opens; -1 for none. */
  readonly active: number;
  readonly change: (text: string) => void;
  readonly choose: (option: Option) => void;
  readonly handleFocus: () => void;
  readonly handleBlur: (event: FocusEvent) => void;
  readonly handleKey: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** While Japanese is being composed, Enter and the arrows belong to the input method. */
function isComposing({ nativeEvent, keyCode }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || keyCode === 229;
}

function useFound(finder: LazyFinder['finder'], asked: string, language: Language): Found | null {
  return useMemo(
    () => (asked === '' ? null : (finder?.find(asked, language) ?? null)),
    [finder, asked, language],
  );
}

/** The first option, but never one that would leave the reader with an empty page. */
function firstActive(found: Found | null): number {
  return found && (found.result.groups.length > 0 || found.result.filterCount > 0) ? 0 : -1;
}

interface Awaited {
  readonly asked: string;
  readonly found: Found | null;
  /** Asks once more for what finds, if it did not arrive. */
  readonly retry: () => void;
  /** Called when what was asked for is there. */
  readonly onFound: () => void;
}

/** Remembers an Enter for which nothing could be found yet, until something else is asked. */
function useEnterAhead({ asked, found, retry, onFound }: Awaited): () => void {
  const isPressed = useRef(false);
  const answer = useEffectEvent(onFound);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked before counts no more
  useEffect(
    () => () => {
      isPressed.current = false;
    },
    [asked],
  );
  useEffect(() => {
    if (!found || !isPressed.current) return;
    isPressed.current = false;
    answer();
  }, [found]);
  return () => {
    if (asked === '') return;
    isPressed.current = true;
    retry();
  };
}

/**
 * The behaviour of the ARIA Authoring Practices' combobox with a list: the focus stays in the
 * field, the arrows move over the options, Enter opens one, Esc clears and then leaves.
 * @param onDone what ends the dialog the field is alone in; without it the field only loses focus
 */
export function useCombobox(
  { finder, load, retry }: LazyFinder,
  onDone: (() => void) | undefined,
): Combobox {
  const language = useLanguage();
  const actions = useActions();
  const viewNow = useViewNow();
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const [isClosed, setIsClosed] = useState(false);
  const asked = isClosed ? '' : text.trim();
  const found = useFound(finder, asked, language);
  const options = found?.options ?? [];
  const active = chosen ?? firstActive(found);
  const rememberEnter = useEnterAhead({ asked, found, retry, onFound: openActive });

  function change(next: string): void {
    setText(next);
    setChosen(null);
    setIsClosed(false);
    load();
  }

  function choose(option: Option): void {
    change('');
    onDone?.();
    finder?.open(option, { language, period: viewNow().period, actions });
  }

  function openActive(): void {
    const option = options[active];
    if (option) choose(option);
  }

  function leave(event: KeyboardEvent<HTMLInputElement>): void {
    // A dialog closes itself.
    if (text === '' && onDone) return;
    event.preventDefault();
    event.stopPropagation();
    if (text === '') event.currentTarget.blur();
    else change('');
  }

  function move(event: KeyboardEvent, step: 1 | -1): void {
    event.preventDefault();
    setIsClosed(false);
    const { length } = options;
    if (length > 0) setChosen((Math.max(active, step === 1 ? -1 : 0) + step + length) % length);
  }

  function confirm(event: KeyboardEvent): void {
    event.preventDefault();
    if (found) openActive();
    else rememberEnter();
  }

  const keys: Readonly<Record<string, (event: KeyboardEvent<HTMLInputElement>) => void>> = {
    ArrowDown: (event) => move(event, 1),
    ArrowUp: (event) => move(event, -1),
    Escape: leave,
    Enter: confirm,
  };

  return {
    id,
    field,
    text,
    isAsked: asked !== '',
    found,
    active,
    change,
    choose,
    handleKey: (event) => {
      if (!isComposing(event)) keys[event.key]?.(event);
    },
    handleFocus: () => {
      load();
      setIsClosed(false);
    },
    handleBlur: ({ relatedTarget }) => {
      if (!field.current?.contains(relatedTarget)) setIsClosed(true);
    },
  };
}
