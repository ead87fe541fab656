import { Search, X } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { search } from '../../i18n/messages/finding/search';
import { reloadPage } from '../../loading/reloadPage';
import { useText } from '../../state/page/useText';
import { useView } from '../../state/page/useView';
import { Button } from '../../ui/controls/Button';
import styles from './SearchField.module.css';
import { type Combobox, useCombobox } from './useCombobox';
import type { LazyFinder } from './useFinder';

interface SearchFieldProps {
  readonly finder: LazyFinder;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  /** Given where the field has a dialog of its own: what ends it. The field takes the focus there. */
  readonly onDone?: () => void;
}

/** One field over countries, organisations, programmes, places and activities. */
export function SearchField({ finder, inputRef, onDone }: SearchFieldProps) {
  const ownRef = useRef<HTMLInputElement>(null);
  const input = inputRef ?? ownRef;
  const combobox = useCombobox(finder, onDone);
  const isAlone = onDone !== undefined;
  const hasShortcut = useView((state) => state.hasCharacterShortcuts) && !isAlone;
  // After the dialog has put the focus on its heading.
  useEffect(() => {
    if (isAlone) input.current?.focus();
  }, [isAlone, input]);
  const clear = () => {
    combobox.change('');
    input.current?.focus();
  };
  return (
    <div ref={combobox.field} className={styles.field} data-alone={isAlone || undefined}>
      <Search className={styles.icon} size={18} strokeWidth={1.75} aria-hidden />
      <Input combobox={combobox} input={input} />
      <FieldEnd combobox={combobox} hasShortcut={hasShortcut} onClear={clear} />
      {combobox.isAsked && (
        <div className={styles.panel}>
          <Answer combobox={combobox} finder={finder} />
        </div>
      )}
    </div>
  );
}

interface InputProps {
  readonly combobox: Combobox;
  readonly input: RefObject<HTMLInputElement | null>;
}

function Input({ combobox, input }: InputProps) {
  const { label } = useText(search);
  const { id, found, active } = combobox;
  const isNothing = found?.result.groups.length === 0;
  return (
    <input
      ref={input}
      className={styles.input}
      type="text"
      role="combobox"
      aria-label={label}
      aria-expanded={found !== null}
      aria-controls={`${id}-list`}
      aria-autocomplete="list"
      aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
      aria-describedby={isNothing ? `${id}-nothing` : undefined}
      placeholder={label}
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="none"
      spellCheck={false}
      enterKeyHint="search"
      value={combobox.text}
      onFocus={combobox.handleFocus}
      onBlur={combobox.handleBlur}
      onChange={({ target }) => combobox.change(target.value)}
      onKeyDown={combobox.handleKey}
    />
  );
}

interface FieldEndProps {
  readonly combobox: Combobox;
  readonly hasShortcut: boolean;
  readonly onClear: () => void;
}

function FieldEnd({ combobox, hasShortcut, onClear }: FieldEndProps) {
  const texts = useText(search);
  if (combobox.text !== '') {
    return (
      <button
        type="button"
        className={styles.clear}
        aria-label={texts.clear}
        onBlur={combobox.handleBlur}
        onClick={onClear}
      >
        <X size={18} strokeWidth={1.75} aria-hidden />
      </button>
    );
  }
  if (!hasShortcut) return null;
  return (
    <span className={styles.hint} aria-hidden="true">
      /
    </span>
  );
}

interface AnswerProps {
  readonly combobox: Combobox;
  readonly finder: LazyFinder;
}

function Answer({ combobox, finder: { hasFailed, Results } }: AnswerProps) {
  const texts = useText(search);
  const { id, found, text, active, choose } = combobox;
  if (found && Results) {
    return <Results id={id} found={found} text={text.trim()} active={active} onChoose={choose} />;
  }
  if (!hasFailed) return <p className={styles.note}>{texts.loading}</p>;
  return (
    <div className={styles.note}>
      <p>{texts.failed}</p>
      <Button onBlur={combobox.handleBlur} onClick={reloadPage}>
        {texts.retry}
      </Button>
    </div>
  );
}
