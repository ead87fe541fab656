import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Language } from '../../domain/types';
import { useView } from '../../state/viewStore';
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

/**
 * The behaviour of the ARIA Authoring Practices' combobox with a list: the focus stays in the
 * field, the arrows move over the options, Enter opens one, Esc clears and then leaves.
 * @param onDone what ends the dialog the field is alone in; without it the field only loses focus
 */
export function useCombobox(
  { finder, load }: LazyFinder,
  onDone: (() => void) | undefined,
): Combobox {
  const language = useView((state) => state.language);
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const [isClosed, setIsClosed] = useState(false);
  const asked = isClosed ? '' : text.trim();
  const found = useFound(finder, asked, language);
  const options = found?.options ?? [];
  const active = chosen ?? firstActive(found);

  function change(next: string): void {
    setText(next);
    setChosen(null);
    setIsClosed(false);
    load();
  }

  function choose(option: Option): void {
    change('');
    onDone?.();
    finder?.open(option, language);
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

  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown') move(event, 1);
    else if (event.key === 'ArrowUp') move(event, -1);
    else if (event.key === 'Escape') leave(event);
    else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[active];
      if (option) choose(option);
    }
  }

  return {
    id,
    field,
    text,
    isAsked: asked !== '',
    found,
    active,
    change,
    choose,
    handleKey,
    handleFocus: () => {
      load();
      setIsClosed(false);
    },
    handleBlur: ({ relatedTarget }) => {
      if (!field.current?.contains(relatedTarget)) setIsClosed(true);
    },
  };
}
